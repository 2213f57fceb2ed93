import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// The days at home, one screen a day.
@Suite struct HomeTests {
  private static let red = Flag.Key.item("wound-home.red", .call)

  @Test func itBeginsOnTodayWithoutSigningIn() throws {
    let desk = try Desk.home(4)
    #expect(desk.screen == .home(.today))
    #expect(desk.state.dayNumber(of: desk.state.now.day) == 4)
    #expect(desk.taskStates(4) == [.due, .due])
    #expect(desk.state.picks.first == .home(.task("wound-home", desk.day(4))))
  }

  @Test func aRedWoundIsToldAskedAboutAndThenTodayComesBack() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes))
    #expect(
      desk.screen == .told([Raised(key: Self.red, level: .call, say: Sample.text("say call"))]))
    #expect(desk.standing?.openFlags.map(\.key) == [Self.red])
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(Self.red)))
    desk.home(.response(.calledClinic))
    #expect(desk.standing?.responses[Self.red] == .calledClinic)
    #expect(desk.screen == .item("wound-home.leak", .ask))
    desk.pick(.answer(.no))
    #expect(desk.screen == .home(.today))
    #expect(desk.taskStates(4) == [.done, .due])
    #expect(desk.standing?.openFlags.map(\.key) == [Self.red])
    #expect(
      desk.disk.values.first?.events.suffix(4).allSatisfy { $0.by.role == .caregiver } == true)
  }

  @Test func aBetterAnswerTalksNothingDown() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes), .understood)
    desk.home(.response(.notYet))
    desk.pick(.understood)
    desk.act(.back)
    desk.pick(.answer(.no))
    #expect(desk.entered("wound-home.red", on: 4) == .no)
    #expect(desk.standing?.openFlags.map(\.key) == [Self.red])
    desk.act(.back, .back)
    #expect(desk.state.picks.first == .home(.page(.respond(Self.red))))
  }

  @Test func whatIsGraveIsToldAgainTheNextDay() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes), .understood)
    desk.home(.response(.calledClinic))
    desk.act(.back, .back)
    desk.clock(5, 9)
    desk.home(.task("wound-home", desk.day(5)))
    desk.pick(.answer(.yes))
    guard case .told = desk.screen else { Issue.record("\(desk.screen)"); return }
    #expect(desk.standing?.flags.count == 1)
  }

  @Test func escAfterWhatIsToldStillAsksWhatWasDone() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes))
    desk.act(.back)
    #expect(desk.screen == .home(.respond(Self.red)))
    desk.act(.back)
    #expect(desk.screen == .item("wound-home.leak", .ask))
    #expect(desk.entered("wound-home.red", on: 4) == .yes)
  }

  @Test func aMissedDayIsEnteredLate() throws {
    var desk = try Desk.home(4)
    #expect(desk.taskStates(3) == [.missed, .missed])
    desk.home(.page(.calendar), .page(.day(desk.day(3))), .task("pain", desk.day(3)))
    desk.pick(.answer(.number(3)))
    desk.type("it went well")
    #expect(desk.screen == .home(.day(desk.day(3))))
    #expect(desk.taskStates(3) == [.missed, .late])
    #expect(desk.entered("pain.now", on: 3) == .number(3))
    #expect(desk.entered("pain.now", on: 4) == nil)
  }

  @Test func aChangedEntryKeepsTheOldOne() throws {
    var desk = try Desk.home(4)
    for number in [3, 5] {
      desk.home(.task("pain", desk.day(4)))
      if desk.screen != .item("pain.now", .ask) { desk.act(.back) }
      desk.pick(.answer(.number(number)))
      desk.act(.back, .back)
    }
    let numbers = desk.disk.values.first?.events.compactMap { event -> Answer? in
      if case .entered(_, "pain.now", let answer) = event.what { answer } else { nil }
    }
    #expect(numbers == [.number(3), .number(5)])
    #expect(desk.entered("pain.now", on: 4) == .number(5))
  }

  @Test func laterLeavesATaskDue() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.later), .answer(.no))
    #expect(desk.screen == .home(.today))
    #expect(desk.taskStates(4) == [.due, .due])
    desk.home(.task("wound-home", desk.day(4)))
    #expect(desk.screen == .item("wound-home.red", .ask))
  }

  @Test func midnightMovesTodayButNotTheDayThatIsEntered() throws {
    var desk = try Desk.home(4, 23)
    let midnight = Sample.moment(6, 0)
    #expect(desk.state.nextDeadline == midnight.instant)
    desk.home(.task("pain", desk.day(4)))
    desk.clock(5, 0, 1)
    desk.pick(.answer(.number(2)))
    #expect(desk.entered("pain.now", on: 4) == .number(2))
    desk.type("slept badly")
    #expect(desk.screen == .home(.today))
    #expect(desk.taskStates(5) == [.due, .due])
    #expect(desk.taskStates(4) == [.missed, .late])
  }

  @Test func aClockSetBackEntersNothingForADayToCome() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.clock(3, 10)
    desk.pick(.answer(.no))
    #expect(desk.entered("wound-home.red", on: 4) == nil)
    #expect(desk.state.frame.notice == .noLongerOpen)
    desk.clock(4, 11)
    desk.pick(.answer(.no))
    #expect(desk.entered("wound-home.red", on: 4) == .no)
  }

  /// Half past midnight here is still the evening before three hours further west.
  @Test func anotherTimeZoneMovesTodayAndNoEntry() throws {
    var desk = try Desk.home(4, 0)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(2)))
    desk.type("well")
    let west = Zone(first: -8 * 3600)
    let code = try #require(Sample.code)
    var away = Desk(
      setting: Setting(checklists: Sample.homeLists, zone: west, home: code),
      now: west.moment(at: desk.state.now.instant + 600), disk: desk.disk,
      formulary: Sample.formulary)
    away.hear(.begin)
    #expect(away.state.now.day == desk.day(3))
    #expect(away.taskStates(3) == [.due, .due])
    away.home(.task("pain", away.day(3)))
    away.pick(.answer(.number(6)))
    away.type("tired")
    #expect(away.taskStates(3) == [.due, .done])
    #expect(away.taskStates(4) == [.coming, .done])
    #expect(away.entered("pain.now", on: 3) == .number(6))
    #expect(away.entered("pain.now", on: 4) == .number(2))
  }

  @Test func escLosesNothingThatWasTyped() throws {
    var desk = try Desk.home(4)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(2)))
    "a word".forEach { desk.act(.typed($0)) }
    desk.act(.back, .back)
    #expect(desk.screen == .home(.today))
    desk.home(.task("pain", desk.day(4)))
    #expect(desk.screen == .item("pain.words", .ask))
    #expect(desk.state.frame.field?.text == "a word")
  }

  @Test func escOnTodayStays() throws {
    var desk = try Desk.home(4)
    desk.act(.back, .back)
    #expect(desk.screen == .home(.today))
  }

  @Test func aSignIsOnRecordAndAskedAbout() throws {
    var desk = try Desk.home(4)
    desk.act(.showSigns)
    desk.pick(.sign("chest"))
    #expect(desk.effects.contains(.ring))
    #expect(desk.standing?.openEmergencies.map(\.key) == [.sign("chest")])
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(.sign("chest"))))
    desk.home(.response(.calledEmergency))
    #expect(desk.standing?.openEmergencies.count == 1)
  }

  @Test func theLastDayClosesTheJourney() throws {
    var desk = try Desk.home(13)
    #expect(!desk.state.mayClose)
    desk.clock(14, 9)
    #expect(desk.state.mayClose)
    desk.home(.page(.ending), .close)
    #expect(desk.standing?.phase == .closed)
    #expect(desk.screen == .home(.today))
    #expect(!desk.state.picks.contains { if case .home(.task) = $0 { true } else { false } })
  }

  @Test func theIceRingsOnceAtItsEnd() throws {
    var desk = try Desk.home(4)
    let end = desk.state.now.instant + 900
    desk.home(.startIce(minutes: 15))
    #expect(desk.screen == .home(.ice))
    #expect(desk.state.nextDeadline == end - 840)
    desk.tick(to: end)
    #expect(desk.effects.filter { $0 == .ring }.count == 1)
    #expect(desk.notice == .iceOver)
    desk.tick(to: end + 60)
    #expect(desk.effects.filter { $0 == .ring }.count == 1)
  }

  @Test func theIceRingsOnAnyPageAndTakesNothingAway() throws {
    var desk = try Desk.home(4)
    let end = desk.state.now.instant + 900
    desk.home(.startIce(minutes: 15))
    desk.act(.back)
    #expect(desk.state.picks.contains(.home(.page(.ice))))
    #expect(!desk.state.picks.contains(.home(.startIce(minutes: 15))))
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(2)))
    "wo".forEach { desk.act(.typed($0)) }
    #expect(desk.state.nextDeadline == end)
    desk.tick(to: end)
    #expect(desk.effects.last == .ring)
    #expect(desk.screen == .item("pain.words", .ask))
    #expect(desk.state.frame.field?.text == "wo")
    #expect(desk.notice == .iceOver)
  }

  @Test func aStoppedTimerRingsNoMore() throws {
    var desk = try Desk.home(4)
    let end = desk.state.now.instant + 900
    desk.home(.startIce(minutes: 15), .stopIce)
    #expect(desk.screen == .home(.today))
    desk.tick(to: end)
    #expect(!desk.effects.contains(.ring))
  }

  @Test func aClockSetBackLeavesTheIceOnNoLonger() throws {
    var desk = try Desk.home(4)
    let start = desk.state.now.instant
    desk.home(.startIce(minutes: 15))
    desk.tick(to: start + 300)
    desk.tick(to: start - 3600)
    #expect(desk.state.home?.iceUntil == start - 3600 + 600)
    desk.tick(to: start - 3000)
    #expect(desk.effects.last == .ring)
  }

  @Test func aFullDiskKeepsTheEntryUntilItIsSaved() throws {
    var desk = try Desk.home(4)
    desk.failure = .diskFull
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(2)))
    #expect(desk.screen == .notSaved)
    #expect(desk.entered("pain.now", on: 4) == nil)
    desk.failure = nil
    desk.pick(.retry)
    #expect(desk.entered("pain.now", on: 4) == .number(2))
  }
}
