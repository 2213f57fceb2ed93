import Care
import Rehearsal
import Testing

@testable import Flow

@Suite struct SignInTests {
  @Test func codeAndBirthDateLetIn() throws {
    var desk = try Desk()
    desk.signIn()
    #expect(desk.screen == .hello)
    #expect(desk.standing?.phase == .checkingIn)
    #expect(desk.standing?.arrivedAt == desk.state.now)
  }

  @Test func beforeTheDayNobodyArrives() throws {
    var desk = try Desk(at: Sample.moment(0, 12))
    desk.signIn()
    #expect(desk.standing?.phase == .preparing)
    #expect(!desk.state.shownItems.contains { $0.checklist.id == "arrival" })
  }

  @Test func wrongBirthDateAndUnknownCodeSayTheSame() throws {
    var wrongDay = try Desk()
    wrongDay.signIn(born: "03 06 1948")
    var unknown = try Desk()
    unknown.disk = [:]
    unknown.signIn()
    #expect(wrongDay.state.frames == unknown.state.frames)
    #expect(wrongDay.state.frame.notice == .noMatch)
    #expect(wrongDay.state.session == nil)
  }

  @Test func waitsGrowAfterTwoFreeTriesUpToAMinute() throws {
    var desk = try Desk()
    var waits: [Int] = []
    for _ in 0..<8 {
      let now = Sample.zone.moment(at: desk.state.signInOpensAt ?? desk.state.now.instant)
      desk.act(.tick(now))
      desk.act(.stay)
      desk.signIn(born: "03 06 1948")
      waits.append((desk.state.signInOpensAt ?? now.instant) - now.instant)
    }
    #expect(waits == [0, 0, 5, 10, 20, 40, 60, 60])
  }

  @Test func whileWaitingNotEvenTheRightDateCounts() throws {
    var desk = try Desk()
    for _ in 0..<3 { desk.signIn(born: "03 06 1948") }
    desk.signIn()
    #expect(desk.state.session == nil)
    #expect(desk.state.frame.notice == .waitSeconds(5))
  }

  @Test(arguments: [
    ("02 31 1948", Notice.notADay), ("13 01 1948", .notADay), ("03 05 2048", .dayInFuture),
    ("", .nothingTyped), ("abc", .digitsOnly), ("\u{1B}[2", .notADay),
  ]) func impossibleBirthDates(typed: String, notice: Notice) throws {
    var desk = try Desk()
    desk.signIn(born: typed)
    #expect(desk.state.frame.notice == notice)
    #expect(desk.state.session == nil)
  }

  @Test(arguments: ["3/5/1948", "03-05-1948", "3 5 1948", "03051948"])
  func dateMayBeTypedInManyWays(typed: String) throws {
    var desk = try Desk()
    desk.signIn(born: typed)
    #expect(desk.screen == .hello)
  }

  @Test func wrongCodeIsToldAtOnce() throws {
    var desk = try Desk()
    desk.pick(.language(.spanish))
    desk.type("1111112")
    #expect(desk.screen == .code)
    #expect(desk.state.frame.notice == .notACode)
    #expect(desk.state.language == .spanish)
  }

  @Test func notMeClearsEverything() throws {
    var desk = try Desk()
    desk.act(.switchText)
    desk.signIn()
    desk.pick(.notMe)
    #expect(desk.state.session == nil)
    #expect(desk.state.frames == [Frame(.welcome)])
    #expect(!desk.state.isStrong)
  }

  @Test func onceTheTeamHasBegunNothingIsAsked() throws {
    var desk = try Desk()
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(
      Event(
        at: Sample.moment(1, 6), by: Author(.staff, staff: "n.ruiz"),
        what: .cancelled(reason: "fever")))
    desk.signIn()
    #expect(desk.screen == .withTheTeam)
  }
}
