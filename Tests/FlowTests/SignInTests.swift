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
      let now = Sample.zone.moment(at: desk.state.kiosk?.signInOpensAt ?? desk.state.now.instant)
      desk.hear(.tick(now))
      desk.act(.stay)
      desk.signIn(born: "03 06 1948")
      waits.append((desk.state.kiosk?.signInOpensAt ?? now.instant) - now.instant)
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
    ("", .nothingTyped), ("abc", .notADate), ("\u{1B}[2", .notADate),
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

  @Test(arguments: [
    "March 5 1948", "5 de marzo de 1948", "1948-03-05", "19480305", "the 5th of March 1948",
  ])
  func dateMayBeTypedInWords(typed: String) throws {
    var desk = try Desk()
    desk.signIn(born: typed)
    #expect(desk.screen == .hello)
  }

  @Test(arguments: ["3/5/48", "05 03 48", "March 5", "030548"])
  func aYearOfTwoDigitsCountsAsNoTry(typed: String) throws {
    var desk = try Desk()
    desk.signIn(born: typed)
    #expect(desk.state.frame.notice == .yearIncomplete)
    #expect(desk.state.kiosk?.failedSignIns == 0)
  }

  @Test func aWrongDateKeepsTheCodeAndCounts() throws {
    var desk = try Desk()
    desk.signIn(born: "03 06 1948")
    #expect(desk.screen == .birthDate(try #require(Sample.code)))
    #expect(desk.state.frame.field?.isEmpty == true)
    #expect(desk.state.kiosk?.failedSignIns == 1)
    desk.type("03 05 1948")
    #expect(desk.screen == .hello)
  }

  @Test(arguments: [
    ("1948", ["1948", "03 1948", "03 05 1948", "12 31 1948"], ["1949", "48"]),
    ("1948-03", ["March 1948", "1948-03", "03 05 1948"], ["1948", "04 1948", "04 05 1948"]),
    ("1948-03-05", ["03 05 1948"], ["1948", "03 1948", "03 06 1948"]),
  ])
  func aDateInPartIsMetByAllThatIsKnown(iso: String, right: [String], wrong: [String]) throws {
    let code = try #require(Sample.code)
    let born = try #require(PartialDate(iso: iso))
    let (enrolled, others) = (
      Sample.journey(code).events[0], Sample.journey(code).events.dropFirst()
    )
    guard case .enrolled(let known, let procedure, let orders) = enrolled.what else { return }
    let event = Event(
      at: enrolled.at, by: enrolled.by,
      what: .enrolled(Identity(name: known.name, born: born), procedure: procedure, orders))
    for (typed, isRight) in right.map({ ($0, true) }) + wrong.map({ ($0, false) }) {
      var desk = try Desk()
      desk.disk[code] = Journey(code: code, events: [event] + others)
      desk.signIn(born: typed)
      #expect((desk.state.session != nil) == isRight, "\(typed)")
      if isRight { #expect(desk.standing?.arrivedAt == desk.state.now) }
    }
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

  @Test("Enter on the welcome page takes the language that the program was started in")
  func enterKeepsTheLanguage() {
    let setting = Setting(checklists: Sample.checklists, zone: Sample.zone)
    let state = State(setting: setting, now: Sample.moment(1, 9), language: .spanish)
    let focus = state.frame.focus
    #expect(focus.map { state.picks[$0] } == .language(.spanish))
  }
}
