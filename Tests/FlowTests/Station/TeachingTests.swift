import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// Teaching until it is said back.
@Suite struct TeachingTests {
  private func topic(_ topic: Checklist.ID) throws -> Desk {
    var desk = try Desk.chart(.goingHome)
    desk.station(.chart(.topics), .topic(.teach(topic)))
    desk.pick(.answer(.read))
    return desk
  }

  private func teachings(_ desk: Desk) -> [Teaching] {
    (desk.kept?.events ?? []).compactMap {
      if case .taught(_, let teaching) = $0.what { teaching } else { nil }
    }
  }

  @Test func saidBackAtOnce() throws {
    var desk = try topic("brace")
    desk.station(.topic(.learners([.patient])))
    #expect(desk.screen == .desk(.said("brace.teach", [.patient], attempt: 1)))
    desk.type("  ")
    #expect(desk.notice == .nothingTyped)
    desk.type("all day")
    desk.station(.topic(.saidBack))
    #expect(
      teachings(desk) == [Teaching(saidBack: true, by: [.patient], words: "all day", attempt: 1)])
    #expect(desk.pages == [.desk(.board), .desk(.chart), .desk(.topics)])
  }

  @Test func notYetMeansTheSecondWordingForTheSamePeople() throws {
    var desk = try topic("brace")
    desk.station(.topic(.learners([.caregiver])))
    for attempt in [1, 2, 2] {
      #expect(desk.screen == .desk(.said("brace.teach", [.caregiver], attempt: attempt)))
      desk.type("at night")
      desk.station(.topic(.explainAgain))
    }
    desk.type("all day")
    desk.station(.topic(.saidBack))
    #expect(teachings(desk).map(\.attempt) == [1, 2, 2, 2])
    #expect(teachings(desk).map(\.saidBack) == [false, false, false, true])
    #expect(desk.state.isTaught("brace") == true)
  }

  @Test func warningSignsAreSaidBackByBothEachFromTheFirstWording() throws {
    var desk = try topic(.warningSignsAtHome)
    desk.station(.topic(.learners([.patient])))
    desk.type("call 911")
    desk.station(.topic(.saidBack))
    #expect(desk.state.isTaught(.warningSignsAtHome) == false)
    #expect(desk.screen == .item("warning-home.teach", .ask))
    desk.station(.topic(.learners([.caregiver])))
    #expect(desk.screen == .desk(.said("warning-home.teach", [.caregiver], attempt: 1)))
    desk.type("call 911")
    desk.station(.topic(.saidBack))
    #expect(desk.state.isTaught(.warningSignsAtHome) == true)
    #expect(desk.screen == .desk(.topics))
  }

  @Test func whoCouldNotSayItComesBackToTheSecondWordingLater() throws {
    var desk = try topic("brace")
    desk.station(.topic(.learners([.patient])))
    desk.type("at night")
    desk.station(.topic(.explainAgain))
    desk.act(.toBoard)
    desk.station(.board(.open(try #require(Sample.code))), .chart(.topics), .topic(.teach("brace")))
    desk.pick(.answer(.read))
    desk.station(.topic(.learners([.patient])))
    #expect(desk.screen == .desk(.said("brace.teach", [.patient], attempt: 2)))
  }

  @Test func anExceptionHasAReason() throws {
    var desk = try topic("brace")
    desk.station(.topic(.exception))
    desk.type("\u{3000} ")
    #expect(desk.notice == .nothingTyped)
    desk.type("asleep, caregiver was told")
    #expect(
      teachings(desk) == [
        Teaching(saidBack: false, by: [], attempt: 1, exception: "asleep, caregiver was told")
      ])
    #expect(desk.state.isTaught("brace") == true)
    #expect(desk.screen == .desk(.topics))
  }

  @Test func backFromAnywhereLosesNothingRecorded() throws {
    var desk = try topic("brace")
    desk.station(.topic(.learners([.patient])))
    desk.type("all day")
    let kept = desk.kept
    #expect(
      desk.screen
        == .desk(.judged("brace.teach", [.patient], attempt: 1, words: "all day")))
    desk.act(.back)
    #expect(desk.state.frame.field?.text == "all day")
    desk.act(.back)
    #expect(desk.screen == .item("brace.teach", .ask))
    desk.act(.back)
    #expect(desk.screen == .item("brace.wear", .ask))
    desk.act(.back)
    #expect(desk.pages == [.desk(.board), .desk(.chart), .desk(.topics)])
    desk.act(.back, .back)
    #expect(desk.pages == [.desk(.board)])
    #expect(desk.kept == kept)
  }

  @Test func whoTeachesIsNotUnsure() throws {
    let desk = try topic("brace")
    #expect(
      desk.state.picks == [
        .desk(.topic(.learners([.patient]))), .desk(.topic(.learners([.caregiver]))),
        .desk(.topic(.learners([.patient, .caregiver]))), .desk(.topic(.exception)),
      ])
  }
}

/// The last steps to the front door.
@Suite struct DischargeTests {
  /// With orders and teaching done.
  private func done(isPrinting: Bool = false) throws -> Desk {
    var desk = try Desk.station(.goingHome, isPrinting: isPrinting)
    let code = try #require(Sample.code)
    desk.disk[code]?.events += Sample.taught.dropLast()
    desk.signIn(as: Sample.nurse)
    desk.station(.board(.open(code)))
    return desk
  }

  @Test func withOrdersAndTeachingMissingNobodyGoes() throws {
    var desk = try Desk.chart(.goingHome)
    desk.station(.chart(.step(.discharged)))
    #expect(
      desk.state.picks == [
        .desk(.step(.guarding(.ordersComplete))), .desk(.step(.guarding(.topicsTaughtBack))),
      ])
    desk.station(.step(.guarding(.topicsTaughtBack)))
    #expect(desk.screen == .desk(.topics))
    desk.act(.back)
    desk.station(.step(.guarding(.ordersComplete)))
    #expect(desk.screen == .desk(.form))
  }

  @Test(arguments: Array(Sample.afterCare.keys).sorted { $0 < $1 })
  func oneBlankOrderKeepsThePatient(order: AfterCare) throws {
    var desk = try done()
    var blank = Sample.afterCare
    blank[order] = nil
    try desk.elsewhere(
      Sample.staff(desk.state.now, .ordered(Sample.orders(blank)), by: "j.kim"))
    desk.station(.chart(.step(.discharged)))
    #expect(desk.state.picks == [.desk(.step(.guarding(.ordersComplete)))])
  }

  @Test func oneTopicKeepsThePatient() throws {
    var desk = try done()
    try desk.elsewhere(
      Sample.staff(
        desk.state.now,
        .taught(topic: .warningSignsAtHome, Teaching(saidBack: false, by: [.caregiver])),
        by: "j.kim"))
    desk.station(.chart(.step(.discharged)))
    #expect(desk.state.picks == [.desk(.step(.guarding(.topicsTaughtBack)))])
    desk.act(.back)
    desk.station(.chart(.section(.missing)), .section(.gap(.untaught(.warningSignsAtHome))))
    #expect(
      desk.pages.dropLast() == [
        .desk(.board), .desk(.chart), .desk(.section(.missing)), .desk(.topics),
      ])
  }

  @Test func anAdultTakesThePatientAndTheSheet() throws {
    var desk = try done()
    desk.station(.chart(.step(.discharged)))
    desk.type(" ")
    #expect(desk.notice == .nothingTyped)
    desk.type("Luis Example")
    #expect(desk.state.picks == [.desk(.leaving(.handedOver)), .desk(.leaving(.sheet))])
    desk.station(.leaving(.sheet))
    desk.act(.back)
    desk.station(.leaving(.handedOver))
    #expect(
      desk.kept?.events.last
        == Sample.staff(
          desk.state.now, .discharged(escort: "Luis Example", sheetHandedOver: true)))
    #expect(desk.standing?.phase == .atHome)
  }

  @Test func whatBecomesMissingAtTheDoorIsTold() throws {
    var desk = try done()
    desk.station(.chart(.step(.discharged)))
    desk.type("Luis Example")
    try desk.elsewhere(
      Sample.staff(desk.state.now, .ordered(Sample.orders()), by: "j.kim"))
    desk.station(.leaving(.handedOver))
    #expect(desk.notice == .station(.cannotDo))
    #expect(desk.standing?.phase == .goingHome)
  }

  @Test func aFileForHomeShowsItsWordsOnce() throws {
    var off = try done()
    off.station(.chart(.sheet))
    off.act(.sealForHome)
    #expect(off.notice == .station(.cannotDo))
    var desk = try done(isPrinting: true)
    let seal = Effect.sealForHome(try #require(Sample.code), by: Sample.nurse.id)
    desk.act(.sealForHome)
    #expect(!desk.effects.contains(seal))
    desk.station(.chart(.sheet))
    desk.failure = .other
    desk.act(.sealForHome)
    #expect(desk.notice == .station(.notSealed))
    desk.failure = nil
    desk.isLogBroken = true
    desk.act(.sealForHome)
    #expect(desk.screen == .desk(.sheet) && desk.notice == .station(.nothingLeaves))
    desk.isLogBroken = false
    desk.act(.sealForHome)
    guard case .desk(.sealed(let sealed)) = desk.screen else {
      Issue.record("no words are shown")
      return
    }
    // One key too many must not take the words away.
    desk.act(.next)
    #expect(desk.screen == .desk(.sealed(sealed)))
    desk.act(.back)
    #expect(desk.screen == .desk(.sheet))
    // Neither does a sign-out keep them for later.
    desk.act(.sealForHome)
    _ = desk.state.signNurseOut(parking: true)
    let parked = try #require(desk.state.kiosk?.parked)
    #expect(parked.count == 1)
    #expect(parked.values.allSatisfy { !$0.frames.contains(where: \.isShownOnce) })
    #expect(desk.effects.count { $0 == seal } == 4)
  }

  @Test func printingThatIsOffOrBlankOrFails() throws {
    var off = try done()
    off.station(.chart(.sheet))
    off.act(.printSheet)
    #expect(off.notice == .station(.printingOff))
    var desk = try done(isPrinting: true)
    desk.act(.printSheet)
    let print = Effect.printSheet(try #require(Sample.code), by: Sample.nurse.id)
    #expect(!desk.effects.contains(print))
    desk.station(.chart(.sheet))
    desk.failure = .other
    desk.act(.printSheet)
    #expect(desk.notice == .station(.notPrinted))
    desk.failure = nil
    desk.isLogBroken = true
    desk.act(.printSheet)
    #expect(desk.notice == .station(.nothingLeaves))
    desk.isLogBroken = false
    desk.act(.printSheet)
    #expect(desk.notice == .station(.printed))
    #expect(desk.effects.count { $0 == print } == 3)
    try desk.elsewhere(Sample.staff(desk.state.now, .ordered(Sample.orders()), by: "j.kim"))
    desk.act(.printSheet)
    #expect(desk.notice == .station(.sheetBlank))
  }
}
