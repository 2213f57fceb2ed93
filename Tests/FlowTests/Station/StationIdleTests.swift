import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// The station asks whether its nurse is still there, and what they were writing waits for them.
@Suite struct StationIdleTests {
  @Test func theStationHasItsOwnTimes() throws {
    var desk = try Desk.chart()
    desk.wait(299)
    #expect(desk.screen == .desk(.chart))
    desk.wait(1)
    #expect(desk.screen == .idle)
    #expect(desk.state.secondsToClear == 60)
    desk.wait(59)
    #expect(desk.screen == .idle)
    desk.wait(1)
    #expect(desk.state.frames == [Frame(.welcome)])
    #expect(desk.state.station == nil)
    #expect(desk.state.session == nil)
    #expect(desk.state.nextDeadline == nil)
  }

  @Test func anyKeyKeepsTheNurseAndDoesNothingElse() throws {
    var desk = try Desk.chart()
    let page = desk.state.frames
    desk.wait(300)
    desk.act(.picked(.desk(.chart(.step(.cancelled)))))
    #expect(desk.state.frames == page)
    #expect(desk.nurse?.id == "m.lopez")
  }

  @Test func whileSigningInThePatientsTimesHold() throws {
    var desk = try Desk.station()
    desk.station(.door(.staff))
    desk.type("m.lopez")
    desk.write("2759")
    desk.wait(90)
    desk.wait(30)
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func aHalfTypedReasonWaitsForTheSameNurse() throws {
    var desk = try Desk.chart()
    desk.station(.chart(.step(.held)))
    desk.write("INR still to co")
    let frames = desk.state.frames
    desk.leaveAlone()
    desk.signIn(as: Sample.nurse)
    #expect(desk.state.frames == frames)
    desk.write("me")
    desk.act(.next)
    #expect(desk.kept?.events.last?.what == .held(reason: "INR still to come"))
  }

  @Test func marksWaitForTheSameNurse() throws {
    var desk = try Desk.chart()
    desk.station(.chart(.section(.missing)), .section(.gap(.unanswered("before.signs"))))
    desk.pick(.mark("fever"), .mark("cough"))
    desk.leaveAlone()
    desk.signIn(as: Sample.nurse)
    #expect(desk.screen == .item("before.signs", .ask))
    #expect(desk.state.frame.marks == ["fever", "cough"])
  }

  @Test func aFormWaitsForTheSameNurseAlone() throws {
    var desk = try Desk.board()
    desk.act(.newPatient)
    desk.station(.form(.field(.name)))
    desk.type("Rosa Exam")
    desk.leaveAlone()
    desk.signIn(as: Sample.otherNurse)
    #expect(desk.pages == [.desk(.board)])
    desk.act(.newPatient)
    #expect(desk.state.form == Form())
    desk.station(.form(.field(.name)))
    desk.type("Somebody Else")
    desk.act(.toBoard, .back)
    desk.signIn(as: Sample.nurse)
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form?.name == "Rosa Exam")
  }

  @Test func ordersAreWaitingAfterSigningOutByHandToo() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.orders), .form(.field(.afterCare(.flatRest))))
    desk.type("90")
    desk.act(.toBoard)
    desk.station(.board(.signOut))
    desk.signIn(as: Sample.otherNurse)
    desk.station(.board(.open(try #require(Sample.code))), .chart(.orders))
    #expect(desk.state.form?.afterCare[.flatRest] == nil)
    desk.act(.toBoard)
    desk.station(.board(.signOut))
    desk.signIn(as: Sample.nurse)
    #expect(desk.pages == [.desk(.board)])
    desk.station(.board(.open(try #require(Sample.code))), .chart(.orders))
    #expect(desk.state.form?.afterCare[.flatRest] == .minutes(90))
  }

  @Test func whoeverComesBackSeesTheNewestOfTheJourney() throws {
    var desk = try Desk.chart()
    desk.leaveAlone()
    try desk.elsewhere(
      Sample.staff(desk.state.now, .held(reason: "INR"), by: "j.kim"), toldOf: false)
    desk.signIn(as: Sample.nurse)
    #expect(desk.standing?.phase == .onHold)
    #expect(desk.notice == .changedElsewhere)
  }

  @Test func aSearchThatWaitsIsStillSearchedFor() throws {
    var desk = try Desk.board()
    desk.write("nobody")
    desk.leaveAlone()
    desk.signIn(as: Sample.nurse)
    #expect(desk.state.frame.field?.text == desk.board?.search)
    #expect(desk.board?.shown == [])
  }

  @Test func unsavedEventsKeepTheStationOpen() throws {
    var desk = try Desk.chart()
    desk.failure = .diskFull
    desk.act(.writeNote)
    desk.type("called home")
    #expect(desk.screen == .notSaved)
    for _ in 1...3 { desk.leaveAlone() }
    desk.act(.leave, .toBoard, .back, .newPatient)
    #expect(desk.nurse?.id == "m.lopez")
    #expect(desk.state.session?.pending.map(\.what) == [.noted("called home")])
    desk.failure = nil
    desk.act(.picked(.retry))
    #expect(desk.screen == .desk(.chart))
    #expect(desk.kept?.events.last?.what == .noted("called home"))
    desk.leaveAlone()
    #expect(desk.nurse == nil)
  }

  /// A program that cannot read its records must not try again at once for ever.
  @Test func aBoardThatCannotBeReadLetsTheProgramSleep() throws {
    var desk = try Desk.board()
    desk.hear(.board([], left: 7, unreadable: [], accesses: []))
    #expect(desk.state.nextDeadline == desk.state.now.instant)
    desk.hear(.boardUnread(.notPermitted))
    #expect(desk.notice == .station(.boardUnread(.notPermitted)))
    #expect(desk.state.nextDeadline == desk.state.now.instant + 300)
  }
}
