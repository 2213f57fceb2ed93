import Care
import Rehearsal
import Testing

@testable import Flow

/// What other screens save reaches a nurse wherever they are.
@Suite struct NewsTests {
  private static let other = BoardTests.code(1)

  /// Two journeys, of which the sample's own is open.
  private func chart() throws -> Desk {
    var desk = try Desk.station(.checkingIn)
    desk.disk[Self.other] = Sample.journey(Self.other, in: .preparing)
    desk.signIn(as: Sample.nurse)
    desk.station(.board(.open(try #require(Sample.code))))
    return desk
  }

  private func flag(_ desk: inout Desk, _ level: Level, _ key: Flag.Key = .sign("chest")) {
    desk.disk[Self.other]?.events.append(
      Sample.staff(desk.state.now, .flagged(key, level), by: "j.kim"))
    desk.hear(.recordsChanged([Self.other]))
  }

  private func rings(_ desk: Desk) -> Int { desk.effects.count { $0 == .ring } }

  @Test(arguments: [Level.hold, .call, .emergency]) func newsAreToldOnAnyPage(level: Level) throws {
    var desk = try chart()
    desk.station(.chart(.step(.cancelled)))
    desk.write("fev")
    let frames = desk.state.frames
    flag(&desk, level)
    #expect(desk.news == [Board.News(code: Self.other, level: level)])
    #expect(rings(desk) == (level == .emergency ? 1 : 0))
    #expect(desk.state.frames == frames)
  }

  @Test(arguments: [Level.note, .review]) func smallThingsAreNoNews(level: Level) throws {
    var desk = try chart()
    flag(&desk, level)
    #expect(desk.news == [])
    #expect(desk.board?[Self.other]?.worst == level)
  }

  @Test func theSameIsToldOnceAndWhatIsWorseAgain() throws {
    var desk = try chart()
    flag(&desk, .hold)
    desk.hear(.recordsChanged([Self.other]), .recordsChanged(nil))
    #expect(desk.news == [Board.News(code: Self.other, level: .hold)])
    flag(&desk, .emergency)
    #expect(desk.news == [Board.News(code: Self.other, level: .emergency)])
    #expect(rings(desk) == 1)
  }

  @Test func theOpenJourneyIsNewsTooWhenItGetsWorseElsewhere() throws {
    var desk = try chart()
    try desk.elsewhere(
      Sample.staff(desk.state.now, .flagged(.sign("chest"), .emergency), by: "j.kim"))
    #expect(desk.news?.map(\.level) == [.emergency])
    #expect(rings(desk) == 1)
    #expect(desk.state.openFlags.map(\.level) == [.emergency])
  }

  @Test func newsGoWhenTheJourneyIsLookedAt() throws {
    var desk = try chart()
    flag(&desk, .hold)
    desk.act(.toBoard)
    #expect(desk.news == [])
    flag(&desk, .emergency)
    #expect(desk.news == [Board.News(code: Self.other, level: .emergency)])
    desk.station(.board(.open(Self.other)))
    #expect(desk.news == [])
  }

  @Test func newsGoWhenSomebodyElseSettledThem() throws {
    var desk = try chart()
    flag(&desk, .hold, .staffCalled)
    flag(&desk, .emergency)
    desk.disk[Self.other]?.events.append(
      Sample.staff(desk.state.now, .settled(.sign("chest"), reason: "seen"), by: "j.kim"))
    desk.hear(.recordsChanged([Self.other]))
    #expect(desk.news == [])
    #expect(desk.board?[Self.other]?.worst == .hold)
  }

  @Test func whatAFullReadingFindsIsToldToo() throws {
    var desk = try chart()
    desk.disk[Self.other]?.events.append(
      Sample.staff(desk.state.now, .flagged(.sign("chest"), .emergency), by: "j.kim"))
    desk.hear(.recordsChanged(nil))
    #expect(desk.news == [Board.News(code: Self.other, level: .emergency)])
    #expect(rings(desk) == 1)
  }

  @Test func whatWasThereAtSignInIsNoNews() throws {
    var desk = try chart()
    desk.act(.toBoard)
    desk.station(.board(.signOut))
    desk.hear(.recordsChanged([Self.other]))
    desk.disk[Self.other]?.events.append(
      Sample.staff(desk.state.now, .flagged(.sign("chest"), .emergency), by: "j.kim"))
    desk.signIn(as: Sample.nurse)
    #expect(desk.news == [])
    #expect(desk.board?.emergencies == [Self.other])
    #expect(rings(desk) == 0)
  }

  @Test func aRecordThatTurnsUnreadableIsListedUntilItCanBeRead() throws {
    var desk = try chart()
    desk.hear(.rows([], unreadable: [Self.other]), .rows([], unreadable: [Self.other]))
    #expect(desk.board?.unreadable == [Self.other])
    desk.hear(.recordsChanged([Self.other]))
    #expect(desk.board?.unreadable == [])
  }
}

/// The open journey is saved by another screen too.
@Suite struct ChangedElsewhereTests {
  private static let hold = Happening.held(reason: "INR")

  @Test func theNewestIsShownAndTold() throws {
    var desk = try Desk.chart(.checkingIn)
    try desk.elsewhere(Sample.staff(desk.state.now, Self.hold, by: "j.kim"))
    #expect(desk.standing?.phase == .onHold)
    #expect(desk.notice == .changedElsewhere)
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
  }

  @Test func ownSavesAreNoChange() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.act(.writeNote)
    desk.type("called home")
    desk.hear(.recordsChanged([try #require(Sample.code)]))
    #expect(desk.notice == nil)
  }

  @Test func rowsThatMoveTakeTheFocusWithThem() throws {
    var desk = try Desk.chart(.checkingIn)
    let step = Pick.desk(.chart(.step(.cancelled)))
    desk.act(.focused(desk.state.picks.firstIndex(of: step)))
    try desk.elsewhere(Sample.staff(desk.state.now, Self.hold, by: "j.kim"))
    let focus = try #require(desk.state.frame.focus)
    #expect(desk.state.picks[focus] == step)
    desk.act(.focused(desk.state.picks.firstIndex(of: .desk(.chart(.step(.released))))))
    try desk.elsewhere(
      Sample.staff(desk.state.now, .released(reason: "in range"), by: "j.kim"))
    #expect(desk.state.frame.focus == nil)
  }

  @Test func whatIsHalfTypedStays() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.step(.postponed)))
    desk.write("no be")
    try desk.elsewhere(Sample.staff(desk.state.now, Self.hold, by: "j.kim"))
    #expect(desk.screen == .desk(.reason(.postponed)))
    #expect(desk.state.frame.field?.text == "no be")
    desk.write("d")
    desk.act(.next)
    #expect(desk.kept?.events.last?.what == .postponed(reason: "no bed"))
  }

  @Test func unsavedEventsWaitAndComeAfterTheOthers() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.failure = .locked
    desk.act(.writeNote)
    desk.type("called home")
    try desk.elsewhere(Sample.staff(desk.state.now, Self.hold, by: "j.kim"))
    #expect(desk.state.session?.pending.map(\.what) == [.noted("called home")])
    desk.failure = nil
    desk.act(.picked(.retry))
    #expect(desk.kept?.events.suffix(2).map(\.what) == [Self.hold, .noted("called home")])
    #expect(desk.notice == .changedElsewhere)
  }

  /// A damaged newest file puts the disk one save back: what was said to be saved is put there again.
  @Test func aDiskThatFellBackGetsItsEventsAgain() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.act(.writeNote)
    desk.type("called home")
    let code = try #require(Sample.code)
    desk.disk[code]?.events.removeLast()
    desk.rev += 7
    desk.hear(.recordsChanged([code]))
    #expect(desk.kept?.events.last?.what == .noted("called home"))
    #expect(desk.state.session?.journey == desk.kept)
  }

  @Test func theNoticeIsReadAfterTheQuestionWhetherSomebodyIsThere() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.wait(300)
    try desk.elsewhere(Sample.staff(desk.state.now, Self.hold, by: "j.kim"))
    #expect(desk.screen == .idle)
    desk.act(.stay)
    #expect(desk.notice == .changedElsewhere)
  }

  @Test func anUnreadableOrVanishedRecordIsToldOnTheBoard() throws {
    var desk = try Desk.board()
    let code = try #require(Sample.code)
    desk.disk = [:]
    desk.station(.board(.open(code)))
    #expect(desk.notice == .station(.unknownCode))
    desk.hear(.found(code, .unreadable))
    #expect(desk.notice == .recordUnreadable)
    #expect(desk.pages == [.desk(.board)])
    #expect(desk.state.session == nil)
  }

  @Test func anOpenJourneyWhoseRecordVanishesStaysOpen() throws {
    var desk = try Desk.chart()
    let session = desk.state.session
    desk.disk = [:]
    desk.hear(.recordsChanged([try #require(Sample.code)]))
    #expect(desk.state.session == session)
    desk.act(.writeNote)
    desk.type("called home")
    #expect(desk.screen == .notSaved)
    #expect(desk.state.session?.problem == .damaged)
  }

  @Test func aRecoveredRecordSaysSo() throws {
    var desk = try Desk.board()
    let journey = try #require(desk.kept)
    desk.hear(.found(journey.code, .journey(journey, Receipt(rev: 1, isRecovered: true))))
    #expect(desk.notice == .recovered)
  }

  /// What a newer program made is only shown: an event that can never be saved would keep the station
  /// from ever signing out.
  @Test func aRecordOfANewerProgramIsOnlyLookedAt() throws {
    var desk = try Desk.board()
    let journey = try #require(desk.kept)
    desk.hear(.found(journey.code, .journey(journey, Receipt(rev: 1, isReadOnly: true))))
    desk.act(.writeNote)
    desk.type("called home")
    #expect(desk.state.session?.pending == [])
    #expect(desk.notice == .station(.cannotDo))
    desk.act(.back)
    desk.station(.chart(.section(.missing)), .section(.gap(.unanswered("before.bleeds"))))
    desk.pick(.answer(.yes))
    #expect(desk.state.session?.pending == [])
    #expect(desk.nurse != nil)
    desk.act(.toBoard)
    desk.station(.board(.signOut))
    #expect(desk.state.frames == [Frame(.welcome)])
  }
}
