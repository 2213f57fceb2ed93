import Care
import Pages

extension Lines {
  private nonisolated static let width = 78

  /// The lines of a page, the emergency first and the commands last.
  ///
  /// "(Enter)" stands behind what an empty line picks, because a person who only listens cannot see
  /// where the focus is.
  package nonisolated static func render(_ page: Page) -> [String] {
    body(of: page) + [""] + keys(of: page)
  }

  /// What can be typed besides what the page asks for.
  nonisolated static func keys(of page: Page) -> [String] {
    Array([commands(of: page), wrapped(page.hint)].filter { !$0.isEmpty }.joined(separator: [""]))
  }

  nonisolated static func body(of page: Page) -> [String] {
    var parts: [[String]] = []
    if let alarm = page.alarm { parts.append(wrapped("!! \(alarm) !!")) }
    parts.append(wrapped([page.title, page.place].compactMap { $0 }.joined(separator: ", ")))
    parts += blocks(page.above)
    if let field = page.field { parts.append(lines(of: field, on: page)) }
    parts.append(rows(of: page))
    parts += blocks(page.below)
    if let status = page.status { parts.append(wrapped(status.text)) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// What can be typed here and how to answer, and then the page once more.
  nonisolated static func help(on page: Page) -> [String] {
    let told = [keys(of: page)] + page.help.map { wrapped($0) } + [body(of: page)]
    return Array(told.joined(separator: [""]))
  }

  /// What is new on a page that asks the same; of marks, what is marked now.
  nonisolated static func changes(of page: Page, since before: Page) -> [String] {
    if let marked = page.markedNow, page.choices.map(\.mark) != before.choices.map(\.mark) {
      return [SafeText(marked).text]
    }
    let known = Set(render(before))
    return render(page).filter { !known.contains($0) }
  }

  /// What was read from a pipe, as if it had been typed behind a prompt.
  nonisolated static func echo(_ line: String) -> String {
    "> \(SafeText(line, limit: 1_000))\n"
  }

  /// What is said of the last input; nil when nothing is.
  nonisolated static func notice(of page: Page) -> [String]? {
    page.endsInNotice ? page.above.last.flatMap { blocks([$0]).first } : nil
  }

  private nonisolated static func blocks(_ blocks: [Page.Block]) -> [[String]] {
    var parts: [[String]] = []
    var facts: [String] = []
    for block in blocks {
      if case .fact(let label, let value) = block {
        facts += wrapped("\(label): \(value)", hanging: 2)
        continue
      }
      if !facts.isEmpty { parts.append(facts) }
      facts = []
      switch block {
      case .question(let text), .paragraph(let text), .note(let text), .warning(let text),
        .big(let text), .headline(_, let text):
        parts.append(wrapped(text))
      case .chart(let chart):
        parts.append(wrapped(chart.title) + wrapped(chart.sentence, hanging: 2, isContinued: true))
      case .table(let table):
        parts.append(
          wrapped(table.title) + table.sentences.flatMap { wrapped($0, hanging: 2) }
            + wrapped(table.legend))
      case .fact: break
      }
    }
    if !facts.isEmpty { parts.append(facts) }
    return parts
  }

  private nonisolated static func lines(of field: Page.Field, on page: Page) -> [String] {
    var lines = field.label.map { wrapped($0) } ?? []
    lines += wrapped(page.spoken(field))
    if let echo = field.echo { lines += wrapped(echo) }
    return lines
  }

  /// A number picks a row, or a word behind a slash where numbers are what the field takes.
  private nonisolated static func rows(of page: Page) -> [String] {
    let enter = enterChoice(of: page)
    let rows = page.choices.enumerated().filter { $0.element.place == .row }
    return rows.enumerated().flatMap { number, row in
      let choice = row.element
      var text =
        page.field == nil ? "\(page.rowName(number)). " : "/\(page.rowName(number)) "
      // The places of a scale begin with their own number.
      if page.field == nil && choice.ownNumber != nil { text = "" }
      text += choice.sentence
      // A screen reader passes over boxes and crosses.
      if let mark = page.spoken(choice.mark) { text += ": \(mark)" }
      if row.offset == enter { text += " (Enter)" }
      return (choice.heading.map { [""] + wrapped($0) } ?? []) + wrapped(text, hanging: 3)
        + (choice.detail.map { wrapped($0, hanging: 3, isContinued: true) } ?? [])
    }
  }

  private nonisolated static func commands(of page: Page) -> [String] {
    let enter = enterChoice(of: page)
    let words: [String] = page.choices.enumerated().compactMap { index, choice in
      guard choice.place == .bar else { return nil }
      let label = SafeText(choice.label).text
      guard let command = choice.command else { return index == enter ? "Enter \(label)" : nil }
      return "/\(command) \(label)" + (index == enter ? " (Enter)" : "")
    }
    return (words + [page.helpCommand]).reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 2 + word.count <= width {
        lines[lines.count - 1] += "  " + word
      } else {
        lines.append(word)
      }
    }
  }

  private nonisolated static func enterChoice(of page: Page) -> Int? {
    page.choices.firstIndex { $0.keys.contains(.enter) } ?? page.focus
  }

  /// Breaks at spaces only: a word that is longer than a line is still read as one.
  nonisolated static func wrapped(
    _ text: String, hanging: Int = 0, isContinued: Bool = false
  ) -> [String] {
    var lines: [String] = []
    let indent = String(repeating: " ", count: hanging)
    for paragraph in SafeText(text, lines: true).text.split(separator: "\n") {
      var line = lines.isEmpty && !isContinued ? "" : indent
      var isFresh = true
      for word in paragraph.split(separator: " ") {
        if !isFresh && line.count + 1 + word.count > width {
          lines.append(line)
          (line, isFresh) = (indent, true)
        }
        line += (isFresh ? "" : " ") + word
        isFresh = false
      }
      lines.append(line)
    }
    return lines
  }
}
