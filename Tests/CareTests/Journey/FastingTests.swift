import Care
import Testing

struct FastingTests {
  private func orders(
    _ anaesthesia: Anaesthesia, _ day: String = "2026-11-23", _ clock: String = "08:00"
  )
    -> Orders
  {
    Orders(procedureAt: Sample.moment(day, clock), anaesthesia: anaesthesia)
  }

  private func times(_ clock: FastingClock?) -> [String]? {
    clock.map { [$0[.lastFood].iso, $0[.lastDrink].iso] }
  }

  @Test func countsBackFromTheProcedure() {
    let told = Sample.clinic.toldFasting(for: orders(.sedation), zone: Sample.zone)
    #expect(times(told) == ["2026-11-23T00:00", "2026-11-23T06:00"])
  }

  @Test("Hours that pass are counted, not hours on the clock")
  func clockChanges() {
    let spring = Sample.clinic.toldFasting(for: orders(.general, "2026-03-08"), zone: Sample.zone)
    #expect(times(spring) == ["2026-03-07T23:00", "2026-03-08T06:00"])
    let autumn = Sample.clinic.toldFasting(for: orders(.general, "2026-11-01"), zone: Sample.zone)
    #expect(times(autumn) == ["2026-11-01T01:00", "2026-11-01T06:00"])
    // It is the first one o'clock of that night: eight hours before eight in the morning.
    #expect(autumn?.lastFood.instant == Sample.moment("2026-11-01", "08:00").instant - 8 * 3600)
  }

  @Test func withoutAPolicyNothingIsToldAndTheStrictestIsChecked() {
    #expect(Sample.clinic.toldFasting(for: orders(.local), zone: Sample.zone) == nil)
    let checked = Sample.clinic.checkedFasting(for: orders(.local), zone: Sample.zone)
    #expect(times(checked) == ["2026-11-23T00:00", "2026-11-23T06:00"])
  }

  @Test("Unknown takes the longer hours of every policy, and never its own")
  func unknownIsTheStrictest() {
    let clinic = Sample.clinic(fasting: [
      .local: FastingPolicy(foodHours: 0, drinkHours: 3),
      .sedation: FastingPolicy(foodHours: 10, drinkHours: 1),
      .unknown: FastingPolicy(foodHours: 4, drinkHours: 0),
    ])
    let strictest = ["2026-11-22T22:00", "2026-11-23T05:00"]
    #expect(times(clinic.toldFasting(for: orders(.unknown), zone: Sample.zone)) == strictest)
    #expect(times(clinic.checkedFasting(for: orders(.unknown), zone: Sample.zone)) == strictest)
    #expect(times(clinic.checkedFasting(for: orders(.general), zone: Sample.zone)) == strictest)
    let local = clinic.checkedFasting(for: orders(.local), zone: Sample.zone)
    #expect(times(local) == ["2026-11-23T08:00", "2026-11-23T05:00"])
  }

  @Test func lenientPoliciesDoNotMakeUnknownLenient() {
    let clinic = Sample.clinic(fasting: [.sedation: FastingPolicy(foodHours: 6, drinkHours: 1)])
    let told = clinic.toldFasting(for: orders(.unknown), zone: Sample.zone)
    #expect(times(told) == ["2026-11-23T00:00", "2026-11-23T06:00"])
  }
}

/// *Verified* and *started* hold the answers against the clock.
struct FastedTests {
  private let late = Answer.time(Sample.day(2026, 11, 23), Sample.clock("00:30"))
  private let key = Flag.Key.item("arrival.food", .hold)

  private func arrived(food: Answer, _ orders: Orders = Sample.orders) -> SampleJourney {
    var journey = SampleJourney.prepared(orders: orders)
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    journey.tellArrival(food: food)
    journey.tellVerification()
    return journey
  }

  @Test func lateFoodKeepsFromReady() {
    var journey = arrived(food: late)
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
  }

  @Test func staffMaySettleLateFood() {
    var journey = arrived(food: late)
    journey.take(.flagged(key, .hold), by: .rule)
    #expect(journey.take(.verified) == .missing([.fastingSatisfied, .holdsSettled]))
    journey.take(.settled(key, reason: "small bite, seen by Dr. A"))
    #expect(journey.take(.verified) == nil)
  }

  @Test func whatWasSettledForOneAnswerIsNotSettledForTheNext() {
    var journey = arrived(food: late)
    journey.take(.flagged(key, .hold), by: .rule)
    journey.take(.settled(key, reason: "small bite"))
    let later = Answer.time(Sample.day(2026, 11, 23), Sample.clock("06:30"))
    journey.take(.answered("arrival.food", later), by: .patient)
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
  }

  @Test func whatWasSettledForOneTimeIsNotSettledForAnEarlierOne() {
    var journey = arrived(food: late)
    journey.take(.flagged(key, .hold), by: .rule)
    journey.take(.settled(key, reason: "half an hour is fine"))
    journey.take(
      .ordered(Sample.orders(.sedation, at: Sample.moment("2026-11-23", "07:30"))))
    // For another time the check before the procedure is made anew.
    journey.tellVerification()
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
    journey.take(.flagged(key, .hold))
    journey.take(.settled(key, reason: "still fine"))
    #expect(journey.take(.verified) == nil)
  }

  @Test func laterProcedureMakesLateFoodEarlyEnough() {
    var journey = arrived(food: late)
    journey.take(
      .ordered(Sample.orders(.sedation, at: Sample.moment("2026-11-23", "08:30"))))
    #expect(journey.take(.verified) == .missing([.listsComplete, .consentSigned]))
    journey.tellVerification()
    #expect(journey.take(.verified) == nil)
  }

  @Test("Under local anaesthesia only the rule that applies there is asked for")
  func localRule() {
    var journey = arrived(food: late, Sample.orders(.local))
    let review = Flag.Key.item("arrival.food", .review)
    journey.take(.flagged(review, .review), by: .rule)
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
    journey.take(.settled(review, reason: "local only"))
    #expect(journey.take(.verified) == nil)
  }

  @Test(arguments: [Answer.unsure, .later, .text("at six"), .read])
  func whatIsNoTimeIsNotInTime(food: Answer) {
    var journey = arrived(food: .earlier)
    journey.slipIn(.answered("arrival.food", food), by: .patient)
    guard case .missing(let missing)? = journey.take(.verified) else {
      Issue.record("it was verified")
      return
    }
    #expect(missing.contains(.fastingSatisfied))
  }

  @Test func listsThatDoNotAskCannotBeSatisfied() {
    let silent = Sample.list("arrival", [Sample.item("legs", .yesNo)])
    let lists = Sample.checklists([
      .before: [Sample.medicines, Sample.allergies], .arrival: [silent],
      .procedure: [Sample.verification],
    ])
    var journey = SampleJourney.told(lists)
    journey.tellVerification()
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
  }

  @Test("Starting half an hour early shortens the fast by half an hour")
  func earlyStart() {
    let midnight = Answer.time(Sample.day(2026, 11, 23), .midnight)
    var journey = arrived(food: midnight)
    #expect(journey.take(.verified) == nil)
    journey.at("2026-11-23", "07:30")
    #expect(journey.take(.started) == .missing([.fastingSatisfiedNow]))
    journey.at("2026-11-23", "08:00")
    #expect(journey.take(.started) == nil)
  }

  @Test func earlyStartIsFineAfterALongFast() {
    var journey = arrived(food: .earlier)
    journey.take(.verified)
    journey.at("2026-11-23", "07:30")
    #expect(journey.take(.started) == nil)
  }
}
