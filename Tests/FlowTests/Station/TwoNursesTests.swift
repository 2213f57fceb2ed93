import Care
import Rehearsal
import Testing

@testable import Flow

/// Two screens have the same journey open, and this one has not heard of the other's save.
@Suite struct TwoNursesTests {
  private func desk(_ phase: Phase, _ other: Happening...) throws -> Desk {
    var desk = try Desk.chart(phase)
    let code = try #require(Sample.code)
    desk.disk[code]?.events += other.map { Sample.staff(desk.state.now, $0, by: "j.kim") }
    return desk
  }

  private func happened(_ desk: Desk, _ count: Int) -> [Happening] {
    (desk.kept?.events.suffix(count) ?? []).map(\.what)
  }

  @Test func bothNotesAreKept() throws {
    var desk = try desk(.checkingIn, .noted("theirs"))
    desk.act(.writeNote)
    desk.type("mine")
    #expect(happened(desk, 2) == [.noted("theirs"), .noted("mine")])
    #expect(desk.notice == .changedElsewhere)
    #expect(desk.state.session?.pending == [])
  }

  @Test func aStepThatTheOtherTookIsToldAndNotTakenTwice() throws {
    var desk = try desk(.checkingIn, .held(reason: "INR"))
    desk.station(.chart(.step(.held)))
    desk.type("fever")
    #expect(happened(desk, 1) == [.held(reason: "INR")])
    #expect(desk.notice == .noLongerOpen)
    #expect(desk.standing?.phase == .onHold)
  }

  @Test func startedIsRefusedWhenThePatientChangedAnAnswer() throws {
    var desk = try Desk.chart(.ready)
    desk.disk[try #require(Sample.code)]?.events.append(
      Event(
        at: desk.state.now, by: Author(.patient), what: .answered("before.pain", .number(9))))
    desk.station(.chart(.step(.started)), .step(.confirmed))
    #expect(happened(desk, 1) == [.answered("before.pain", .number(9))])
    #expect(desk.notice == .noLongerOpen)
    #expect(desk.standing?.phase == .checkingIn)
  }

  /// The rule's hold has no room in a journey that is held already, and yet all was kept.
  @Test func anAnswerThatHoldsWhatIsHeldIsNotLost() throws {
    var desk = try desk(.checkingIn, .held(reason: "INR"))
    desk.station(.chart(.list("verification")), .list(.walkOpen))
    desk.pick(.answer(.no))
    let flag = Flag.Key.item("verification.site", .hold)
    #expect(
      happened(desk, 3) == [
        .held(reason: "INR"), .answered("verification.site", .no), .flagged(flag, .hold),
      ])
    desk.pick(.understood)
    #expect(desk.screen == .item("verification.consent", .ask))
    #expect(!desk.state.frames.contains { $0.notice == .noLongerOpen })
  }

  @Test func anAnswerInAJourneyThatIsOverIsTold() throws {
    var desk = try Desk.chart(.recovering)
    desk.station(.chart(.list("observations")), .list(.item("observations.pain")))
    try desk.elsewhere(Sample.staff(desk.state.now, .cancelled(reason: "-"), by: "j.kim"))
    desk.pick(.answer(.number(4)))
    #expect(desk.screen == .item("observations.pain", .ask))
    #expect(desk.notice == .noLongerOpen)
    #expect(happened(desk, 1) == [.cancelled(reason: "-")])
  }

  @Test func aTopicTaughtInAJourneyThatIsOverIsTold() throws {
    var desk = try Desk.chart(.goingHome)
    desk.station(.chart(.topics), .topic(.teach("brace")))
    desk.pick(.answer(.read))
    desk.station(.topic(.learners([.patient])))
    desk.type("all day")
    try desk.elsewhere(Sample.staff(desk.state.now, .cancelled(reason: "-"), by: "j.kim"))
    desk.station(.topic(.saidBack))
    #expect(desk.notice == .station(.cannotDo))
    #expect(happened(desk, 1) == [.cancelled(reason: "-")])
  }

  @Test func aFlagThatBothSettleIsSettledTwiceWithBothReasons() throws {
    var desk = try Desk.chart(.checkingIn)
    let key = Flag.Key.staffCalled
    try desk.elsewhere(Sample.staff(desk.state.now, .flagged(key, .call), by: "j.kim"))
    desk.station(.chart(.section(.flags)), .section(.flag(key)))
    try desk.elsewhere(
      Sample.staff(desk.state.now, .settled(key, reason: "theirs"), by: "j.kim"), toldOf: false)
    desk.type("mine")
    #expect(
      happened(desk, 2) == [.settled(key, reason: "theirs"), .settled(key, reason: "mine")])
    #expect(desk.state.openFlags == [])
  }
}
