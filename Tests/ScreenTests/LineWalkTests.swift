import Care
import Flow
import Pages
import Rehearsal
import Testing

/// Line mode is not a second program: the whole walk with nothing but typed lines.
@Suite("A walk in lines")
struct LineWalkTests {
  @Test("from the welcome page to the seat", arguments: ["1", "2"])
  func toTheSeat(language: String) throws {
    var tour = try Tour()
    for line in [language, Tour.code, "3 5 1948", "1"] { tour.enter(line) }
    for _ in 0..<200 where tour.desk.screen != .seat {
      for line in try #require(harmlessLines(tour)) { tour.enter(line) }
    }
    #expect(tour.desk.screen == .seat)
    #expect(tour.desk.state.openItems.isEmpty)
    #expect(tour.desk.state.session?.pending == [])
  }

  @Test("What means nothing on a page does nothing", arguments: ["99", "/", "/dance", "0", "x"])
  func nonsense(line: String) throws {
    var tour = try Tour()
    tour.signIn()
    let before = tour.desk.state
    tour.enter(line)
    #expect(tour.desk.state == before)
  }

  /// What a person would type, line by line, to answer the page as harmlessly as can be.
  private func harmlessLines(_ tour: Tour) -> [String]? {
    guard case .item(let reference, let step) = tour.desk.screen else { return ["1"] }
    if case .content = step { return ["1"] }
    switch tour.desk.state.setting.checklists[reference]?.kind {
    case .tell: return [""]
    case .yesNo: return ["2"]
    case .chooseOne: return ["1"]
    case .chooseMany(let options, let none):
      return ["\(options.count + (none == nil ? 0 : 1))", ""]
    case .number, .scale: return ["5"]
    case .temperature: return ["98.6"]
    case .date: return ["11 02 2026"]
    case .time: return ["3"]
    case .medicines: return ["2"]
    case .text, .teachBack, .sign: return ["Rosa Example"]
    case nil: return nil
    }
  }
}

extension Tour {
  /// Types one line and Enter, as line mode gives it.
  nonisolated fileprivate mutating func enter(_ line: String) {
    if let action = desk.state.page.action(for: .line(line)) { act(action) }
  }
}
