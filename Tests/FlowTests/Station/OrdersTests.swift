import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// The form of orders.
@Suite struct OrdersTests {
  private static func day(_ after: Int) -> String { Desk.typed(Sample.day + after) }

  private func orders(_ phase: Phase = .checkingIn) throws -> Desk {
    var desk = try Desk.chart(phase)
    desk.station(.chart(.orders))
    return desk
  }

  @Test(
    arguments: [
      (.lifting, "-5 kg", .station(.form(.notAWeight))),
      (.lifting, "500 kg", .station(.form(.notAWeight))),
      (.lifting, "10", .station(.form(.notAWeight))),
      (.lifting, "10 stone", .station(.form(.notAWeight))),
      (.lifting, "0 lb", .station(.form(.notAWeight))),
      (.lifting, "5 or 10 kg", .station(.form(.notAWeight))),
      (.flatRest, "481", .outside(0...480)), (.flatRest, "-5", .outside(0...480)),
      (.flatRest, "1.5", .notANumber), (.flatRest, "99999999", .outside(0...480)),
      (.driving, "11/22/2026", .station(.form(.dayBeforeProcedure))),
      (.driving, "11/24/2028", .station(.form(.dayTooFar))), (.driving, "02/29/2027", .notADay),
      (.driving, "11/24/2026", .station(.form(.orderTooSoon(.driving)))),
      (.liftingUntil, "11/22/2026", .station(.form(.dayBeforeProcedure))),
      (.followUp, "11/22/2026", .station(.form(.dayBeforeProcedure))),
      (.calls, "0", .station(.form(.notDays))), (.calls, "731", .station(.form(.notDays))),
      (.calls, "1-7", .station(.form(.notDays))), (.calls, "-1, 7", .station(.form(.notDays))),
      (.calls, "1, 99999999999999999999", .station(.form(.notDays))),
      (.calls, "tomorrow", .station(.form(.notDays))), (.calls, "½", .station(.form(.notDays))),
      (.calls, "1e2", .station(.form(.notDays))), (.flatRest, "60 or 90", .oneNumber),
      (.flatRest, "2 hours", .otherUnit(.minutes, about: 120)),
      (.painPlan, "   ", .nothingTyped),
    ] as [(AfterCare, String, Notice)])
  func whatCannotBeIsToldAndLeftOut(order: AfterCare, typed: String, notice: Notice) throws {
    var desk = try orders()
    let form = desk.state.form
    desk.fill(order, typed)
    #expect(desk.notice == notice)
    #expect(desk.screen == .desk(.formField(.afterCare(order))))
    #expect(desk.state.form == form)
  }

  @Test(arguments: ["0", "25", "-1"]) func hoursOfADay(typed: String) throws {
    var desk = try orders()
    desk.choose(.afterCare(.brace), .ordered(.yes))
    desk.fill(.braceHours, typed)
    #expect(desk.notice == .outside(1...24))
    #expect(desk.state.form?.afterCare[.braceHours] == nil)
  }

  @Test(
    arguments: [
      (.flatRest, "0", .minutes(0)), (.flatRest, "480", .minutes(480)),
      (.calls, "7,1", .daysAfter([1, 7])), (.calls, "1 and 7 and 7", .daysAfter([1, 7])),
      (.washing, day(0), .day(Sample.day)), (.driving, day(730), .day(Sample.day + 730)),
      (.lifting, "10 lb", Sample.tenPounds), (.lifting, "١٠ lb", Sample.tenPounds),
      (.flatRest, "90 min", .minutes(90)), (.painPlan, " rest ", .words("rest")),
    ] as [(AfterCare, String, Ordered)])
  func whatCanBeStands(order: AfterCare, typed: String, ordered: Ordered) throws {
    var desk = try orders()
    desk.fill(order, typed)
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form?.afterCare == [order: ordered])
  }

  @Test func aVisitHasADayAndATime() throws {
    var desk = try orders()
    desk.fill(.followUp, Self.day(14))
    #expect(desk.screen == .desk(.formVisit(.followUp, Sample.day + 14)))
    desk.type("25:00")
    #expect(desk.notice == .notATime)
    desk.type("2:30")
    #expect(desk.notice == .station(.form(.halfOfDayUnsaid(Sample.halfPastTwo))))
    #expect(desk.screen == .desk(.formVisit(.followUp, Sample.day + 14)))
    desk.type("10:30")
    let clock = try #require(ClockTime(hour: 10, minute: 30))
    #expect(desk.state.form?.afterCare == [.followUp: .visit(Sample.day + 14, clock)])
    #expect(desk.pages == [.desk(.board), .desk(.chart), .desk(.form)])
  }

  @Test func lookingAtALineAndEnterChangesNothing() throws {
    var desk = try orders()
    desk.fill(.lifting, "4.5 kg")
    let form = desk.state.form
    desk.station(.form(.field(.afterCare(.lifting))))
    desk.act(.next)
    #expect(desk.state.form == form)
    #expect(desk.screen == .desk(.form))
  }

  @Test func aLineCanBeBlankAgain() throws {
    var desk = try orders()
    for order in [AfterCare.flatRest, .lifting, .calls] {
      desk.fill(order, order == .lifting ? "10 lb" : "7")
      desk.choose(.afterCare(order), .blank)
    }
    #expect(desk.state.form?.afterCare == [:])
  }

  @Test func siteDefaultsStandUntilSomebodySigned() throws {
    var desk = try orders(.preparing)
    #expect(
      desk.state.form?.afterCare == [.lifting: Sample.tenPounds, .washing: .day(Sample.day + 2)])
    desk.choose(.afterCare(.washing), .blank)
    desk.station(.form(.sign))
    #expect(desk.standing?.orders?.afterCare == [.lifting: Sample.tenPounds])
    desk.station(.chart(.orders))
    #expect(desk.state.form?.afterCare == [.lifting: Sample.tenPounds])
  }

  @Test func movingTheProcedureMovesEveryDay() throws {
    var desk = try orders(.preparing)
    desk.fill(.driving, Self.day(3))
    desk.fill(.followUp, Self.day(14))
    desk.type("10:30")
    desk.fill(.day, Self.day(7))
    #expect(desk.notice == .station(.form(.daysMoved)))
    let clock = try #require(ClockTime(hour: 10, minute: 30))
    #expect(
      desk.state.form?.afterCare == [
        .lifting: Sample.tenPounds, .washing: .day(Sample.day + 9),
        .driving: .day(Sample.day + 10), .followUp: .visit(Sample.day + 21, clock),
      ])
    desk.fill(.day, Self.day(7))
    #expect(desk.notice == nil)
  }

  @Test func detailsOfABraceThatNobodyWearsAreForgotten() throws {
    var desk = try orders()
    #expect(!desk.state.formFields.contains(.afterCare(.braceHours)))
    desk.choose(.afterCare(.brace), .ordered(.yes))
    desk.fill(.braceHours, "8")
    desk.fill(.braceType, "soft")
    desk.choose(.afterCare(.braceUntil), .ordered(.untilTold))
    desk.choose(.afterCare(.brace), .ordered(.no))
    #expect(desk.state.form?.afterCare == [.brace: .no])
    #expect(!desk.state.formFields.contains(.afterCare(.braceHours)))
  }

  @Test func signedOrdersAreTheNurses() throws {
    var desk = try orders()
    desk.fill(.flatRest, "120")
    desk.station(.form(.sign))
    let orders = Sample.orders([.flatRest: .minutes(120)])
    #expect(desk.kept?.events.last == Sample.staff(desk.state.now, .ordered(orders)))
    #expect(desk.notice == .station(.form(.signed)))
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
    #expect(desk.forms == [:])
  }

  @Test func nothingChangedIsTold() throws {
    var desk = try orders()
    let events = desk.kept?.events
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.nothingChanged)))
    #expect(desk.kept?.events == events)
  }

  @Test func aChangeAfterReadyIsCheckedAnew() throws {
    var desk = try orders(.ready)
    desk.fill(.flatRest, "120")
    #expect(desk.standing?.phase == .ready)
    desk.station(.form(.sign))
    #expect(desk.standing?.phase == .checkingIn)
    #expect(desk.state.missing(for: .verified) == [])
  }

  @Test func onceTheProcedureBeganItsTimeIsNotAsked() throws {
    let desk = try orders(.inProcedure)
    #expect(desk.state.formFields.prefix(2) == [.site, .afterCare(.flatRest)])
  }

  @Test func aMedicineThatWasHeldIsTakenAgainSomeDay() throws {
    var desk = try Desk.chart(.goingHome)
    try desk.elsewhere(
      Sample.staff(
        desk.state.now,
        .decided(
          medicine: "warfarin",
          Decision(
            plan: .hold(from: Sample.day, to: Sample.day), protocolName: "SIR"))))
    desk.station(.chart(.orders))
    #expect(desk.state.formFields.last == .restart("warfarin"))
    desk.fill(.restart("warfarin"), "11/22/2026")
    #expect(desk.notice == .station(.form(.dayBeforeProcedure)))
    desk.type(Self.day(1))
    #expect(desk.state.form?.restarts == ["warfarin": .day(Sample.day + 1)])
  }
}

/// Two nurses, one form of orders each.
@Suite struct OrdersOfTwoTests {
  private static let mine = Sample.orders([.flatRest: .minutes(120)])
  private static let theirs = Sample.orders([.flatRest: .minutes(60)])

  private func form() throws -> Desk {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.orders))
    desk.fill(.flatRest, "120")
    return desk
  }

  private func orders(_ desk: Desk) -> [Orders] {
    (desk.kept?.events ?? []).compactMap {
      if case .ordered(let orders) = $0.what { orders } else { nil }
    }
  }

  @Test(arguments: [false, true])
  func whatSomebodyElseOrderedIsToldOnceThenReplaced(isHeardOf: Bool) throws {
    var desk = try form()
    try desk.elsewhere(
      Sample.staff(desk.state.now, .ordered(Self.theirs), by: "j.kim"), toldOf: isHeardOf)
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.ordersChangedElsewhere)))
    #expect(orders(desk).last == Self.theirs)
    if desk.screen != .desk(.form) { desk.station(.chart(.orders)) }
    #expect(desk.state.form?.afterCare == [.flatRest: .minutes(120)])
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.signed)))
    #expect(orders(desk).suffix(2) == [Self.theirs, Self.mine])
  }

  @Test func whatElseChangedDoesNotMatter() throws {
    var desk = try form()
    try desk.elsewhere(Sample.staff(desk.state.now, .noted("waits"), by: "j.kim"))
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.signed)))
  }

  @Test func ordersForAJourneyThatIsOverAreNotSigned() throws {
    var desk = try form()
    try desk.elsewhere(Sample.staff(desk.state.now, .cancelled(reason: "better"), by: "j.kim"))
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.cannotDo))
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form?.afterCare == [.flatRest: .minutes(120)])
  }

  @Test func aFailedSaveKeepsTheOrders() throws {
    var desk = try form()
    desk.failure = .diskFull
    desk.station(.form(.sign))
    #expect(desk.screen == .notSaved)
    #expect(desk.state.session?.pending.map(\.what) == [.ordered(Self.mine)])
    desk.failure = nil
    desk.act(.picked(.retry))
    #expect(orders(desk).last == Self.mine)
  }
}
