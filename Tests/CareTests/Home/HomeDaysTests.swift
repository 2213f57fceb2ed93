import Shipped
import Testing

@testable import Care

/// What is due on which day at home, and how it stands.
struct HomeDaysTests {
  private static func due(_ id: Checklist.ID, _ due: Due, _ items: [Item]) -> Checklist {
    Checklist(
      id: id, audience: .caregiver, title: Sample.text("\(id)"), signature: Sample.unsigned,
      due: due, items: items)
  }

  private static let lists = Sample.checklists([
    .home: [
      due(
        "wound-home", .dailyUntil(.followUp),
        [
          Sample.item("red", .yesNo, rules: [Sample.rule(.has([.yes]), .call)]),
          Sample.item(
            "grows", .yesNo, when: .answered("wound-home.red", [.yes]),
            rules: [Sample.rule(.has([.yes]), .emergency)]),
        ]),
      due("lifting", .dailyUntil(.liftingUntil), [Sample.item("kept", .yesNo)]),
      due("ice", .days([0, 2]), [Sample.item("used", .yesNo)]),
      due("visit", .order(.followUp), [Sample.item("went", .yesNo)]),
      due("call", .order(.calls), [Sample.item("came", .yesNo)]),
      due("again", .restarts, [Sample.item("taken", .yesNo, means: .restartTaken)]),
      due("closing", .lastDay, [Sample.item("life", .tell)]),
    ]
  ])

  /// At home after a procedure on this day, with these orders.
  private struct Home {
    var standing = Standing()
    let day: CivilDay

    init(on iso: String, _ afterCare: [AfterCare: Ordered] = [:], restart: CivilDay? = nil) {
      let due = Sample.moment(iso, "08:00")
      day = due.day
      var orders = Sample.orders(.sedation, at: due)
      orders.afterCare = afterCare
      orders.restarts = restart.map { ["warfarin": .day($0)] } ?? [:]
      take(.enrolled(Sample.identity, procedure: "kyphoplasty", orders), at: due)
      if restart != nil { decide(.hold(from: due.day + -5, to: due.day)) }
    }

    mutating func decide(_ plan: Decision.Plan) {
      take(
        .decided(medicine: "warfarin", Decision(plan: plan, protocolName: "P1")),
        at: Sample.zone.moment(on: day, at: Sample.clock("07:00")))
    }

    mutating func take(_ what: Happening, at moment: Moment) {
      standing.take(Event(at: moment, by: .sample(.caregiver), what: what))
    }

    mutating func enter(
      _ item: Item.Reference, _ answer: Answer, for number: Int, at moment: Moment
    ) {
      take(.entered(day + number, item, answer), at: moment)
    }

    func tasks(_ number: Int, today: Int) -> [Checklist.ID: HomeTask.State] {
      let tasks =
        HomeDays(HomeDaysTests.lists, of: standing)?
        .tasks(
          on: day + number, at: Sample.zone.moment(on: day + today, at: Sample.clock("09:00")),
          in: Sample.zone) ?? []
      return Dictionary(uniqueKeysWithValues: tasks.map { ($0.list.id, $0.state) })
    }

    func lists(_ number: Int) -> Set<Checklist.ID> { Set(tasks(number, today: number).keys) }
  }

  private static let plan: [AfterCare: Ordered] = [
    .liftingUntil: .untilTold, .calls: .daysAfter([1, 7]),
  ]

  @Test func eachListComesOnItsDays() {
    let day = Sample.day(2026, 11, 23)
    var plan = Self.plan
    plan[.followUp] = .visit(day + 20, Sample.clock("10:00"))
    plan[.liftingUntil] = .day(day + 5)
    let home = Home(on: "2026-11-23", plan, restart: day + 3)
    #expect(home.lists(-1) == [])
    #expect(home.lists(0) == ["wound-home", "lifting", "ice"])
    #expect(home.lists(1) == ["wound-home", "lifting", "call"])
    #expect(home.lists(2) == ["wound-home", "lifting", "ice"])
    #expect(home.lists(3) == ["wound-home", "lifting", "again"])
    #expect(home.lists(5) == ["wound-home", "lifting", "again"])
    #expect(home.lists(6) == ["wound-home", "again"])
    #expect(home.lists(20) == ["wound-home", "again", "visit", "closing"])
    #expect(home.lists(21) == [])
  }

  @Test func aPausedMedicineIsAskedAboutUntilItIsTaken() {
    var home = Home(on: "2026-11-23", restart: Sample.day(2026, 11, 26))
    home.enter("again.taken", .no, for: 3, at: Sample.moment("2026-11-26", "10:00"))
    #expect(home.lists(4).contains("again"))
    home.enter("again.taken", .yes, for: 4, at: Sample.moment("2026-11-27", "10:00"))
    #expect(!home.lists(5).contains("again"))
  }

  @Test func aMedicineThatGoesOnAfterAllIsNotTakenAgain() {
    let day = Sample.day(2026, 11, 23)
    var home = Home(on: "2026-11-23", restart: day + 20)
    #expect(home.lists(20) == ["wound-home", "lifting", "again", "closing"])
    home.decide(.goOn)
    #expect(home.standing.homeOrders?.lastDay == day + 14)
    #expect(home.lists(20) == [])
  }

  @Test func anEarlyVisitDoesNotEndTheLookAtTheWound() {
    let day = Sample.day(2026, 11, 23)
    let home = Home(on: "2026-11-23", [.followUp: .visit(day + 8, Sample.clock("10:00"))])
    #expect(home.standing.orders?.lastDay == day + 14)
    #expect(home.lists(14) == ["wound-home", "lifting", "closing"])
    #expect(home.lists(15) == [])
  }

  @Test func whatIsUntilToldGoesOnToTheLastDay() {
    let day = Sample.day(2026, 11, 23)
    var plan = Self.plan
    plan[.followUp] = .visit(day + 30, Sample.clock("10:00"))
    #expect(Home(on: "2026-11-23", plan).lists(30).contains("lifting"))
  }

  @Test(arguments: ["2026-11-28", "2028-02-25", "2027-02-25", "2026-12-25"])
  func monthsYearsAndLeapDaysLeaveNoDayOut(start: String) {
    let home = Home(on: start)
    for number in 0...14 {
      #expect(home.lists(number).contains("wound-home"), "day \(number)")
    }
    #expect(home.standing.orders?.lastDay == home.day + 14)
  }

  @Test func theLeapDayIsADay() {
    let home = Home(on: "2028-02-25")
    #expect((home.day + 4).iso == "2028-02-29")
    #expect((home.day + 5).iso == "2028-03-01")
  }

  /// The nights of both changes, with an entry just before and just after midnight.
  @Test(arguments: ["2026-03-07", "2026-10-31"])
  func aClockChangeMovesNoDay(start: String) throws {
    var home = Home(on: start)
    let next = home.day + 1
    home.enter(
      "wound-home.red", .no, for: 0, at: Sample.zone.moment(on: home.day, at: Sample.clock("23:59"))
    )
    home.enter(
      "wound-home.red", .no, for: 1, at: Sample.zone.moment(on: next, at: Sample.clock("02:30")))
    #expect(home.tasks(0, today: 1)["wound-home"] == .done)
    #expect(home.tasks(1, today: 1)["wound-home"] == .done)
    let midnight = Sample.zone.moment(on: next + 1, at: .midnight)
    #expect(midnight.day == next + 1)
    #expect(Sample.zone.moment(at: midnight.instant - 1).day == next)
  }

  @Test func aTaskIsComingDueDoneLateOrMissed() {
    var home = Home(on: "2026-11-23")
    #expect(home.tasks(4, today: 3)["wound-home"] == .coming)
    #expect(home.tasks(4, today: 4)["wound-home"] == .due)
    #expect(home.tasks(4, today: 5)["wound-home"] == .missed)
    home.enter("wound-home.red", .no, for: 4, at: Sample.moment("2026-11-27", "09:00"))
    #expect(home.tasks(4, today: 5)["wound-home"] == .done)
    home.enter("wound-home.red", .no, for: 3, at: Sample.moment("2026-11-27", "09:00"))
    #expect(home.tasks(3, today: 5)["wound-home"] == .late)
  }

  @Test func whatWasEnteredInTimeStaysSoWhenItIsCorrected() {
    var home = Home(on: "2026-11-23")
    let evening = Sample.moment("2026-11-23", "18:00")
    let nextDay = Sample.moment("2026-11-24", "09:00")
    home.enter("wound-home.red", .no, for: 0, at: evening)
    home.enter("wound-home.red", .unsure, for: 0, at: nextDay)
    #expect(home.tasks(0, today: 1)["wound-home"] == .done)
    let kept = home.standing.diary[home.day]?["wound-home.red"]
    #expect(kept?.answer == .unsure && kept?.at == nextDay && kept?.firstAt == evening)
    // What was put off was no entry yet.
    home.enter("lifting.kept", .later, for: 0, at: evening)
    home.enter("lifting.kept", .yes, for: 0, at: nextDay)
    #expect(home.tasks(0, today: 1)["lifting"] == .late)
  }

  @Test func whatIsPutOffStaysDue() {
    var home = Home(on: "2026-11-23")
    home.enter("wound-home.red", .later, for: 0, at: Sample.moment("2026-11-23", "18:00"))
    #expect(home.tasks(0, today: 0)["wound-home"] == .due)
    home.enter("wound-home.red", .unsure, for: 0, at: Sample.moment("2026-11-23", "18:00"))
    #expect(home.tasks(0, today: 0)["wound-home"] == .done)
  }

  @Test func aQuestionOfOneDayHangsOnTheAnswersOfThatDay() {
    var home = Home(on: "2026-11-23")
    home.enter("wound-home.red", .yes, for: 4, at: Sample.moment("2026-11-27", "09:00"))
    let days = HomeDays(Self.lists, of: home.standing)
    #expect(days?.items(of: "wound-home", on: home.day + 4).count == 2)
    #expect(days?.items(of: "wound-home", on: home.day + 5).count == 1)
    #expect(home.tasks(4, today: 4)["wound-home"] == .due)
  }

  @Test func theSameAnswerOnALaterDayRaisesAgainWhatStaffSettled() {
    var home = Home(on: "2026-11-23")
    let now = Sample.moment("2026-11-27", "09:00")
    func raised(_ number: Int) -> [Raised] {
      Self.lists.raised(
        byEntry: .yes, to: "wound-home.red", on: home.day + number, in: home.standing,
        zone: Sample.zone)
    }
    let key = Flag.Key.item("wound-home.red", .call)
    #expect(raised(4).map(\.key) == [key])
    home.enter("wound-home.red", .yes, for: 4, at: now)
    home.take(.flagged(key, .call), at: now)
    home.take(.settled(key, reason: "seen"), at: now)
    #expect(home.standing.openFlags == [])
    #expect(raised(5).map(\.key) == [key])
    home.take(.flagged(key, .call), at: now)
    #expect(home.standing.openFlags.map(\.key) == [key])
  }
}
