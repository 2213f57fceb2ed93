import Care
import Rehearsal
import Testing

@testable import Flow

/// Getting in with an account, and without one when a patient cannot wait.
@Suite struct StaffSignInTests {
  @Test func idAndPinLetInAndTheBoardIsRead() throws {
    let desk = try Desk.board()
    #expect(desk.nurse == Nurse(id: "m.lopez", name: "Maria Lopez"))
    #expect(desk.pages == [.desk(.board)])
    #expect(
      desk.effects.suffix(3) == [
        .checkStaff(id: "m.lopez", pin: "275931"), .readBoard, .readFormulary,
      ])
    #expect(desk.board?.shown == [try #require(Sample.code)])
  }

  @Test func wrongPinAndUnknownIdSayTheSame() throws {
    var wrongPin = try Desk.station()
    wrongPin.signIn(as: ("m.lopez", "000000"))
    var unknown = try Desk.station()
    unknown.signIn(as: ("nobody", "275931"))
    // Apart from the id that was typed, nothing tells them apart.
    #expect(unknown.pages.last == .desk(.pin(id: "nobody")))
    #expect(unknown.state.frame == Frame(.desk(.pin(id: "nobody")), wrongPin.state.frame))
    #expect(wrongPin.notice == .station(.account(.wrongStaff)))
    #expect(wrongPin.pages == [.welcome, .desk(.id), .desk(.pin(id: "m.lopez"))])
    #expect(wrongPin.state.frame.field?.text == "")
  }

  @Test func tenWrongTriesAreToldToWait() throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.write("m.lopez")
    desk.act(.next)
    for seconds in [0, 0, 0, 30, 60, 120, 240, 480, 900, 900] {
      desk.hear(.staffSignIn(id: "m.lopez", .wrong(waitSeconds: seconds)))
      #expect(
        desk.notice
          == .station(
            .account(seconds > 0 ? .wrongStaffWait(seconds: seconds) : .wrongStaff)))
      // The PIN is typed again where it is hidden, not in the field of the name.
      #expect(desk.pages == [.welcome, .desk(.id), .desk(.pin(id: "m.lopez"))])
      #expect(desk.state.frame.field?.text == "")
    }
    #expect(desk.nurse == nil)
  }

  @Test(arguments: [
    (StaffSignIn.wait(seconds: 45), Notice.waitSeconds(45)),
    (.trouble(.damaged), .station(.account(.accountsTrouble(.damaged)))),
  ]) func whatKeepsOutIsToldOnThePage(result: StaffSignIn, notice: Notice) throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.type("m.lopez")
    desk.hear(.staffSignIn(id: "m.lopez", result))
    #expect(desk.notice == notice)
    #expect(desk.screen == .desk(.pin(id: "m.lopez")))
    #expect(desk.nurse == nil)
  }

  /// An answer about one id must not let in whoever typed another meanwhile.
  @Test func anAnswerForAnotherPageCountsForNothing() throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.type("j.kim")
    let before = desk.state
    desk.hear(
      .staffSignIn(id: "m.lopez", .member(name: "Maria Lopez")),
      .accountMade(id: "m.lopez", name: "Maria Lopez", .made), .pinChecked(nil),
      .emergencyKept(
        EmergencyAccess(name: "A", second: "B", reason: "C", at: desk.state.now), nil))
    #expect(desk.state == before)
  }

  /// Whoever can be given an account can sign in with it.
  @Test(arguments: ["a_b", "A_B ", "9-", String(repeating: "x", count: StaffID.length.upperBound)])
  func everyUsableIDIsAskedForItsPin(typed: String) throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.type(typed)
    #expect(desk.screen == .desk(.pin(id: StaffID.normal(typed))))
  }

  @Test(arguments: ["a", "a b", "ä.ruiz", "a/b", "emergency:ann"])
  func whatIsNoIDIsToldAtOnce(typed: String) throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.type(typed)
    #expect(desk.screen == .desk(.id))
    #expect(desk.notice == .station(.account(.notAnID)))
  }

  @Test func atAKioskThereIsNoDoorForStaff() throws {
    let desk = try Desk.station()
    let kiosk = State(
      setting: Setting(checklists: Sample.checklists, zone: Sample.zone, isKiosk: true),
      now: desk.state.now)
    #expect(desk.state.picks == [.language(.english), .language(.spanish), .desk(.door(.staff))])
    #expect(kiosk.picks == [.language(.english), .language(.spanish)])
  }
}

@Suite struct EmergencyAccessTests {
  private func atReason() throws -> Desk {
    var desk = try Desk.station()
    desk.station(.door(.staff), .door(.emergency))
    desk.type("Ann Ng")
    desk.type("Bo Diaz")
    return desk
  }

  @Test func nobodyGetsInBeforeItIsKept() throws {
    var desk = try atReason()
    desk.failure = .diskFull
    desk.type("nobody answers")
    #expect(desk.nurse == nil)
    #expect(desk.notice == .station(.account(.accountsTrouble(.diskFull))))
    #expect(desk.state.frame.field?.text == "nobody answers")
    #expect(desk.accesses == [])
    desk.failure = nil
    desk.act(.next)
    let access = EmergencyAccess(
      name: "Ann Ng", second: "Bo Diaz", reason: "nobody answers", at: desk.state.now)
    #expect(desk.accesses == [access])
    #expect(
      desk.nurse == Nurse(id: "emergency:Ann Ng", name: "Ann Ng", isEmergency: true))
  }

  @Test func whatTheyDoIsSignedWithItAndTheBoardShowsIt() throws {
    var desk = try atReason()
    desk.type("nobody answers")
    desk.station(.board(.open(try #require(Sample.code))))
    desk.act(.writeNote)
    desk.type("looked at the back")
    #expect(
      desk.kept?.events.last
        == Sample.staff(
          desk.state.now, .noted("looked at the back"), by: "emergency:Ann Ng"))
    desk.act(.toBoard, .back)
    desk.signIn(as: Sample.nurse)
    #expect(desk.board?.accesses == desk.accesses)
    desk.station(.board(.accesses))
    #expect(desk.screen == .desk(.accesses))
  }

  @Test(arguments: ["Ann Ng", "ann  ng ", "ÁNN-NG", "AnnNg"])
  func nobodyStandsBesideThemselves(second: String) throws {
    var desk = try Desk.station()
    desk.station(.door(.staff), .door(.emergency))
    desk.type("Ann Ng")
    desk.type(second)
    #expect(desk.screen == .desk(.emergency(.second(name: "Ann Ng"))))
    #expect(desk.notice == .station(.account(.notAnotherPerson)))
    desk.type("Ann Nguyen")
    #expect(desk.screen == .desk(.emergency(.reason(name: "Ann Ng", second: "Ann Nguyen"))))
  }

  /// Anybody can type the same name, so nothing waits for it.
  @Test func nothingWaitsForTheSameName() throws {
    var desk = try atReason()
    desk.type("nobody answers")
    desk.station(.board(.open(try #require(Sample.code))))
    desk.act(.newPatient)
    desk.station(.form(.field(.name)))
    desk.type("Rosa Exam")
    desk.leaveAlone()
    #expect(desk.nurse == nil)
    desk.station(.door(.staff), .door(.emergency))
    for words in ["Ann Ng", "Bo Diaz", "again"] { desk.type(words) }
    #expect(desk.nurse?.isEmergency == true)
    #expect(desk.pages == [.desk(.board)])
    #expect(desk.state.session == nil)
    #expect(desk.forms == [:])
  }

  @Test(arguments: ["", "   ", "\u{A0}\u{3000}"])
  func nobodyHidesBehindABlankName(blank: String) throws {
    var desk = try Desk.station()
    desk.station(.door(.staff), .door(.emergency))
    desk.type(blank)
    #expect(desk.screen == .desk(.emergency(.name)))
    #expect(desk.notice == .nothingTyped)
    desk.type("Ann Ng")
    desk.type(blank)
    #expect(desk.screen == .desk(.emergency(.second(name: "Ann Ng"))))
    desk.type("Bo Diaz")
    desk.type(blank)
    #expect(desk.accesses == [])
    #expect(desk.nurse == nil)
  }
}

extension Frame {
  /// The same on another page.
  fileprivate init(_ screen: Screen, _ other: Frame) {
    self = other
    self.screen = screen
  }
}
