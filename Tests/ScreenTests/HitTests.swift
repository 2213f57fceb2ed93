import Canvas
import Flow
import Pages
import Testing

@Suite("A press on the grid")
struct HitTests {
  @Test("Every cell of a row's lines picks the row, and nothing else does")
  func rows() throws {
    let page = Samples.conditions
    let grid = Grid(page, height: 22, width: 80, tooSmall: "")
    let first = try #require(grid.text.firstIndex { $0.contains("A heart rhythm") })
    for row in first...first + 2 {
      for column in [0, 40, 79] {
        #expect(grid.choice(at: Position(row: row, column: column)) == 2)
      }
    }
    #expect(grid.choice(at: Position(row: first - 1, column: 10)) == 1)
    #expect(grid.choice(at: Position(row: first + 3, column: 10)) == 3)
    #expect(grid.choice(at: Position(row: 0, column: 10)) == nil)
  }

  @Test("A key of the bar answers on its name and its label")
  func bar() throws {
    let page = Samples.question
    let grid = Grid(page, height: 22, width: 80, tooSmall: "")
    let line = try #require(grid.text.last)
    for choice in page.choices.indices where page.choices[choice].place == .bar {
      let label = page.choices[choice].label
      let column = try #require((2..<line.count).first { line.dropFirst($0).hasPrefix(label) })
      for at in [column - 2, column, column + label.count - 1] {
        #expect(grid.choice(at: Position(row: 21, column: at)) == choice)
      }
    }
    #expect(grid.choice(at: Position(row: 21, column: 10)) == nil)
  }

  @Test("A row's target is its own lines: the blank line below is nobody's")
  func strong() throws {
    var page = Samples.question
    page.isStrong = true
    let grid = Grid(page, height: 22, width: 80, tooSmall: "")
    for (choice, row) in page.rows.enumerated() {
      let line = try #require(grid.text.firstIndex { $0.contains(row.label) })
      #expect(grid.choice(at: Position(row: line, column: 3)) == choice)
      #expect(grid.choice(at: Position(row: line + 1, column: 3)) == nil)
    }
  }

  @Test("No press answers anything on a screen that is too small")
  func tooSmall() {
    let grid = Grid(Samples.question, height: 11, width: 80, tooSmall: "small")
    #expect(grid.isTooSmall && grid.hits.isEmpty)
  }
}
