import Care
import Testing

/// Hours in the orders hold instead of the site's.
struct FastingOverrideTests {
  private func orders(_ anaesthesia: Anaesthesia, _ food: Int, _ drink: Int) -> Orders {
    var orders = Sample.orders(anaesthesia)
    orders.fasting = FastingPolicy(foodHours: food, drinkHours: drink)
    return orders
  }

  @Test("They hold for every anaesthetic, unknown too", arguments: Anaesthesia.allCases)
  func everyAnaesthetic(anaesthesia: Anaesthesia) {
    let orders = orders(anaesthesia, 4, 1)
    let told = Sample.clinic.toldFasting(for: orders, zone: Sample.zone)
    #expect(told?.lastFood == Sample.moment("2026-11-23", "04:00"))
    #expect(told?.lastDrink == Sample.moment("2026-11-23", "07:00"))
    #expect(Sample.clinic.checkedFasting(for: orders, zone: Sample.zone) == told)
  }

  @Test func noneIsAnOrderToo() {
    let told = Sample.clinic.toldFasting(for: orders(.sedation, 0, 0), zone: Sample.zone)
    #expect(told?.lastFood == Sample.procedureAt)
    #expect(told?.lastDrink == Sample.procedureAt)
  }

  private func arrived(_ orders: Orders) -> SampleJourney {
    var journey = SampleJourney.prepared(orders: orders)
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    journey.tellArrival(food: .time(Sample.day(2026, 11, 23), Sample.clock("03:00")))
    journey.tellVerification()
    return journey
  }

  @Test func theyAreWhatVerifiedAsksFor() {
    var early = arrived(orders(.sedation, 5, 2))
    #expect(early.take(.verified) == nil)
    var late = arrived(orders(.sedation, 6, 2))
    #expect(late.take(.verified) == .missing([.fastingSatisfied]))
    late.take(.ordered(orders(.sedation, 5, 2)))
    #expect(late.take(.verified) == nil)
  }

  @Test func anEarlyStartIsHeldAgainstThemToo() {
    var journey = arrived(orders(.sedation, 5, 2))
    journey.take(.verified)
    journey.at("2026-11-23", "07:59")
    #expect(journey.take(.started) == .missing([.fastingSatisfiedNow]))
  }

  @Test("What was settled for some hours is not settled for others")
  func settledForOtherHours() {
    var journey = arrived(orders(.sedation, 6, 2))
    let key = Flag.Key.item("arrival.food", .hold)
    journey.take(.flagged(key, .hold), by: .rule)
    journey.take(.settled(key, reason: "an hour less is fine"))
    #expect(journey.take(.verified) == nil)
    journey.take(.ordered(orders(.sedation, 8, 2)))
    #expect(journey.take(.verified) == .missing([.fastingSatisfied]))
  }
}
