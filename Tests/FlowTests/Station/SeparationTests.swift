import Care
import Rehearsal
import Testing

@testable import Flow

/// Patients and nurses at one screen see nothing of each other.
@Suite struct SeparationTests {
  @Test func aPatientReachesNoPageOfTheStation() throws {
    var desk = try Desk.walking()
    let walk = desk.pages
    desk.act(
      .toFilters, .newPatient, .printSheet, .sealForHome, .writeNote,
      .picked(.desk(.chart(.step(.cancelled)))), .picked(.desk(.chart(.orders))),
      .picked(.desk(.form(.sign))))
    desk.hear(
      .recordsChanged(nil), .recordsChanged([try #require(Sample.code)]),
      .board([], left: 0, unreadable: [], accesses: []), .rows([], unreadable: []))
    #expect(desk.pages == walk)
    #expect(desk.state.station == nil)
    desk.act(.toBoard)
    #expect(desk.screen == .staffCalled)
    #expect(desk.kept?.events.allSatisfy { $0.by.staff == nil } == true)
  }

  @Test func onTheWelcomePageTheKeysOfTheStationDoNothing() throws {
    var desk = try Desk.station()
    let before = desk.state
    desk.act(.toFilters, .newPatient, .printSheet, .sealForHome, .writeNote)
    #expect(desk.state == before)
  }

  @Test func nothingOfAPatientGoesIntoTheStation() throws {
    var desk = try Desk.station(.checkingIn)
    desk.signIn()
    desk.pick(.beginWalk)
    desk.act(.switchText, .leave)
    desk.signIn(as: Sample.nurse)
    let fresh = try Desk.board(.checkingIn)
    #expect(desk.state == fresh.state)
  }

  @Test func nothingOfTheStationGoesToAPatient() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.orders), .form(.field(.site)))
    desk.write(" l1")
    desk.leaveAlone()
    var fresh = try Desk.station(.checkingIn, at: desk.state.now)
    desk.signIn()
    fresh.signIn()
    desk.state.forget()
    fresh.state.forget()
    #expect(desk.state == fresh.state)
  }

  @Test func aPatientsSignInThatIsAnsweredLateOpensNothing() throws {
    var desk = try Desk.station()
    let before = desk.state
    let journey = try #require(desk.kept)
    desk.hear(.found(journey.code, .journey(journey, Receipt(rev: 1))))
    #expect(desk.state == before)
  }

  /// Even on a page that no home can open.
  @Test func noNurseSignsInAtHome() throws {
    var desk = try Desk.home(4)
    desk.state.frames.append(Frame(.desk(.pin(id: "m.lopez"))))
    let before = desk.state
    desk.hear(.staffSignIn(id: "m.lopez", .member(name: "Maria Lopez")))
    #expect(desk.state == before)
    desk.state.frames.append(Frame(.desk(.setUp(.id))))
    desk.hear(.accountMade(id: "m.lopez", name: "Maria Lopez", .made))
    #expect(desk.state.program == before.program)
  }

  @Test func everyStaffEventSaysWhoMadeIt() throws {
    var desk = try Desk.board(.goingHome)
    desk.station(.board(.open(try #require(Sample.code))))
    let before = try #require(desk.kept?.events.count)
    desk.act(.writeNote)
    desk.type("called home")
    desk.act(.toBoard, .back)
    desk.signIn(as: Sample.otherNurse)
    desk.station(.board(.open(try #require(Sample.code))), .chart(.step(.admitted)))
    desk.type("pain")
    #expect(
      desk.kept?.events.dropFirst(before).map(\.by) == [
        Sample.by(), Sample.by("j.kim"),
      ])
  }

  @Test func anAnswerThatHoldsIsTheNursesAndTheHoldIsTheRules() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.list("verification")), .list(.walkOpen))
    desk.pick(.answer(.no))
    let flag = Flag.Key.item("verification.site", .hold)
    #expect(
      desk.kept?.events.suffix(3) == [
        Sample.staff(desk.state.now, .answered("verification.site", .no)),
        Sample.staff(desk.state.now, .flagged(flag, .hold)),
        Event(
          at: desk.state.now, by: Author(.rule), what: .held(reason: "verification.site.hold")),
      ])
  }

  @Test func whoeverOpensAJourneyIsLogged() throws {
    var desk = try Desk.board()
    let code = try #require(Sample.code)
    desk.station(.board(.open(code)))
    #expect(desk.effects.last == .log(.openedByStaff("m.lopez"), code))
    desk.leaveAlone()
    let count = desk.effects.count
    desk.signIn(as: Sample.nurse)
    #expect(desk.effects.dropFirst(count).contains(.log(.openedByStaff("m.lopez"), code)))
  }

  /// At the bedside the record is needed; whoever opens it knows that the log does not tell.
  @Test func whatTheLogCannotTakeShowsAndIsTold() throws {
    var desk = try Desk.board()
    desk.isLogBroken = true
    desk.station(.board(.open(try #require(Sample.code))))
    #expect(desk.screen == .desk(.chart) && desk.notice == .station(.openedUnlogged))
    var patient = try Desk.walking()
    patient.isLogBroken = true
    patient.act(.callStaff)
    #expect(patient.notice == nil)
  }
}

extension State {
  /// What only the same nurse finds again.
  fileprivate mutating func forget() {
    kiosk?.parked = [:]
    formulary = nil
  }
}
