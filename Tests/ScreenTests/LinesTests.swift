import Glibc
import Lines
import Pages
import Testing

@Suite("Pages as lines")
struct LinesTests {
  @Test("A page as lines", arguments: Samples.all.map(\.name))
  func golden(_ name: String) throws {
    let page = try #require(Samples.all.first { $0.name == name }?.page)
    expectGolden("\(name)-lines", Lines.render(page).joined(separator: "\n"))
  }

  @Test("Rows of a field are words and not numbers")
  func rowsOfField() {
    var page = Samples.birthDate
    page.choices = Samples.rows(["Morning", "Afternoon"]) + page.choices
    expectGolden("field-with-rows-lines", Lines.render(page).joined(separator: "\n"))
  }

  @Test("Lines come one by one, without their ends, and then the end for ever")
  func reads() throws {
    let pipes = try Pipes()
    let lines = pipes.lines
    pipes.type("1\r\n\n  a b \nlast")
    #expect(lines.next() == .line("1"))
    #expect(lines.next() == .line(""))
    #expect(lines.next() == .line("  a b "))
    #expect(lines.next(within: 0.01) == nil)
    pipes.endInput()
    // What was never finished is no answer.
    #expect(lines.next() == .ended)
    #expect(lines.next() == .ended)
    #expect(pipes.printed() == "> 1\n> \n>   a b \n")
  }

  @Test("A line of a hundred thousand characters is cut and swallows no other")
  func longLine() throws {
    let pipes = try Pipes()
    pipes.typeFromFile(String(repeating: "x", count: 100_000) + "\nnext\n")
    let lines = Lines(input: pipes.file, output: pipes.output)
    guard case .line(let long) = lines.next() else {
      Issue.record("no line")
      return
    }
    #expect(long.count == 65_536 && long.allSatisfy { $0 == "x" })
    #expect(lines.next() == .line("next"))
    #expect(lines.next() == .ended)
  }

  @Test("Bytes that are no text become signs that show it")
  func brokenBytes() throws {
    let pipes = try Pipes()
    pipes.type([0xC3, 0x28, 0xFF, 0x0A])
    #expect(pipes.lines.next() == .line("\u{FFFD}(\u{FFFD}"))
  }

  @Test("A page is printed once, then what changed on it, and control characters never")
  func shows() throws {
    let pipes = try Pipes()
    var page = Page(title: "T\u{1B}[2Jitle")
    pipes.lines.show(page)
    pipes.lines.show(page)
    page.status = Page.Status("Saved", isGood: true)
    pipes.lines.show(page)
    pipes.lines.show(Page(title: "Next"))
    let expected = "T[2Jitle\n\n/help what can be typed here\nSaved\n\n---\n\nNext\n"
    #expect(pipes.printed() == expected)
  }

  @Test("When nobody reads any more it is the end and not a death")
  func readerGone() throws {
    let pipes = try Pipes()
    pipes.closeOutput()
    pipes.lines.show(Samples.question)
    #expect(pipes.lines.next() == .ended)
  }
}
