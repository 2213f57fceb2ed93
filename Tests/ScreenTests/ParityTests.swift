import Canvas
import Lines
import Pages
import Testing

@Suite("Every front end says the same")
struct ParityTests {
  @Test("Every word is on the screens of a page", arguments: Samples.all.map(\.name))
  func wordsInGrid(_ name: String) throws {
    let page = try #require(Samples.all.first { $0.name == name }?.page)
    for (height, width) in [(22, 80), (12, 40), (40, 120)] {
      let screens = page.screens(height: height, width: width)
      // Chinese is broken between its characters, so that a word may stand on two lines.
      let text = screens.flatMap(\.text).joined(separator: " ")
      let dense = text.filter { !$0.isWhitespace }
      for word in page.saidWords {
        #expect(text.contains(word) || dense.contains(word), "\(word) at \(width)x\(height)")
      }
    }
  }

  @Test("Every word is in the lines of a page", arguments: Samples.all.map(\.name))
  func wordsInLines(_ name: String) throws {
    let page = try #require(Samples.all.first { $0.name == name }?.page)
    let text = Lines.render(page).joined(separator: " ")
    for word in page.saidWords { #expect(text.contains(word.spoken), "\(word)") }
  }

  @Test("Every choice can be pressed, and named in a line", arguments: Samples.all.map(\.name))
  func choices(_ name: String) throws {
    let page = try #require(Samples.all.first { $0.name == name }?.page)
    for (height, width) in [(22, 80), (12, 40)] {
      let screens = page.screens(height: height, width: width)
      let pressed = Set(screens.flatMap(\.hits).map(\.choice))
      #expect(pressed == Set(page.choices.indices))
    }
    let lines = Lines.render(page)
    for command in page.commands where page.action(for: .line("/\(command.word)")) != nil {
      let isNumbered = page.field == nil && page.rows.contains { $0.label == command.label }
      #expect(isNumbered || lines.contains { $0.contains("/\(command.word) ") })
    }
    for (index, row) in page.rows.enumerated() where page.field == nil {
      #expect(lines.contains { $0.hasPrefix("\(index + 1). ") })
      #expect(page.action(for: .line("\(index + 1)")) == row.action)
    }
  }
}
