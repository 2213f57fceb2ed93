import Care
import Rehearsal
import Testing

@testable import Flow

/// An open emergency stops a patient until staff have settled it.
@Suite struct StoppedTests {
  private static let legs: Item.Reference = "arrival.legs"
  private static let key = Flag.Key.item(legs, .emergency)

  private func stopped() throws -> Desk {
    var desk = try Desk.walking()
    desk.at(Self.legs)
    desk.pick(.answer(.yes))
    #expect(desk.screen == .stopped)
    return desk
  }

  /// A nurse settles it at the station.
  private func settle(_ desk: inout Desk) throws {
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(
      Event(
        at: desk.state.now, by: Author(.staff, staff: "m.lopez"),
        what: .settled(Self.key, reason: "legs are strong")))
  }

  @Test(
    "No key leads on",
    arguments: [Action.Person.back, .next, .stay, .picked(.understood), .why])
  func noKeyLeadsOn(action: Action.Person) throws {
    var desk = try stopped()
    for _ in 0..<5 { desk.act(action) }
    #expect(desk.screen == .stopped)
    #expect(desk.state.picks == [.nurseWasHere, .change(Self.legs), .clearScreen])
  }

  @Test func callsAndSignsLieOverItAndLeadBack() throws {
    var desk = try stopped()
    desk.act(.callStaff)
    #expect(desk.screen == .staffCalled)
    desk.act(.back, .showSigns)
    #expect(desk.screen == .signs)
    desk.act(.back, .switchLanguage, .switchText)
    #expect(desk.screen == .stopped)
  }

  @Test func itStaysWhenNobodyIsThereAndThenNamesNobody() throws {
    var desk = try stopped()
    desk.act(.callStaff)
    desk.hear(.tick(Sample.zone.moment(at: desk.state.now.instant + 90)))
    #expect(desk.screen == .stopped)
    #expect(desk.state.isUnattended)
    #expect(desk.state.nextDeadline == nil)
    desk.hear(.tick(Sample.zone.moment(at: desk.state.now.instant + 90_000)))
    desk.act(.back)
    #expect(desk.screen == .stopped)
    // Whoever touches it now may be anybody: no name comes back, and nobody answers for the patient.
    #expect(desk.state.isUnattended)
    #expect(desk.state.picks == [.nurseWasHere, .clearScreen])
    desk.act(.callStaff)
    desk.hear(.tick(desk.state.now))
    #expect(desk.screen == .staffCalled)
    desk.act(.back)
    desk.pick(.clearScreen, .clearScreen)
    desk.signIn()
    #expect(desk.screen == .stopped && !desk.state.isUnattended)
  }

  @Test func itIsClearedOnlyWhenAskedTwice() throws {
    var desk = try stopped()
    desk.pick(.clearScreen)
    #expect(desk.screen == .stopped && desk.state.frame.notice == .again(.clearScreen))
    desk.act(.focused(0))
    desk.pick(.clearScreen)
    #expect(desk.screen == .stopped)
    desk.pick(.clearScreen)
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func itIsThereAgainForWhoeverSignsInAgain() throws {
    var desk = try stopped()
    desk.pick(.clearScreen, .clearScreen)
    #expect(desk.state.frames == [Frame(.welcome)])
    desk.signIn()
    #expect(desk.screen == .stopped)
    desk.act(.back, .back)
    #expect(desk.screen == .stopped)
  }

  @Test func aSlipIsPutRightAndStaysStopped() throws {
    var desk = try stopped()
    desk.pick(.change(Self.legs))
    #expect(desk.screen == .item(Self.legs, .ask))
    desk.act(.back)
    #expect(desk.screen == .stopped)
    desk.pick(.change(Self.legs), .answer(.no))
    #expect(desk.saved(Self.legs) == .no)
    #expect(desk.screen == .stopped)
    #expect(desk.standing?.openEmergencies.map(\.key) == [Self.key])
  }

  @Test func whoeverSaysThatANurseCameWaitsUntilItIsSettled() throws {
    var desk = try stopped()
    desk.pick(.nurseWasHere)
    #expect(desk.screen == .stopped && desk.state.frame.notice == .stillStopped)
    try settle(&desk)
    desk.pick(.nurseWasHere)
    #expect(desk.screen == .stopped && desk.state.picks == [.understood])
    desk.pick(.understood)
    #expect(desk.screen == .review && !desk.state.isStopped)
  }

  @Test func settledAtTheStationItGoesOnByItself() throws {
    var desk = try stopped()
    let code = try #require(Sample.code)
    #expect(desk.state.hearsSaves)
    desk.hear(.recordsChanged([]))
    #expect(desk.screen == .stopped)
    try settle(&desk)
    desk.hear(.recordsChanged([code]))
    #expect(desk.screen == .stopped && desk.state.picks == [.understood])
    desk.pick(.understood)
    #expect(desk.screen == .review && !desk.state.isStopped)
    #expect(!desk.state.hearsSaves)
  }

  @Test func endedMeanwhileItGoesOnWithTheTeam() throws {
    var desk = try stopped()
    try settle(&desk)
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(
      Event(
        at: desk.state.now, by: Author(.staff, staff: "m.lopez"),
        what: .cancelled(reason: "to the hospital")))
    desk.hear(.recordsChanged(nil))
    desk.pick(.understood)
    #expect(desk.screen == .withTheTeam)
  }

  /// A hold is told and goes on.
  @Test func aHoldStopsNobody() throws {
    var desk = try Desk.walking()
    desk.at("before.bleeds")
    desk.pick(.answer(.yes), .understood)
    #expect(desk.screen != .stopped && !desk.state.isStopped)
  }

  @Test func theGravestStandsFirstInEveryList() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    desk.type("warfarin")
    desk.at("before.pain")
    desk.pick(.answer(.number(9)))
    desk.at(Self.legs)
    desk.pick(.answer(.yes))
    #expect(desk.standing?.openFlags.map(\.level) == [.emergency, .hold, .review])
  }
}
