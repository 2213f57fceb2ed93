/// A page laid out at a size: what stands in every cell, and what a press on it means.
package struct Grid: Hashable, Sendable {
  package let width: Int
  package let height: Int
  package var rows: [[Cell]]
  /// Where the eye of a screen magnifier belongs: the focused row, the field, or where the text begins.
  package var cursor: Position?
  package var hits: [Hit] = []
  /// The first line of the body that is shown; ask for it again to stay there.
  package var scroll = 0
  package var bodyHeight = 0
  /// Lines of the body that do not show.
  package var hiddenAbove = 0
  package var hiddenBelow = 0
  /// The marks at the edges of a body that does not show whole; a press on one turns the page.
  package var aboveMark: Area?
  package var belowMark: Area?
  /// Nothing but the sentence about the size shows, so nothing should be answered.
  package var isTooSmall = false
  /// The person asked for stronger letters.
  package var isStrong = false

  init(height: Int, width: Int) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    rows = Array(
      repeating: Array(repeating: .blank, count: self.width), count: self.height)
  }

  /// The choice of the page that a press on this cell picks.
  package func choice(at position: Position) -> Int? {
    hits.first { $0.area.contains(position) }?.choice
  }

  /// Puts a line on the grid; what does not fit is cut, a wide character never in half.
  mutating func put(_ strip: Strip, row: Int, column: Int = 0) {
    guard rows.indices.contains(row) else { return }
    for (index, cell) in strip.cells.enumerated() {
      let at = column + index
      guard at >= 0, at < width else { break }
      let isWide = index + 1 < strip.cells.count && strip.cells[index + 1].glyph == nil
      rows[row][at] = isWide && at == width - 1 ? .blank : cell
    }
  }
}

/// What stands in one cell.
package struct Cell: Hashable, Sendable {
  /// Nil where the wide character of the cell before reaches over.
  package let glyph: Character?
  package let role: Role

  static let blank = Cell(glyph: " ", role: .blank)
}

/// What a cell is there for, never the only sign of anything.
package enum Role: Character, Sendable {
  case blank = " "
  case title = "T"
  case place = "t"
  case progressDone = "="
  case progressLeft = "-"
  case alarm = "A"
  case question = "Q"
  case plain = "."
  case note = "n"
  case warningMark = "!"
  case warning = "W"
  case big = "B"
  case factLabel = "f"
  case factValue = "F"
  case row = "r"
  case focusedRow = "R"
  case mark = "m"
  case detail = "d"
  case field = "E"
  case echo = "e"
  case statusGood = "s"
  case statusBad = "S"
  case key = "K"
  case keyLabel = "k"
  case more = "M"
}

package struct Position: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
package struct Area: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let width: Int
  package var height = 1

  package func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < row + height
      && position.column >= column && position.column < column + width
  }
}

/// Where a press picks a choice of the page.
package struct Hit: Hashable, Sendable {
  package internal(set) var area: Area
  /// Its place in the page's `choices`.
  package let choice: Int
}
