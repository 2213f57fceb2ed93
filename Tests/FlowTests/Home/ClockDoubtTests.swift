import Care
import Rehearsal
import Testing

@testable import Flow

/// A clock that cannot be right.
@Suite struct ClockDoubtTests {
  /// Home since day 1 of the samples, with both lists answered for the third day after.
  private func home(at now: Moment) throws -> Desk {
    var desk = try Desk.home(3)
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.no), .answer(.no))
    desk.home(.task("pain", desk.day(3)))
    desk.pick(.answer(.number(2)))
    desk.type("fine")
    #expect(desk.state.clockDoubt == nil && desk.taskStates(3) == [.done, .done])
    desk.hear(.tick(now))
    return desk
  }

  private func home(daysAfterPlan days: Int) throws -> Desk {
    var desk = try home(at: Sample.moment(4, 10))
    let last = try #require(desk.standing?.orders?.lastDay)
    desk.hear(.tick(Sample.zone.moment(on: last + days, at: .midnight)))
    return desk
  }

  private static let lost = Sample.zone.moment(at: 5 * 3600 + 300)

  @Test func aClockThatWasLostStillAsksTheDangerSigns() throws {
    var desk = try home(at: Self.lost)
    #expect(desk.state.clockDoubt == .behind)
    #expect(desk.taskStates(3) == [.due, .done])
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.yes))
    #expect(desk.entered("wound-home.red", on: 3) == .yes)
    #expect(desk.standing?.openFlags.map(\.level) == [.call])
  }

  /// What was entered by a wrong clock does not make it right.
  @Test func anEntryDoesNotMakeItRight() throws {
    var desk = try home(at: Sample.moment(2, 10))
    #expect(desk.state.clockDoubt == .behind)
    desk.home(.task("wound-home", desk.day(1)))
    desk.pick(.answer(.no), .answer(.no))
    #expect(desk.state.clockDoubt == .behind)
    #expect(desk.taskStates(1).first == .due)
    desk.clock(3, 10)
    #expect(desk.state.clockDoubt == nil)
  }

  @Test func yearsAheadTooAndNobodyClosesThePlan() throws {
    var desk = try home(at: Sample.moment(4 + 10 * 365, 10))
    #expect(desk.state.clockDoubt == .ahead)
    #expect(desk.taskStates(3).first == .due)
    #expect(!desk.state.mayClose)
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.yes))
    #expect(desk.entered("wound-home.red", on: 3) == .yes)
    // Years ahead once, it does not look as though the right clock were behind.
    desk.clock(3, 11)
    #expect(desk.state.clockDoubt == nil)
  }

  /// Ten months ahead the plan would be over, and nobody would be asked about danger signs.
  @Test(arguments: [10 * 30, 91])
  func monthsAheadToo(days: Int) throws {
    var desk = try home(daysAfterPlan: days)
    #expect(desk.state.clockDoubt == .ahead)
    #expect(desk.taskStates(3).first == .due)
    #expect(!desk.state.mayClose)
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.no), .answer(.no))
    // What is entered by such a clock does not make it right.
    #expect(desk.state.clockDoubt == .ahead)
    #expect(desk.taskStates(3).first == .due)
    desk.clock(4, 11)
    #expect(desk.state.clockDoubt == nil)
  }

  /// A family that comes back six weeks after the plan: told once to look at the date, and let on.
  @Test func weeksLaterTheDateIsLookedAtOnce() throws {
    var desk = try home(daysAfterPlan: 42)
    #expect(desk.state.clockDoubt == .ahead && !desk.state.mayClose)
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.no), .answer(.no))
    #expect(desk.state.clockDoubt == nil)
    desk.hear(.tick(Sample.zone.moment(on: desk.state.now.day + 1, at: .midnight)))
    #expect(desk.state.clockDoubt == nil)
  }

  @Test func aMonthAfterThePlanIsNoDoubt() throws {
    let desk = try home(daysAfterPlan: 30)
    #expect(desk.state.clockDoubt == nil)
  }

  @Test func minutesApartAreNoDoubt() throws {
    let desk = try home(at: Sample.moment(4, 9, 30))
    #expect(desk.state.clockDoubt == nil)
  }

  @Test func aLostClockLetsAPatientInAndIsToldBeforeThat() throws {
    var desk = try Desk(at: Self.lost)
    #expect(desk.state.clockDoubt == .behind)
    desk.signIn(born: "03 05 1948")
    #expect(desk.state.session != nil && desk.state.clockDoubt == .behind)
  }

  @Test func whatWasEnteredLastCountsWhateverTheClockSaid() throws {
    var desk = try home(at: Self.lost)
    desk.home(.task("wound-home", desk.day(3)))
    desk.pick(.answer(.yes))
    #expect(desk.entered("wound-home.red", on: 3) == .yes)
    #expect(desk.standing?.newestAt == Sample.moment(4, 10))
  }
}
