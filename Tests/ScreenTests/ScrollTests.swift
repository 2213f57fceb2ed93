import Canvas
import Pages
import Testing

@Suite("A body that does not fit")
struct ScrollTests {
  private func grid(_ page: Page, _ scroll: Scroll = .near(0)) -> Grid {
    Grid(page, height: 12, width: 40, scroll: scroll, tooSmall: "")
  }

  @Test("The row that has the focus shows, whichever it is")
  func followsFocus() throws {
    var page = Samples.conditions
    var scroll = 0
    for focus in Array(0..<12) + (0..<12).reversed() {
      page.focus = focus
      let grid = grid(page, .near(scroll))
      let cursor = try #require(grid.cursor)
      #expect(grid.choice(at: cursor) == focus)
      #expect(grid.rows[cursor.row][cursor.column].glyph == "▸")
      scroll = grid.scroll
    }
  }

  @Test("It moves no further than it must")
  func movesLittle() {
    var page = Samples.conditions
    page.focus = 11
    let last = grid(page)
    #expect(last.hiddenBelow == 0)
    page.focus = 10
    #expect(grid(page, .near(last.scroll)).scroll == last.scroll)
  }

  @Test("A told text begins at its beginning and turns to its end")
  func told() {
    var grid = grid(Samples.told)
    #expect(grid.scroll == 0 && grid.hiddenAbove == 0 && grid.hiddenBelow > 0)
    #expect(grid.belowMark != nil && grid.aboveMark == nil)
    #expect(grid.hidesItsEnd(of: Samples.told))
    var turns = 0
    while grid.hiddenBelow > 0 {
      let before = grid.scroll
      grid = self.grid(Samples.told, .at(grid.scroll + grid.bodyHeight - 1))
      #expect(grid.scroll > before)
      turns += 1
    }
    #expect(!grid.hidesItsEnd(of: Samples.told))
    #expect(turns > 3 && grid.belowMark == nil && grid.aboveMark != nil)
    #expect(grid.text.contains { $0.contains("I have read this") })
    expectGolden("told-40x12-end", grid.picture())
  }

  @Test("A long text under the one row lets that row be picked at once")
  func settledUnderOpen() {
    var page = Samples.told
    page.below = page.above
    page.above = []
    let grid = grid(page)
    #expect(grid.hiddenBelow > 0 && !grid.hidesItsEnd(of: page))
  }

  @Test("A wish beyond either end is kept within the page", arguments: [-5, 10_000, Int.max])
  func clamps(line: Int) {
    let grid = grid(Samples.told, .at(line))
    #expect(grid.scroll >= 0 && grid.scroll + grid.bodyHeight <= 200)
    #expect(grid.hiddenAbove == grid.scroll)
  }

  @Test("Reading back is not undone by the focus")
  func readsBack() {
    var page = Samples.conditions
    page.focus = 11
    let grid = grid(page, .at(0))
    #expect(grid.scroll == 0)
    #expect(grid.text.contains { $0.contains("Which of these") })
  }

  @Test("Blank lines go before anything scrolls")
  func airFirst() {
    let page = Samples.question
    let roomy = Grid(page, height: 14, width: 80, tooSmall: "")
    let tight = Grid(page, height: 12, width: 80, tooSmall: "")
    #expect(roomy.hiddenBelow == 0 && tight.hiddenBelow == 0)
    #expect(roomy.text[2].isEmpty && !tight.text[2].isEmpty)
  }
}
