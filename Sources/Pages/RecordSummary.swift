import Care

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
    lines(of: standing.answers)
  }

  /// What was entered at home, each with the day that it is about.
  private var entryLines: [String] {
    standing.diary.sorted { $0.key < $1.key }.flatMap { day, given in
      lines(of: given).map { "\(day.iso) \($0)" }
    }
  }

  private func lines(of given: [Item.Reference: Standing.Given]) -> [String] {
    given.sorted { $0.key < $1.key }.filter { $0.value.answer != .read }.map {
      "\($0.key): \(question($0.key)) – \(answer($0.value.answer, to: $0.key))"
    }
  }
}
