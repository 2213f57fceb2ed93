import Testing

@testable import Care

/// What is not asked before an hour of its day.
struct HoursTests {
  private static func item(_ id: Item.ID, _ hour: String?) -> Item {
    Item(id: id, kind: .yesNo, text: Sample.text("\(id)"), notBefore: hour.map(Sample.clock))
  }

  private static func list(_ id: Checklist.ID, _ due: Due, _ items: [Item]) -> Checklist {
    Checklist(
      id: id, audience: .caregiver, title: Sample.text("\(id)"), signature: Sample.unsigned,
      due: due, items: items)
  }

  private static let lists = Sample.checklists([
    .home: [
      list("walking", .daily, [item("minutes", "18:00")]),
      list("pain", .daily, [item("now", nil), item("worst", "18:00")]),
      list("night", .daily, [item("slept", "01:30")]),
      list("call", .days([0, 1]), [item("came", "16:00")]),
      list("visit", .days([0, 1]), [item("went", nil)]),
    ]
  ])

  private struct Home {
    var standing = Standing()
    let day: CivilDay

    init(on iso: String) {
      let due = Sample.moment(iso, "08:00")
      day = due.day
      standing.take(
        Event(
          at: due, by: .sample(.staff),
          what: .enrolled(
            Sample.identity, procedure: "kyphoplasty", Sample.orders(.sedation, at: due))))
    }

    mutating func enter(_ item: Item.Reference, at moment: Moment) {
      standing.take(
        Event(at: moment, by: .sample(.caregiver), what: .entered(day, item, .yes)))
    }

    func tasks(at now: Moment) -> [HomeTask] {
      HomeDays(HoursTests.lists, of: standing)?.tasks(on: day, at: now, in: Sample.zone) ?? []
    }

    func state(_ list: Checklist.ID, at now: Moment) -> HomeTask.State? {
      tasks(at: now).first { $0.list.id == list }?.state
    }

    func nextHour(after now: Moment) -> Moment? {
      HomeDays(HoursTests.lists, of: standing)?.nextHour(after: now, in: Sample.zone)
    }
  }

  private let six = Sample.clock("18:00")

  @Test func theEveningWaitsForItsHourAndIsMissedOnlyAfterTheDay() {
    let home = Home(on: "2026-11-23")
    func state(_ iso: String, _ clock: String) -> HomeTask.State? {
      home.state("walking", at: Sample.moment(iso, clock))
    }
    #expect(state("2026-11-22", "23:00") == .coming)
    #expect(state("2026-11-23", "17:59") == .later(from: six))
    #expect(state("2026-11-23", "18:00") == .due)
    #expect(state("2026-11-23", "23:59") == .due)
    #expect(state("2026-11-24", "00:00") == .missed)
  }

  @Test func aListWithAnEveningQuestionIsDueTwice() {
    var home = Home(on: "2026-11-23")
    let morning = Sample.moment("2026-11-23", "09:00")
    #expect(home.state("pain", at: morning) == .due)
    home.enter("pain.now", at: morning)
    #expect(home.state("pain", at: morning) == .later(from: six))
    #expect(home.state("pain", at: Sample.moment("2026-11-23", "18:00")) == .due)
    // Whoever goes to bed early answers early.
    home.enter("pain.worst", at: morning)
    #expect(home.state("pain", at: morning) == .done)
  }

  @Test func theOrderIsTheSameAllDay() {
    var home = Home(on: "2026-11-23")
    let order: [Checklist.ID] = ["pain", "visit", "night", "call", "walking"]
    let times = ["00:10", "09:00", "16:00", "23:59"].map { Sample.moment("2026-11-23", $0) }
    for now in times { #expect(home.tasks(at: now).map(\.list.id) == order) }
    home.enter("visit.went", at: times[1])
    home.enter("pain.now", at: times[1])
    for now in times { #expect(home.tasks(at: now).map(\.list.id) == order) }
  }

  @Test func theNextHourIsThatOfWhatIsLeft() {
    var home = Home(on: "2026-11-23")
    func next(_ clock: String) -> Moment? {
      home.nextHour(after: Sample.moment("2026-11-23", clock))
    }
    #expect(next("09:00") == Sample.moment("2026-11-23", "16:00"))
    #expect(next("16:00") == Sample.moment("2026-11-23", "18:00"))
    #expect(next("18:00") == nil)
    home.enter("call.came", at: Sample.moment("2026-11-23", "09:00"))
    #expect(next("09:00") == Sample.moment("2026-11-23", "18:00"))
  }

  /// In autumn half past one comes twice: what was asked from the first on stays so in the second.
  @Test func aClockSetBackTakesNoQuestionBack() {
    let home = Home(on: "2026-11-01")
    let hour = Sample.zone.moment(on: home.day, at: Sample.clock("01:30"))
    for minutes in [0, 29, 30, 59, 60, 90] {
      let now = Sample.zone.moment(at: hour.instant + minutes * 60)
      #expect(home.state("night", at: now) == .due, "\(now.iso)")
    }
    let before = Sample.zone.moment(at: hour.instant - 60)
    #expect(home.state("night", at: before) == .later(from: Sample.clock("01:30")))
    #expect(home.nextHour(after: before) == hour)
  }

  /// The evening of both days of a clock change comes at the wall clock's six.
  @Test(arguments: ["2026-03-08", "2026-11-01"])
  func theEveningGoesByTheWallClock(start: String) {
    let home = Home(on: start)
    let evening = Sample.zone.moment(on: home.day, at: six)
    #expect(evening.clock == six && evening.day == home.day)
    let before = Sample.zone.moment(at: evening.instant - 60)
    #expect(home.state("walking", at: before) == .later(from: six))
    #expect(home.state("walking", at: evening) == .due)
    let midnight = Sample.zone.moment(on: home.day + 1, at: .midnight)
    #expect(home.state("walking", at: Sample.zone.moment(at: midnight.instant - 1)) == .due)
    #expect(home.state("walking", at: midnight) == .missed)
  }
}
