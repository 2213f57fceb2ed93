import Care
import Rehearsal
import Testing

@testable import Flow

/// The board by itself: its order, filters, search and pages.
@Suite struct BoardTests {
  /// A board that heard nothing for a while is read again as soon as it hears.
  @Test func whatWasSavedWhileNothingWasHeardIsLookedFor() throws {
    var desk = try Desk.board()
    let before = desk.effects.count
    desk.hear(.listening(true), .listening(false), .listening(false))
    #expect(desk.state.kiosk?.isListening == false)
    #expect(desk.effects.count == before)
    desk.hear(.boardUnread(.other))
    desk.hear(.listening(true))
    #expect(desk.state.kiosk?.isListening == true)
    #expect(desk.effects.dropFirst(before) == [.readBoard])
    #expect(desk.notice == nil)
  }

  static let today = Sample.moment(1, 0).day

  static func code(_ number: Int) -> Code { codes[number] }

  private static let codes = (0...60).compactMap { Code(number: 1_000_000 + $0 * 74_000) }

  static func row(
    _ number: Int, _ phase: Phase = .preparing, _ worst: Level? = nil, name: String = "Ann Ng",
    at: Moment = Sample.moment(1, 9), since: Int = 0
  ) -> BoardRow {
    BoardRow(
      code: code(number), name: name, procedure: "kyphoplasty", sites: [], procedureAt: at,
      phase: phase, done: 0, all: 0, worst: worst, about: nil, since: since, missing: 0,
      next: nil)
  }

  private func board(_ rows: [BoardRow]) -> Board {
    var board = Board()
    board.take(rows, all: true, today: Self.today)
    return board
  }

  @Test func theGravestFirstThenWhoIsHereThenWhoIsNext() {
    let rows: [BoardRow] = [
      Self.row(1), Self.row(2, at: Sample.moment(0, 9)), Self.row(3, .ready),
      Self.row(4, .preparing, .review), Self.row(5, .onHold, .hold),
      Self.row(6, .atHome, .call), Self.row(7, .preparing, .emergency),
      Self.row(8, .recovering, .emergency), Self.row(9), Self.row(10, .checkingIn, .note),
      // A copy from home brought it, when the journey was over.
      Self.row(11, .closed, .emergency), Self.row(12, .closed, .note),
      Self.row(13, .cancelled, .hold),
    ]
    var board = board(rows.reversed())
    #expect(board.shown == [8, 7, 11, 6, 5, 4, 3, 10, 2, 1, 9].map(Self.code))
    board.filter.take(.phase(.all))
    board.arrange(today: Self.today)
    #expect(board.shown == [8, 7, 11, 6, 5, 4, 3, 10, 2, 1, 9, 13, 12].map(Self.code))
    #expect(board.emergencies == [7, 8, 11].map(Self.code))
  }

  @Test(
    arguments: [
      (.phase(.open), [5, 1, 2, 3, 4]), (.phase(.one(.ready)), [2]),
      (.phase(.one(.closed)), [6]), (.day(.today), [5, 1]), (.day(.tomorrow), [2]),
      (.day(.nextSevenDays), [5, 1, 2, 3]), (.flag(.hold), [5]), (.flag(.review), [5, 1]),
      (.flag(.emergency), []),
    ] as [(BoardFilter.Choice, [Int])])
  func filtersShowOnlyWhatTheySay(choice: BoardFilter.Choice, shown: [Int]) {
    var board = board([
      Self.row(1, .preparing, .review), Self.row(2, .ready, at: Sample.moment(2, 9)),
      Self.row(3, .preparing, .note, at: Sample.moment(7, 9)),
      Self.row(4, at: Sample.moment(8, 9)), Self.row(5, .onHold, .call),
      Self.row(6, .closed),
    ])
    board.filter.take(choice)
    board.arrange(today: Self.today)
    #expect(Set(board.shown) == Set(shown.map(Self.code)))
  }

  @Test(
    arguments: [
      ("ng", [1, 2]), ("ANNNG", [1]), ("ann n", [1]), ("bo-ng", [2]), ("xyz", []), ("a b", []),
      ("josé", [3]), ("jose", [3]), ("NUNEZ", [3]),
    ]) func aNameIsFoundHoweverItIsTyped(typed: String, found: [Int])
  {
    var board = board([
      Self.row(1, name: "Ann Ng"), Self.row(2, .closed, name: "Bo Ng"),
      Self.row(3, name: "José Núñez"),
    ])
    board.search = typed
    board.arrange(today: Self.today)
    #expect(Set(board.shown) == Set(found.map(Self.code)))
  }

  @Test func aCodeIsFoundWholeOrByItsBeginning() {
    let rows = (1...40).map { Self.row($0) }
    var board = board(rows)
    let code = Self.code(17)
    for typed in [
      code.text, code.text.lowercased(), "\(code.text.prefix(3))-\(code.text.dropFirst(3))",
    ] {
      board.search = typed
      board.arrange(today: Self.today)
      #expect(board.shown == [code])
    }
    board.search = String(code.text.prefix(6)).replacing("0", with: "O")
    board.arrange(today: Self.today)
    #expect(board.shown == [code])
  }

  @Test func rowsTakeThePlaceOfOnesWithTheSameCode() {
    var board = board([Self.row(1), Self.row(2)])
    board.take([Self.row(2, .cancelled)], all: false, today: Self.today)
    #expect(board.shown == [Self.code(1)])
    #expect(board.count == 2)
    board.take([Self.row(3)], all: true, today: Self.today)
    #expect(board.shown == [Self.code(3)])
  }
}

/// The board under a nurse's hand.
@Suite struct BoardMovesTests {
  /// Forty journeys, of which the n-th has its procedure n minutes after nine.
  private func forty() throws -> Desk {
    var desk = try Desk.station()
    desk.disk = [:]
    for number in 1...40 {
      let code = BoardTests.code(number)
      let identity = Identity(name: "Patient \(number)", born: Sample.born)
      let orders = Orders(procedureAt: Sample.moment(1, 9, number), anaesthesia: .local)
      desk.disk[code] = Journey(
        code: code,
        events: [
          Event(
            at: Sample.moment(0, 9), by: Author(.staff),
            what: .enrolled(identity, procedure: "kyphoplasty", orders))
        ])
    }
    desk.signIn(as: Sample.nurse)
    return desk
  }

  private func opens(_ numbers: ClosedRange<Int>) -> [Pick] {
    numbers.map { .desk(.board(.open(BoardTests.code($0)))) }
  }

  private func hold(_ desk: inout Desk, _ number: Int, _ level: Level = .hold) {
    let code = BoardTests.code(number)
    desk.disk[code]?.events.append(
      Sample.staff(desk.state.now, .flagged(.staffCalled, level), by: "j.kim"))
  }

  @Test func pagesOfFifteen() throws {
    var desk = try forty()
    #expect(
      desk.state.picks == opens(1...15) + [.desk(.board(.turn(by: 15))), .desk(.board(.signOut))])
    desk.station(.board(.turn(by: 15)))
    let middle = [.desk(.board(.turn(by: -15)))] + opens(16...30)
    #expect(desk.state.picks == middle + [.desk(.board(.turn(by: 15))), .desk(.board(.signOut))])
    desk.station(.board(.turn(by: 15)))
    let last = [.desk(.board(.turn(by: -15)))] + opens(31...40)
    #expect(desk.state.picks == last + [.desk(.board(.signOut))])
    desk.station(.board(.turn(by: -15)), .board(.turn(by: -15)))
    #expect(desk.board?.first == 0)
  }

  @Test func whatIsTypedIsFoundAndEnterOpensTheOne() throws {
    var desk = try forty()
    desk.act(.next)
    #expect(desk.notice == .nothingPicked)
    desk.type("patient 1")
    #expect(desk.board?.shown.count == 11)
    #expect(desk.notice == .nothingPicked)
    desk.type("patient 4x")
    #expect(desk.notice == .station(.unknownCode))
    desk.type("patient 40")
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
    #expect(desk.state.session?.journey.code == BoardTests.code(40))
  }

  @Test func backWipesTheSearchBeforeItSignsOut() throws {
    var desk = try forty()
    desk.write("patient 40")
    desk.act(.back)
    #expect(desk.board?.shown.count == 40)
    #expect(desk.state.frame.field?.text == "")
    desk.act(.back)
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func aSearchIsOverWhenItsFieldIsEmptyAgain() throws {
    var desk = try forty()
    desk.write("patient 40")
    desk.act(.newPatient, .back)
    #expect(desk.state.frame.field?.text == "")
    #expect(desk.board?.shown.count == 40)
  }

  @Test func aFilterStaysUntilSignOut() throws {
    var desk = try forty()
    desk.act(.toFilters)
    desk.station(.filter(.kind(.day)))
    #expect(desk.state.frame.focus == 0)
    desk.station(.filter(.choice(.day(.today))))
    #expect(desk.pages == [.desk(.board), .desk(.filters)])
    #expect(desk.board?.shown == [])
    desk.station(.filter(.kind(.day)))
    #expect(desk.state.frame.focus == 1)
    desk.act(.toBoard)
    #expect(desk.board?.shown == [])
    desk.station(.board(.signOut))
    desk.signIn(as: Sample.nurse)
    #expect(desk.board?.shown.count == 40)
  }

  @Test(arguments: [false, true]) func focusStaysOnTheSameJourney(isWholeBoard: Bool) throws {
    var desk = try forty()
    desk.station(.board(.turn(by: 15)))
    desk.act(.focused(3))
    let looked = Pick.desk(.board(.open(BoardTests.code(18))))
    #expect(desk.state.picks[3] == looked)
    hold(&desk, 39)
    desk.hear(.recordsChanged(isWholeBoard ? nil : [BoardTests.code(39)]))
    #expect(desk.board?.first == 15)
    #expect(desk.state.frame.focus == 4)
    #expect(desk.state.picks[4] == looked)
  }

  @Test func aJourneyThatMovesToAnotherPageIsNotOpenedByEnter() throws {
    var desk = try forty()
    desk.act(.focused(14))
    hold(&desk, 39)
    desk.hear(.recordsChanged([BoardTests.code(39)]))
    #expect(desk.state.frame.focus == nil)
    desk.act(.next)
    #expect(desk.pages == [.desk(.board)])
  }

  @Test func focusStaysUnderTheQuestionWhetherSomebodyIsThere() throws {
    var desk = try forty()
    desk.act(.focused(3))
    desk.wait(300)
    hold(&desk, 39)
    desk.hear(.recordsChanged([BoardTests.code(39)]))
    desk.act(.stay)
    let focus = try #require(desk.state.frame.focus)
    #expect(desk.state.picks[focus] == .desk(.board(.open(BoardTests.code(4)))))
  }

  @Test func aLastPageThatEmptiesIsLeft() throws {
    var desk = try forty()
    desk.station(.board(.turn(by: 15)), .board(.turn(by: 15)))
    for number in 31...40 {
      desk.disk[BoardTests.code(number)]?.events.append(
        Sample.staff(desk.state.now, .cancelled(reason: "better"), by: "j.kim"))
    }
    desk.hear(.recordsChanged((31...40).map(BoardTests.code)))
    #expect(desk.board?.window.isEmpty == false)
  }

  @Test func theOtherRowsKeepTheFocusOffEveryJourney() throws {
    var desk = try forty()
    desk.act(.focused(16))
    #expect(desk.state.picks[16] == .desk(.board(.signOut)))
    desk.hear(.recordsChanged([BoardTests.code(1)]))
    #expect(desk.state.frame.focus == nil || desk.state.frame.focus == 16)
  }

  @Test func recordsThatAreStillReadComeInParts() throws {
    var desk = try forty()
    desk.act(.focused(3))
    let rows = (1...3).map { BoardTests.row($0) }
    desk.hear(.board(rows, left: 37, unreadable: [BoardTests.code(50)], accesses: []))
    #expect(desk.state.frame.focus == nil)
    #expect(desk.board?.unreadable == [BoardTests.code(50)])
    #expect(desk.state.nextDeadline == desk.state.now.instant)
    let before = desk.effects.count
    desk.hear(.tick(desk.state.now))
    #expect(desk.effects.dropFirst(before) == [])
    desk.hear(.rest)
    #expect(desk.effects.dropFirst(before) == [.readBoard])
    #expect(desk.board?.count == 40)
    #expect(desk.news == [])
  }
}
