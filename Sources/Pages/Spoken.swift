import Flow

/// What the eye sees at once, in words for those who listen.
extension Page {
  private var line: LineWords { Words.of(language).line }

  /// What is said behind a row that is marked; nil of one that is not.
  package func spoken(_ mark: Choice.Mark?) -> String? {
    switch mark {
    case .multiple(true): line.marked
    case .single(true): line.yourAnswer
    case .multiple(false), .single(false), nil: nil
    }
  }

  /// All that is marked, where several can be, and how it stands; nil on other pages.
  package var markedNow: String? {
    guard rows.contains(where: \.canStandWithOthers) else { return nil }
    let marked = rows.filter { $0.mark == .multiple(true) }.map(\.label)
    return [line.markedNow(marked), status?.text].compactMap { $0 }.joined(separator: " ")
  }

  /// What stands in the field.
  package func spoken(_ field: Field) -> String {
    if field.text.allSatisfy({ "_ /:".contains($0) }) {
      return ([line.nothingTyped] + (field.unit.map { [line.unit($0)] } ?? []))
        .joined(separator: " ")
    }
    let typed = field.text.filter { $0 != "_" }
    return line.typedSoFar([typed, field.unit].compactMap { $0 }.joined(separator: " "))
  }

  /// The word that is typed for help, and what it is for.
  package var helpCommand: String { "/\(line.helpCommand) \(line.helpLabel)" }

  /// Said after a command that led to where one is, or marks that were there.
  package var stillHere: String {
    if let markedNow { return markedNow }
    guard let status, !status.isGood else { return line.here }
    return "\(line.here) \(status.text)"
  }
}

extension Choice {
  /// Whether it can be marked together with others.
  package var canStandWithOthers: Bool { if case .multiple = mark { true } else { false } }
}

extension State {
  /// The last thing said where nobody sees that the program is gone: what is kept, and whether something
  /// is not.
  package var farewell: String {
    let line = Words.of(language).line
    return losesEntry ? "\(line.closed) \(line.notKept)" : line.closed
  }
}
