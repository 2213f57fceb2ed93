/// One line of cells while it is being made.
struct Strip: Hashable, Sendable {
  private(set) var cells: [Cell] = []

  var width: Int { cells.count }

  init() {}

  init(_ text: String, _ role: Role, indent: Int = 0) {
    pad(to: indent)
    add(text, role)
  }

  mutating func add(_ text: String, _ role: Role) {
    for character in text {
      let width = character.displayWidth
      guard width > 0 else { continue }
      cells.append(Cell(glyph: character, role: role))
      for _ in 1..<width { cells.append(Cell(glyph: nil, role: role)) }
    }
  }

  mutating func pad(to column: Int, _ role: Role = .blank) {
    while cells.count < column { cells.append(Cell(glyph: " ", role: role)) }
  }
}
