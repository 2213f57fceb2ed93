import Care
import Flow

extension RecordSentences {
  /// A journey at a glance: who, what, when, what is flagged, what was answered, what is missing.
  package func summary(code: Code, gaps: [Gap], rev: Int) -> [String] {
    let words = words.record
    var lines = ["\(code)  \(standing.identity?.name ?? "")"]
    if let born = standing.identity?.born { lines.append("\(words.born): \(born.iso)") }
    if let orders = standing.orders {
      let when = "\(orders.procedureAt.day.iso) \(orders.procedureAt.clock.iso)"
      lines.append("\(fill.procedure ?? ""): \(when), \(words.anaesthesia(orders.anaesthesia))")
    }
    if let phase = standing.phase {
      lines.append("\(words.phaseTitle): \(words.phase(phase))   rev \(rev)")
    }
    lines += section(words.openFlags, standing.openFlags.map(sentence))
    lines += section(words.missing, gaps.map(sentence))
    lines += section(words.answersTitle, answerLines)
    if !standing.diary.isEmpty { lines += section(words.entriesTitle, entryLines) }
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    ["", "\(title) (\(lines.count))"] + lines.map { "  " + $0 }
  }

  private var answerLines: [String] {
    let dropped = setting.checklists.dropped(of: standing)
    return lines(of: standing.answers) { dropped[$0] }
  }

  /// What was entered at home, each with the day that it is about.
  private var entryLines: [String] {
    let days = HomeDays(setting.checklists, of: standing)
    return standing.diary.sorted { $0.key < $1.key }.flatMap { day, given in
      let dropped = days?.dropped(on: day) ?? []
      let lines = lines(of: given) { dropped.contains($0) ? .notAsked : nil }
      return lines.map { "\(day.iso) \($0)" }
    }
  }

  /// What counts no more says so, or it would be taken for true.
  private func lines(
    of given: [Item.Reference: Standing.Given], _ dropped: (Item.Reference) -> Dropped?
  ) -> [String] {
    given.sorted { $0.key < $1.key }.filter { $0.value.answer != .read }.map { item, given in
      "\(item): \(question(item)) – \(answer(given.answer, to: item))" + mark(dropped(item))
    }
  }

  /// Stands behind an answer that counts no more.
  func mark(_ dropped: Dropped?) -> String {
    dropped.map { " (\(words.record.dropped($0)))" } ?? ""
  }
}
