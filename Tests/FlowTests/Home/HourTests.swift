import Care
import Rehearsal
import Testing

@testable import Flow

/// What waits for the evening of its day, on Today and in a list.
@Suite struct HourTests {
  private func desk(_ hour: Int = 10) throws -> Desk {
    let lists = Sample.homeLists([Sample.evening, Sample.wound, Sample.mixed])
    return try Desk.home(4, hour, lists: lists)
  }

  private func tasks(_ desk: Desk) -> [Checklist.ID] {
    desk.state.picks.compactMap { if case .home(.task(let list, _)) = $0 { list } else { nil } }
  }

  @Test func theMorningShowsTheEveningLast() throws {
    var desk = try desk()
    #expect(tasks(desk) == ["wound-home", "mixed", "evening"])
    #expect(desk.taskStates(4) == [.due, .due, .later(from: Sample.six)])
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.no), .answer(.no))
    #expect(tasks(desk) == ["mixed", "evening", "wound-home"])
    #expect(desk.state.frame.focus == 0)
  }

  @Test func theHourWakesThePage() throws {
    var desk = try desk()
    let six = Sample.moment(5, 18)
    #expect(desk.state.nextDeadline == six.instant)
    desk.home(.task("wound-home", desk.day(4)))
    #expect(desk.state.nextDeadline == six.instant)
    desk.act(.back)
    desk.hear(.tick(six))
    #expect(desk.taskStates(4) == [.due, .due, .due])
    #expect(desk.state.nextDeadline == Sample.moment(6, 0).instant)
  }

  @Test func nothingLeftForTheEveningWakesNothing() throws {
    var desk = try desk()
    desk.home(.task("evening", desk.day(4)))
    desk.pick(.answer(.number(3)), .answer(.number(2)))
    desk.home(.task("mixed", desk.day(4)))
    desk.pick(.answer(.no), .answer(.no))
    desk.home(.task("mixed", desk.day(4)))
    desk.pick(.answer(.no))
    #expect(desk.state.nextDeadline == Sample.moment(6, 0).instant)
  }

  @Test func theEveningCanBeAnsweredEarly() throws {
    var desk = try desk()
    desk.home(.task("evening", desk.day(4)))
    desk.pick(.answer(.number(3)), .answer(.number(2)))
    #expect(desk.screen == .home(.today))
    #expect(desk.taskStates(4) == [.due, .due, .done])
  }

  @Test func aListPassesByInTheMorningWhatWaits() throws {
    var desk = try desk()
    desk.home(.task("mixed", desk.day(4)))
    desk.pick(.answer(.no))
    #expect(desk.screen == .item("mixed.after", .ask))
    desk.pick(.answer(.no))
    #expect(desk.screen == .home(.today))
    #expect(desk.taskStates(4) == [.due, .later(from: Sample.six), .later(from: Sample.six)])
    desk.clock(4, 18)
    desk.home(.task("mixed", desk.day(4)))
    #expect(desk.screen == .item("mixed.worst", .ask))
  }

  @Test func anEarlierDayIsAskedWhole() throws {
    var desk = try desk()
    desk.home(.page(.calendar), .page(.day(desk.day(3))), .task("mixed", desk.day(3)))
    desk.pick(.answer(.no))
    #expect(desk.screen == .item("mixed.worst", .ask))
  }

  @Test func theFocusStaysOnItsRowWhenTheHourComes() throws {
    var desk = try desk()
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.no), .answer(.no))
    let wound = Pick.home(.task("wound-home", desk.day(4)))
    let place = try #require(desk.state.picks.firstIndex(of: wound))
    desk.act(.focused(place))
    desk.home(.page(.plan))
    desk.act(.back)
    desk.home(.task("mixed", desk.day(4)))
    desk.pick(.answer(.no), .answer(.no))
    let evening = Pick.home(.task("evening", desk.day(4)))
    desk.act(.focused(desk.state.picks.firstIndex(of: evening)))
    desk.clock(4, 18)
    #expect(desk.state.frame.focus.map { desk.state.picks[$0] } == evening)
  }

  @Test func everyDayWithSomethingMissedIsSaidInOneRow() throws {
    var desk = try desk()
    #expect(desk.state.missedDays == (0...3).map(desk.day))
    #expect(desk.state.picks.filter { $0 == .home(.page(.calendar)) }.count == 1)
    for list: Checklist.ID in ["wound-home", "mixed", "evening"] {
      desk.home(.page(.calendar), .page(.day(desk.day(2))), .task(list, desk.day(2)))
      while case .item(let item, .ask) = desk.screen {
        desk.pick(.answer(item.checklist == "evening" ? .number(1) : .no))
      }
      desk.act(.back, .back)
    }
    #expect(desk.state.missedDays == [0, 1, 3].map(desk.day))
    desk.clock(11, 9)
    #expect(desk.state.missedDays == (4...10).map(desk.day))
  }

  @Test(arguments: [
    Typed("a", .oneNumber), Typed("ñ", .oneNumber), Typed("5", nil), Typed(",", nil),
  ]) func aLetterInANumberIsAnswered(typed: Typed) throws {
    let lists = Sample.homeLists([Sample.minutes])
    var desk = try Desk.home(4, lists: lists)
    desk.home(.task("minutes", desk.day(4)))
    desk.act(.typed(typed.character))
    #expect(desk.notice == typed.notice)
    desk.act(.typed("1"))
    #expect(desk.notice == typed.notice)
    desk.act(.next)
    #expect((desk.entered("minutes.walked", on: 4) == nil) == (typed.character != "5"))
  }

  struct Typed: Sendable {
    let character: Character
    let notice: Notice?

    init(_ character: Character, _ notice: Notice?) {
      self.character = character
      self.notice = notice
    }
  }

  @Test(arguments: ["10 or 20", "ten"]) func aLineWithWordsIsNoNumber(line: String)
    throws
  {
    var desk = try Desk.home(4, lists: Sample.homeLists([Sample.minutes]))
    desk.home(.task("minutes", desk.day(4)))
    desk.type(line)
    #expect(desk.notice == .oneNumber)
    #expect(desk.entered("minutes.walked", on: 4) == nil)
  }
}

extension Sample {
  static let six = ClockTime(hour: 18, minute: 0) ?? .midnight

  static let evening = home(
    "evening", ["worst", "tired"].map { asked($0, .scale, from: six) })

  static let mixed = home(
    "mixed", [asked("now", .yesNo), asked("worst", .yesNo, from: six), asked("after", .yesNo)])

  static let minutes = home(
    "minutes", [asked("walked", .number(unit: text("minutes"), limits: 0...600))])

  private static func home(_ id: Checklist.ID, _ items: [Item]) -> Checklist {
    Checklist(
      id: id, audience: .caregiver, title: text("\(id)"),
      signature: Signature(owner: nil, reviewed: nil), due: .daily, items: items)
  }

  private static func asked(_ id: Item.ID, _ kind: Kind, from hour: ClockTime? = nil) -> Item {
    Item(id: id, kind: kind, text: text("\(id)"), why: text("why"), notBefore: hour)
  }
}
