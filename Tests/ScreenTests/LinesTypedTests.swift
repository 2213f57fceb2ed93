import Care
import Flow
import Lines
import Pages
import Rehearsal
import Testing

/// What a typed line means, on the clinic's own pages.
@Suite("Lines as they are typed")
struct LinesTypedTests {
  @Test("Commands of every language work in every language", arguments: ["1", "2"])
  func commands(language: String) throws {
    var tour = try Tour()
    tour.enterLine(language)
    for (word, action) in [
      ("/signs", Action.Person.showSigns), ("/ALARMA", .showSigns), ("/language", .switchLanguage),
      ("/idioma", .switchLanguage), ("/back", .back), ("/atrás", .back), ("/call", nil),
    ] {
      #expect(tour.meaning(word) == action, "\(word)")
    }
  }

  @Test("Help is asked for in four ways; where words are typed only by a slash or a question mark")
  func help() {
    let (rows, field) = (Samples.question, Samples.birthDate)
    for line in ["?", "help", "/help", "Ayuda", "/ayuda", "/?", " HELP. "] {
      #expect(rows.asksForHelp(.line(line)), "\(line)")
      #expect(field.asksForHelp(.line(line)) == (line == "?" || line.hasPrefix("/")), "\(line)")
    }
    #expect(!rows.asksForHelp(.line("1")) && !rows.asksForHelp(.key(.character("?"))))
  }

  @Test("911 leads to the numbers at home, with a slash from a field too")
  func emergencyNumber() throws {
    var tour = try Tour.atHome(day: 2)
    #expect(tour.meaning("911") == .callStaff)
    tour.home(.page(.questions))
    tour.home(.page(.question))
    #expect(tour.meaning("911") == .entered("911"))
    #expect(tour.meaning("/911") == .callStaff)
  }

  @Test("On a scale a number may be out of ten")
  func scale() throws {
    var tour = try Tour.atHome(day: 2)
    tour.home(.task("pain", tour.day(2)))
    for line in ["7", "7/10", "7 / 10", "7 out of 10", "7 de 10", "7 of 10."] {
      #expect(tour.meaning(line) == .picked(.answer(.number(7))), "\(line)")
    }
    #expect(tour.meaning("10/10") == .picked(.answer(.number(10))))
    for line in ["7/5", "11/10", "/10", "7 10", "7 or 8", "70"] {
      #expect(tour.meaning(line) == nil, "\(line)")
    }
    let page = tour.desk.state.page(inLines: true)
    #expect(page.hint == "Type one number from 0 to 10 and press Enter.")
  }

  @Test("Several marks in one line, or none of them")
  func marks() throws {
    var tour = try Tour.atHome(day: 4)
    tour.home(.task("signs", tour.day(4)))
    let rows = tour.desk.state.page.rows
    let options = rows.prefix(2).compactMap { row -> Option.ID? in
      if case .picked(.mark(let option)) = row.action { option } else { nil }
    }
    for line in ["1, 2", "1 2", "1,2", " 1;2. "] {
      #expect(tour.meaning(line) == .markedAll(options), "\(line)")
    }
    for line in ["1 99", "1 x", "1 \(rows.count)", "1, -2"] {
      #expect(tour.meaning(line) == nil, "\(line)")
    }
    tour.act(.back)
    #expect(tour.meaning("1 2") == nil)
  }

  @Test("On the board only patients have numbers")
  func board() throws {
    var tour = try Tour.atTheStation()
    #expect(tour.meaning("/1") == .picked(.desk(.board(.open(try tour.code)))))
    #expect(tour.meaning("/2") == nil)
    tour.type("nobody")
    #expect(tour.meaning("/1") == nil)
    #expect(tour.meaning("/signout") == .picked(.desk(.board(.signOut))))
    #expect(tour.meaning("/salir") == .picked(.desk(.board(.signOut))))
    let page = tour.desk.state.page(inLines: true)
    expectGolden("board-none-lines", Lines.render(page).joined(separator: "\n"))
  }

  @Test("No page in lines speaks of keys, and none offers bolder letters")
  func keys() throws {
    var tour = try Tour.atTheStation()
    let said = { (tour: Tour) in Lines.render(tour.desk.state.page(inLines: true)) }
    var lines = said(tour)
    tour.type("nobody")
    lines += said(tour)
    tour.act(.toBoard)
    tour.station(.board(.open(try tour.code)), .chart(.step(.cancelled)))
    lines += said(tour)
    #expect(lines.contains { $0.hasSuffix("/back goes back.") })
    for word in ["Arrow", "Esc", "F2", "F6", "bolder"] {
      #expect(!lines.contains { $0.contains(word) }, "\(word)")
    }
  }
}

extension Tour {
  nonisolated fileprivate func meaning(_ line: String) -> Action.Person? {
    let state = desk.state
    return state.action(for: .line(line), on: state.page(inLines: true))
  }

  nonisolated fileprivate mutating func enterLine(_ line: String) {
    if let action = meaning(line) { act(action) }
  }
}
