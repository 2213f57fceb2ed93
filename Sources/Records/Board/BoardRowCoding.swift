import Care

/// A board row in the index, but for its code, which the index has already.
///
/// Words are kept by their place in these lists; `vocabulary` changes when one of the lists does.
enum BoardWords {
  static let phases = Phase.allCases
  static let levels = Level.allCases
  static let gaps = Gap.Kind.allCases

  static let vocabulary =
    (phases.map(\.rawValue) + levels.map(\.rawValue)
    + gaps.map(\.rawValue)).joined(separator: " ")
}

extension PackedWriter {
  mutating func add(_ row: BoardRow) {
    add(row.name)
    add(row.procedure.text)
    row.sites.pack(into: &self)
    row.procedureAt.pack(into: &self)
    add(BoardWords.phases.firstIndex(of: row.phase) ?? -1)
    add(row.done)
    add(row.all)
    add(row.worst.flatMap(BoardWords.levels.firstIndex(of:)) ?? -1)
    add(row.about)
    add(row.since)
    add(row.missing)
    add(row.next.flatMap(BoardWords.gaps.firstIndex(of:)) ?? -1)
  }

  /// How many texts follow, and then these.
  private mutating func add(_ about: Flag.Key?) {
    add(about == nil ? 0 : about?.subject == nil ? 1 : 2)
    if let about { add(about.rule.text) }
    if let subject = about?.subject { add(subject) }
  }
}

extension PackedReader {
  mutating func row(of code: Code) throws(Torn) -> BoardRow {
    BoardRow(
      code: code, name: try text(), procedure: Pathway.ID(try text()), sites: try next(),
      procedureAt: try next(), phase: try one(of: BoardWords.phases), done: try bounded(),
      all: try bounded(), worst: try level(), about: try about(), since: try bounded(),
      missing: try bounded(), next: try gap())
  }

  private mutating func gap() throws(Torn) -> Gap.Kind? {
    let place = try number()
    if place == -1 { return nil }
    guard BoardWords.gaps.indices.contains(place) else { throw Torn() }
    return BoardWords.gaps[place]
  }

  private mutating func level() throws(Torn) -> Level? {
    let place = try number()
    if place == -1 { return nil }
    guard BoardWords.levels.indices.contains(place) else { throw Torn() }
    return BoardWords.levels[place]
  }

  private mutating func about() throws(Torn) -> Flag.Key? {
    switch try number() {
    case 0: nil
    case 1: Flag.Key(rule: Identifier(try text()))
    case 2: Flag.Key(rule: Identifier(try text()), subject: try text())
    default: throw Torn()
    }
  }
}
