import Canvas
import Flow
import Pages
import Testing

@Suite("Pages as grids")
struct GridGoldenTests {
  nonisolated struct Case: Sendable, CustomTestStringConvertible {
    let sample: String
    let page: Page
    let width: Int
    let height: Int

    var testDescription: String { "\(sample)-\(width)x\(height)" }
  }

  nonisolated static let cases: [Case] =
    Samples.all.flatMap { sample in
      [(80, 22), (40, 12)].map {
        Case(sample: sample.name, page: sample.page, width: $0.0, height: $0.1)
      }
    }
    + [(120, 40), (200, 60), (30, 8)].flatMap { size in
      [("question", Samples.question), ("emergency", Samples.emergency)].map {
        Case(sample: $0.0, page: $0.1, width: size.0, height: size.1)
      }
    }

  @Test("A page at a size", arguments: cases)
  func size(_ each: Case) {
    let grid = Grid(
      each.page, height: each.height, width: each.width, tooSmall: Samples.tooSmall)
    expectGolden(each.testDescription, grid.picture())
  }

  @Test("Roles are on the cells they name")
  func roles() {
    let grid = Grid(Samples.emergency, height: 22, width: 80, tooSmall: "")
    expectGolden("emergency-roles", grid.picture(roles: true))
  }

  @Test("Without UTF-8 everything is drawn with plain letters", arguments: Samples.all.map(\.name))
  func ascii(_ name: String) throws {
    let page = try #require(Samples.all.first { $0.name == name }?.page)
    let grid = Grid(page, height: 22, width: 80, letters: .ascii, tooSmall: "")
    #expect(grid.text.allSatisfy { $0.allSatisfy(\.isASCII) })
    expectGolden("\(name)-ascii", grid.picture())
  }

  @Test("Stronger text gives rows more room while there is some", arguments: [22, 12])
  func strong(height: Int) {
    var page = Samples.question
    page.isStrong = true
    let grid = Grid(page, height: height, width: 80, tooSmall: "")
    expectGolden("strong-80x\(height)", grid.picture())
  }

  @Test("A long field wraps and loses nothing")
  func longField() {
    var page = Samples.birthDate
    let text = "I fell in the kitchen three weeks ago and since then my back hurts when I stand up "
    page.field = Page.Field(
      text: text + "or turn in bed, and 作業 too", cursor: 90, unit: "words", echo: "106 letters")
    expectGolden("long-field", Grid(page, height: 22, width: 80, tooSmall: "").picture())
  }

  @Test("What finds no room around the body goes into it")
  func overflow() {
    var page = Samples.emergency
    page.title = String(repeating: "A title that does not end ", count: 6)
    page.alarm = String(repeating: "an alarm that does not end ", count: 8)
    page.choices += (5...12).map {
      Choice(.bar, keys: [.function($0)], label: "one more key", command: "f\($0)", action: .why)
    }
    let grids = [0, 8, 16, 24].map {
      Grid(page, height: 16, width: 40, scroll: .at($0), tooSmall: "")
    }
    expectGolden("overflow", grids.map { $0.picture() }.joined(separator: "\n\n"))
  }
}
