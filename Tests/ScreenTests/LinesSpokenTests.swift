import Care
import Flow
import Lines
import Pages
import Rehearsal
import Testing

/// What a person hears, line by line, of what happens on a page.
@Suite("Lines as they are heard")
struct LinesSpokenTests {
  @Test("A mark is one line that says what is marked and that it is not saved yet")
  func marks() throws {
    var tour = try Tour.atHome(day: 4)
    let pipes = try Pipes()
    tour.home(.task("signs", tour.day(4)))
    tour.show(on: pipes)
    _ = pipes.printed()
    #expect(
      tour.say("1", on: pipes) == "> 1\nMarked now: Chest pain. Not saved yet. Enter saves.\n")
    #expect(
      tour.say("2, 3", on: pipes).hasPrefix("> 2, 3\nMarked now: Chest pain; "))
    #expect(tour.desk.state.farewell.hasSuffix("What you marked or typed last was not saved."))
    for line in ["1", "2"] { _ = tour.say(line, on: pipes) }
    #expect(tour.say("3", on: pipes) == "> 3\nNothing is marked now.\n")
    #expect(
      tour.desk.state.farewell == "The program is closed. All saved answers are kept.")
  }

  @Test("Marks are words and no boxes")
  func words() throws {
    let lines = Lines.render(Samples.conditions) + Lines.render(Samples.question)
    #expect(lines.contains("2. Diabetes: marked"))
    #expect(lines.contains("1. High blood pressure"))
    #expect(lines.contains("2. Yesterday: your answer so far"))
    #expect(!lines.contains { $0.contains("[") || $0.contains("( )") || $0.contains("(x)") })
  }

  @Test("The minutes of the ice are not said, its end is the first thing said")
  func ice() throws {
    var tour = try Tour.atHome(day: 2)
    let pipes = try Pipes()
    tour.home(.startIce(minutes: 15))
    tour.show(on: pipes)
    #expect(pipes.printed().contains("15 minutes of ice left."))
    tour.act(.back)
    tour.show(on: pipes)
    _ = pipes.printed()
    for minute in 1...14 {
      tour.wait(seconds: 60)
      pipes.lines.show(tour.desk.state.page(inLines: true))
      pipes.lines.say("\(minute)")
      #expect(pipes.printed() == "\(minute)\n")
    }
    tour.wait(seconds: 60)
    tour.show(on: pipes)
    #expect(pipes.printed().hasPrefix("The time is up. Please take the ice off now.\n"))
  }

  @Test("A command that leads nowhere else says so")
  func here() throws {
    var tour = try Tour.atHome(day: 2)
    let pipes = try Pipes()
    tour.show(on: pipes)
    _ = pipes.printed()
    _ = tour.say("/look", on: pipes)
    #expect(tour.say("/look", on: pipes) == "> /look\nYou are on this page.\n")
    _ = tour.say("/back", on: pipes)
    #expect(tour.desk.screen == .home(.today))
  }

  @Test("Help says the commands, how to answer, and the question again")
  func help() throws {
    var tour = try Tour()
    tour.signIn()
    tour.pick(.beginWalk)
    tour.walk(to: Item.Reference("health", "pain-now"))
    let pipes = try Pipes()
    pipes.lines.help(on: tour.desk.state.page(inLines: true))
    expectGolden("help-lines", pipes.printed())
  }
}

extension Tour {
  fileprivate func show(on pipes: Pipes) { pipes.lines.show(desk.state.page(inLines: true)) }

  /// Types a line and tells what is heard then.
  fileprivate mutating func say(_ line: String, on pipes: Pipes) -> String {
    pipes.type(line + "\n")
    if let input = pipes.lines.next() {
      let page = desk.state.page(inLines: true)
      if let action = desk.state.action(for: input, on: page) { act(action) }
    }
    show(on: pipes)
    return pipes.printed()
  }

  nonisolated fileprivate mutating func wait(seconds: Int) {
    hear(.tick(Tour.zone.moment(at: desk.state.now.instant + seconds)))
  }
}
