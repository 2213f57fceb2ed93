import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// Whatever raises an emergency rings, is told and is saved, whoever did it and wherever.
@Suite struct LedgerTests {
  private static let legs: Item.Reference = "arrival.legs"
  private static let flag = Happening.flagged(.item(legs, .emergency), .emergency)
  private static let hold = Happening.held(reason: "arrival.legs.emergency")

  /// Strong legs, and yet an emergency under a general anaesthetic: an order can raise it.
  private static let checklists: Checklists = {
    let rule = Rule(
      test: .has([.no]), when: .anaesthesia([.general]), level: .emergency,
      say: Sample.text("say emergency"))
    let arrival = Checklist(
      id: "arrival", audience: .patient, title: Sample.text("Today"),
      signature: Signature(owner: nil, reviewed: nil),
      items: [Sample.item("legs", .yesNo, rules: [rule])])
    return Checklists(
      clinic: Sample.checklists.clinic, warningSigns: Sample.checklists.warningSigns,
      pathways: Sample.checklists.pathways,
      checklists: Sample.checklists.checklists.merging(["arrival": arrival]) { $1 }, sources: [:])
  }()

  private static func desk(_ phase: Phase, at now: Moment? = nil) throws -> Desk {
    let code = try #require(Sample.code)
    var desk = Desk(
      setting: Setting(checklists: checklists, zone: Sample.zone),
      now: now ?? Sample.now(in: phase), disk: [code: Sample.journey(code, in: phase)],
      formulary: nil)
    desk.pins = [Sample.nurse.id: Sample.nurse.pin]
    return desk
  }

  private static func general(_ desk: Desk) -> Happening {
    .ordered(
      Orders(
        procedureAt: desk.kept?.standing.orders?.procedureAt ?? desk.state.now,
        anaesthesia: .general))
  }

  private func tells(_ desk: Desk, _ page: (Screen) -> Bool) -> Bool {
    desk.effects.count { $0 == .ring } == 1 && desk.pages.contains(where: page)
      && desk.state.session?.pending == []
  }

  private func isTold(_ screen: Screen) -> Bool {
    if case .told(let raised) = screen { raised.contains { $0.level == .emergency } } else { false }
  }

  @Test func anAnswerOfAPatient() throws {
    var desk = try Desk.walking()
    desk.at(Self.legs)
    desk.pick(.answer(.yes))
    #expect(tells(desk) { $0 == .stopped })
    #expect(
      desk.kept?.events.suffix(3).map(\.what) == [.answered(Self.legs, .yes), Self.flag, Self.hold])
    #expect(desk.kept?.events.suffix(3).map(\.by.role) == [.patient, .patient, .rule])
  }

  @Test func anAnswerOfANurse() throws {
    var desk = try Desk.chart(.recovering)
    desk.station(.chart(.list("observations")), .list(.item("observations.legs")))
    desk.pick(.answer(.no))
    #expect(tells(desk, isTold))
    #expect(
      desk.kept?.events.suffix(2).map(\.what) == [
        .answered("observations.legs", .no),
        .flagged(.item("observations.legs", .emergency), .emergency),
      ])
  }

  @Test func ordersOfANurse() throws {
    var desk = try Self.desk(.checkingIn)
    try desk.elsewhere(
      Event(at: desk.state.now, by: Author(.patient), what: .answered(Self.legs, .no)))
    desk.signIn(as: Sample.nurse)
    desk.station(.board(.open(try #require(Sample.code))), .chart(.orders))
    desk.choose(.anaesthesia, .anaesthesia(.general))
    desk.station(.form(.sign))
    #expect(tells(desk, isTold))
    #expect(desk.kept?.events.suffix(2).map(\.what) == [Self.flag, Self.hold])
    desk.pick(.understood)
    #expect(desk.screen == .desk(.chart) && desk.notice == .station(.form(.signed)))
  }

  @Test func anEntryAtHome() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.no), .answer(.yes))
    let flag = Flag.Key.item("wound-home.leak", .emergency)
    #expect(tells(desk, isTold))
    #expect(
      desk.kept?.events.suffix(2).map(\.what) == [
        .entered(desk.day(4), "wound-home.leak", .yes), .flagged(flag, .emergency),
      ])
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(flag)))
  }

  @Test func aWarningSignOfEverybody() throws {
    let desks = [try Desk.walking(), try Desk.chart(.recovering), try Desk.home(4)]
    for var desk in desks {
      desk.act(.showSigns)
      desk.pick(.sign("chest"))
      #expect(tells(desk) { $0 == .sign("chest") || $0 == .stopped })
      #expect(desk.standing?.openEmergencies.map(\.key) == [.sign("chest")])
    }
  }

  /// The patient answers while a nurse at another screen orders: only both together raise it.
  @Test func whatTwoScreensRaiseTogetherForAPatient() throws {
    var desk = try Self.desk(.preparing, at: Sample.moment(1, 7))
    desk.signIn()
    desk.at(Self.legs)
    try desk.elsewhere(Sample.staff(desk.state.now, Self.general(desk)), toldOf: false)
    desk.pick(.answer(.no))
    #expect(tells(desk) { $0 == .stopped })
    #expect(
      desk.kept?.events.suffix(4).map(\.what) == [
        Self.general(desk), .answered(Self.legs, .no), Self.flag, Self.hold,
      ])
  }

  @Test func whatTwoScreensRaiseTogetherForANurse() throws {
    var desk = try Self.desk(.checkingIn)
    desk.signIn(as: Sample.nurse)
    desk.station(.board(.open(try #require(Sample.code))))
    try desk.elsewhere(
      Sample.staff(desk.state.now, Self.general(desk)),
      Event(at: desk.state.now, by: Author(.patient), what: .answered(Self.legs, .no)),
      toldOf: false)
    desk.act(.writeNote)
    desk.type("called the ward")
    #expect(tells(desk, isTold))
    #expect(
      desk.kept?.events.suffix(3).map(\.what) == [
        .noted("called the ward"), Self.flag, Self.hold,
      ])
    desk.pick(.understood)
    #expect(desk.screen == .desk(.chart) && desk.notice == .changedElsewhere)
  }
}
