import Flow

extension Page {
  /// What an input means on this page; nil when it means nothing here.
  package func action(for input: Input) -> Action? {
    switch input {
    case .key(let key): action(for: key)
    case .pasted(let text): field == nil ? nil : .pasted(text)
    case .clicked(let index): choices.indices.contains(index) ? choices[index].action : nil
    case .line(let line): action(forLine: line)
    case .ended: .inputEnded
    }
  }

  private func action(for key: Key) -> Action? {
    if let choice = choices.first(where: { $0.keys.contains(key) }) { return choice.action }
    switch key {
    case .up: return focus(movedBy: -1)
    case .down, .tab: return focus(movedBy: 1)
    case .backTab: return focus(movedBy: -1)
    case .enter: return focus.map { choices[$0].action }
    default: return field == nil ? pick(by: key) : edit(by: key)
    }
  }

  /// A digit picks its row; a space picks the row that has the focus.
  private func pick(by key: Key) -> Action? {
    guard case .character(let character) = key else { return nil }
    if character == " " { return focus.map { choices[$0].action } }
    return rows.indices.first { rowName($0) == String(character) }.map { rows[$0].action }
  }

  private func edit(by key: Key) -> Action? {
    switch key {
    case .character(let character): .typed(character)
    case .backspace: .erased(.before)
    case .delete: .erased(.after)
    case .left: .cursorMoved(.left)
    case .right: .cursorMoved(.right)
    case .home: .cursorMoved(.start)
    case .end: .cursorMoved(.end)
    default: nil
    }
  }

  /// From the field, if there is one, through the rows; it stops at both ends.
  private func focus(movedBy step: Int) -> Action? {
    let last = rows.count - 1
    guard last >= 0 else { return nil }
    let first = field == nil ? 0 : -1
    let next = min(max((focus ?? -1) + step, first), last)
    return .focused(next < 0 ? nil : next)
  }

  /// Line mode: an empty line is Enter, `/word` a command, a number a row; in a field all else is
  /// text.
  private func action(forLine line: String) -> Action? {
    let trimmed = line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    let text = String(trimmed)
    if text.isEmpty { return action(for: .enter) }
    if text.first == "/" {
      let word = text.dropFirst().lowercased()
      return commands.first { $0.word == word }?.action
    }
    if field != nil { return .entered(line) }
    return rows.indices.first { rowName($0) == text }.map { rows[$0].action }
  }

  /// What a row is called where it is picked by its name: its place from 1 on, or, on a scale, its
  /// own number.
  package func rowName(_ index: Int) -> String {
    "\(field == nil ? rows[index].ownNumber ?? index + 1 : index + 1)"
  }

  /// The commands of line mode in order: every bar choice by its word, and, where numbers are taken
  /// by a field, the rows by theirs or by their number.
  package var commands: [(word: String, label: String, action: Action)] {
    let numbered = rows.enumerated().compactMap { index, row in
      field == nil ? nil : (row.command ?? "\(index + 1)", row.label, row.action)
    }
    return numbered
      + bar.compactMap { choice in
        choice.command.map { ($0, choice.label, choice.action) }
      }
  }
}
