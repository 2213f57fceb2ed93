import Canvas
import Lines
import Pages
import Testing

@Suite("Pages that nobody would write")
struct RandomPageTests {
  @Test("No page traps at any size, and what is drawn is sound", arguments: UInt64(1)...40)
  func grids(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<10 {
      let page = Page.random(&random)
      let height = Int.random(in: 1...60, using: &random)
      let width = Int.random(in: 1...200, using: &random)
      let letters = [Letters.unicode, .ascii].randomElement(using: &random) ?? .unicode
      for size in [(height, width), (22, 80), (12, 40)] {
        let grid = Grid(
          page, height: size.0, width: size.1, scroll: .near(random.upTo(30)), letters: letters,
          tooSmall: "Too small.")
        check(grid, page, "seed \(seed), \(size.1)x\(size.0)")
      }
    }
  }

  @Test("Every size from nothing to the largest is survived", arguments: [0, -4, 1, 2, 3, 39, 40])
  func edges(width: Int) {
    for height in [-1, 0, 1, 2, 11, 12, 13, 60] {
      let grid = Grid(Samples.emergency, height: height, width: width, tooSmall: "作業 too small")
      check(grid, Samples.emergency, "\(width)x\(height)")
    }
  }

  @Test("Every choice is somewhere on the screens", arguments: UInt64(1)...20)
  func reachable(seed: UInt64) {
    var random = Seeded(seed: seed)
    let page = Page.random(&random)
    for (height, width) in [(22, 80), (12, 40)] {
      let pressed = Set(page.screens(height: height, width: width).flatMap(\.hits).map(\.choice))
      #expect(pressed == Set(page.choices.indices), "seed \(seed)")
    }
  }

  @Test("Lines hold nothing that commands a terminal", arguments: UInt64(1)...40)
  func lines(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<10 {
      for line in Lines.render(.random(&random)) {
        #expect(line.unicodeScalars.allSatisfy(Self.isHarmless), "seed \(seed): \(line)")
      }
    }
  }

  private func check(_ grid: Grid, _ page: Page, _ comment: Comment) {
    #expect(grid.rows.count == grid.height, comment)
    for row in grid.rows {
      #expect(row.count == grid.width, comment)
      var owed = 0
      for cell in row {
        guard let glyph = cell.glyph else {
          owed -= 1
          continue
        }
        #expect(owed == 0, comment)
        owed = glyph.displayWidth - 1
        #expect(owed >= 0 && glyph.unicodeScalars.allSatisfy(Self.isHarmless), comment)
      }
      #expect(owed == 0, comment)
    }
    for hit in grid.hits {
      #expect(page.choices.indices.contains(hit.choice), comment)
      #expect(hit.area.row >= 0 && hit.area.row + hit.area.height <= grid.height, comment)
      #expect(hit.area.column >= 0 && hit.area.column + hit.area.width <= grid.width, comment)
    }
    if let cursor = grid.cursor {
      #expect(0..<grid.height ~= cursor.row && 0..<grid.width ~= cursor.column, comment)
    }
    #expect(grid.hiddenAbove >= 0 && grid.hiddenBelow >= 0, comment)
    #expect(grid.isTooSmall || grid.bodyHeight >= 3, comment)
  }

  private nonisolated static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
