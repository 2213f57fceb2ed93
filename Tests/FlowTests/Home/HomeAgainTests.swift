import Care
import Rehearsal
import Testing

@testable import Flow

/// At home something happens a second time, or in two places.
@Suite struct HomeAgainTests {
  private static let red = Flag.Key.item("wound-home.red", .call)
  private static let hurts = Flag.Key.item("pain.now", .review)

  private func elsewhere(_ desk: inout Desk, _ what: Happening) throws {
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(Event(at: desk.state.now, by: Author(.caregiver), what: what))
  }

  @Test func anotherWindowTakesNoWarningAway() throws {
    var desk = try Desk.home(4)
    try elsewhere(&desk, .entered(desk.day(3), "pain.now", .number(2)))
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes))
    guard case .told = desk.screen else { Issue.record("\(desk.screen)"); return }
    #expect(desk.notice == .changedElsewhere)
    #expect(desk.entered("wound-home.red", on: 4) == .yes)
    #expect(desk.entered("pain.now", on: 3) == .number(2))
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(Self.red)))
  }

  @Test func whatAClosedPlanNoLongerTakesIsTold() throws {
    var desk = try Desk.home(20)
    try elsewhere(&desk, .closed(followUpDone: true))
    desk.home(.page(.questions), .page(.question))
    desk.type("May I swim?")
    #expect(desk.notice == .noLongerOpen)
    #expect(desk.state.home != nil && desk.state.session != nil)
  }

  @Test func aWarningIsToldThoughNothingCanBeKept() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.state.session?.receipt = Receipt(rev: 1, isReadOnly: true)
    desk.pick(.answer(.yes))
    guard case .told(let raised) = desk.screen else { Issue.record("\(desk.screen)"); return }
    #expect(raised.map(\.key) == [Self.red])
    desk.pick(.understood)
    #expect(desk.screen == .item("wound-home.red", .ask))
    #expect(desk.entered("wound-home.red", on: 4) == nil)
  }

  @Test func aRecordThatCannotBeReadOpensNoDoorForStaff() throws {
    var desk = try Desk.home(4)
    desk.disk = [:]
    desk.state.session = nil
    desk.state.frames = [Frame(.welcome)]
    #expect(desk.state.picks == [.language(.english), .language(.spanish)])
    desk.pick(.language(.spanish))
    #expect(desk.screen == .welcome)
    #expect(desk.notice == .recordUnreadable)
  }

  /// A wound that is red again is told, asked about and kept again, though the answer for the day is the one
  /// that stands there.
  @Test func whatIsGraveCountsEachTime() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes))
    desk.pick(.understood)
    desk.home(.response(.calledClinic))
    while desk.screen != .home(.today) { desk.act(.back) }
    desk.home(.task("wound-home", desk.day(4)))
    desk.state.show("wound-home.red")
    desk.pick(.answer(.yes))
    guard case .told = desk.screen else { Issue.record("\(desk.screen)"); return }
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(Self.red)))
    let standing = try #require(desk.state.session?.standing)
    #expect(standing.openFlags.map(\.key) == [Self.red])
    #expect(standing.responses[Self.red] == nil)
  }

  @Test func goingOnWithoutAnAnswerTakesNoneBack() throws {
    var desk = try Desk.home(4)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(3)))
    desk.state.show("pain.now")
    desk.pick(.answer(.later))
    #expect(desk.entered("pain.now", on: 4) == .number(3))
  }

  @Test func aBareEnterClosesNothingAndSaysNothing() throws {
    var desk = try Desk.home(20)
    desk.home(.page(.ending))
    #expect(desk.state.frame.focus == nil)
    desk.act(.next)
    #expect(desk.state.session?.standing.phase == .atHome)
    desk.act(.showSigns)
    desk.pick(.sign("fever"))
    desk.act(.back)
    #expect(desk.state.frame.focus == nil)
    desk.act(.next)
    #expect(desk.state.session?.standing.responses.isEmpty == true)
  }

  /// What stood in a field on one day is not one Enter away from another day.
  @Test func whatWasTypedBelongsToItsDay() throws {
    var desk = try Desk.home(4)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(3)))
    desk.act(.pasted("sore"), .back, .back)
    desk.home(.page(.calendar), .page(.day(desk.day(3))), .task("pain", desk.day(3)))
    desk.pick(.answer(.number(3)))
    #expect(desk.state.frame.field?.text == "")
    desk.act(.back, .back, .back, .back)
    desk.home(.task("pain", desk.day(4)))
    #expect(desk.state.frame.field?.text == "sore")
  }

  @Test func whatCanWaitForTheClinicIsAskedAboutToo() throws {
    var desk = try Desk.home(4)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(9)), .understood)
    // Not before the rest of the list: what comes next may be graver.
    #expect(desk.screen == .item("pain.words", .ask))
    desk.act(.entered("sore"), .next)
    #expect(desk.screen == .home(.respond(Self.hurts)))
    desk.home(.response(.notYet))
    desk.act(.back, .back)
    #expect(desk.state.picks.contains(.home(.page(.respond(Self.hurts)))))
    #expect(desk.state.picks.first == .home(.task("wound-home", desk.day(4))))
    #expect(desk.state.toldAtHome.map(\.key) == [Self.hurts])
  }

  @Test func theSecondTimeIsAskedAboutAnew() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes), .understood)
    desk.home(.response(.calledClinic))
    desk.act(.back, .back)
    desk.clock(6, 9)
    desk.home(.task("wound-home", desk.day(6)))
    desk.pick(.answer(.yes))
    desk.act(.back, .back, .back, .back)
    #expect(desk.screen == .home(.today))
    #expect(desk.standing?.responses == [:])
    #expect(desk.state.picks.first == .home(.page(.respond(Self.red))))
    #expect(desk.standing?.flags.count == 1)
  }
}
