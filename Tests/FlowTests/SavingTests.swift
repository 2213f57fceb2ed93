import Care
import Rehearsal
import Testing

@testable import Flow

@Suite struct SavingTests {
  @Test func aFailedSaveStaysInSightAndNothingIsLost() throws {
    var desk = try Desk.walking()
    desk.failure = .diskFull
    desk.pick(.answer(.read))
    #expect(desk.screen == .notSaved)
    #expect(desk.state.session?.pending.count == 1)
    desk.act(.picked(.retry))
    #expect(desk.screen == .notSaved)
    desk.failure = nil
    desk.act(.picked(.retry))
    #expect(desk.screen == .item("before.bleeds", .ask))
    #expect(desk.saved("before.hello") == .read)
    #expect(desk.state.session?.pending == [])
  }

  @Test func nobodySignsOutOverUnsavedAnswers() throws {
    var desk = try Desk.walking()
    desk.failure = .notPermitted
    desk.pick(.answer(.read))
    desk.act(.leave, .back)
    #expect(desk.state.session?.pending.count == 1)
    for minutes in 1...10 { desk.hear(.tick(Sample.moment(1, 8, minutes * 5))) }
    #expect(desk.state.session?.pending.count == 1)
    #expect(desk.screen == .notSaved || desk.screen == .idle)
  }

  @Test func twoScreensOnOnePatientKeepBothAnswers() throws {
    var desk = try Desk.walking()
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(
      Event(
        at: Sample.moment(1, 7), by: Author(.patient),
        what: .answered("allergies.latex", .yes)))
    desk.rev += 1
    desk.pick(.answer(.read))
    #expect(desk.saved("before.hello") == .read)
    #expect(desk.saved("allergies.latex") == .yes)
    #expect(desk.state.frame.notice == .changedElsewhere)
  }

  private func cancelElsewhere(_ desk: inout Desk, _ code: Code) {
    desk.disk[code]?.events.append(
      Event(
        at: Sample.moment(1, 7), by: Author(.staff, staff: "n.ruiz"),
        what: .cancelled(reason: "fever")))
    desk.rev += 1
  }

  @Test func aJourneyClosedElsewhereTakesNoMoreAnswers() throws {
    var desk = try Desk.walking()
    let code = try #require(Sample.code)
    cancelElsewhere(&desk, code)
    desk.pick(.answer(.read))
    #expect(desk.saved("before.hello") == nil)
    #expect(desk.state.frame.notice == .noLongerOpen)
    #expect(desk.screen == .withTheTeam)
  }

  /// Whom to call is told whatever becomes of the answer.
  @Test func anEmergencyIsToldThoughItsAnswerIsTakenNoMore() throws {
    var desk = try Desk.walking()
    let code = try #require(Sample.code)
    desk.at("arrival.legs")
    cancelElsewhere(&desk, code)
    desk.pick(.answer(.yes))
    guard case .told(let raised) = desk.screen else { Issue.record("\(desk.screen)"); return }
    #expect(raised.map(\.level) == [.emergency])
    desk.act(.back)
    #expect(desk.pages == [.withTheTeam] && desk.state.frame.notice == .noLongerOpen)
    #expect(desk.saved("arrival.legs") == nil)
  }

  @Test func anEmergencyIsToldWhereNothingCanBeKept() throws {
    var desk = try Desk.walking()
    desk.at("arrival.legs")
    desk.state.session?.receipt = Receipt(rev: 1, isReadOnly: true)
    let effects = reduce(&desk.state, .person(.picked(.answer(.yes))))
    guard case .told(let raised) = desk.screen else { Issue.record("\(desk.screen)"); return }
    #expect(raised.map(\.level) == [.emergency])
    #expect(effects == [.ring])
    desk.act(.picked(.understood))
    #expect(desk.screen == .item("arrival.legs", .ask))
  }

  /// A damaged newest file puts the disk one save back: what was said to be saved is put there again.
  @Test func aDiskThatFellBackGetsItsAnswersAgain() throws {
    var desk = try Desk.walking()
    let code = try #require(Sample.code)
    desk.pick(.answer(.read))
    desk.disk[code]?.events.removeLast()
    desk.rev += 7
    desk.pick(.answer(.no))
    #expect(desk.saved("before.hello") == .read)
    #expect(desk.saved("before.bleeds") == .no)
  }

  @Test func idleWarnsThenClearsAndAnyKeyExtends() throws {
    var desk = try Desk.walking()
    let start = desk.state.now.instant
    for round in 1...12 {
      desk.hear(.tick(Sample.zone.moment(at: start + round * 90)))
      #expect(desk.screen == .idle)
      desk.act(.stay)
      #expect(desk.screen == .item("before.hello", .ask))
    }
    let last = start + 12 * 90
    desk.hear(.tick(Sample.zone.moment(at: last + 90)))
    desk.hear(.tick(Sample.zone.moment(at: last + 119)))
    #expect(desk.screen == .idle)
    desk.hear(.tick(Sample.zone.moment(at: last + 120)))
    #expect(desk.state.frames == [Frame(.welcome)])
    #expect(desk.state.session == nil)
    #expect(desk.state.nextDeadline == nil)
  }

  @Test func aPressedKeyWhileAskedAnswersNothing() throws {
    var desk = try Desk.walking()
    desk.hear(.tick(Sample.zone.moment(at: desk.state.now.instant + 90)))
    desk.act(.picked(.answer(.read)))
    #expect(desk.saved("before.hello") == nil)
    #expect(desk.screen == .item("before.hello", .ask))
  }

  /// A deadline that stays in the past would keep the program, and the disk, busy for ever.
  @Test(arguments: [Screen.seat, .sign("chest"), .review])
  func afterEveryWakingTheNextIsLater(screen: Screen) throws {
    var desk = try Desk.walking()
    desk.failure = .diskFull
    desk.pick(.answer(.read))
    desk.state.frames = [Frame(screen)]
    for _ in 1...6 {
      let due = try #require(desk.state.nextDeadline)
      desk.hear(.tick(Sample.zone.moment(at: due)))
      #expect((desk.state.nextDeadline ?? Int.max) > due)
    }
    #expect(desk.state.session?.pending.count == 1)
  }

  @Test func theSeatPageClearsByItself() throws {
    var desk = try Desk.walking()
    desk.state.frames = [Frame(.seat)]
    desk.hear(.tick(Sample.zone.moment(at: desk.state.now.instant + 20)))
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func languageAndLettersGoBackByThemselves() throws {
    var desk = try Desk()
    let start = desk.state
    desk.act(.switchLanguage, .switchText)
    desk.hear(.tick(Sample.zone.moment(at: desk.state.now.instant + 90)))
    #expect(desk.state.language == start.language)
    #expect(!desk.state.isStrong)
    #expect(desk.state.nextDeadline == nil)
  }

  @Test func aClockSetBackDoesNotHoldTheScreenOpen() throws {
    var desk = try Desk.walking()
    desk.hear(.tick(Sample.moment(1, 5)))
    desk.hear(.tick(Sample.moment(1, 5, 2)))
    #expect(desk.screen == .idle)
  }
}
