import Care
import Shipped

/// A journey that grows event by event, each of them held against `refusal` first.
struct SampleJourney {
  let checklists: Checklists
  var now: Moment
  private(set) var events: [Event] = []
  private(set) var standing = Standing()

  init(
    _ checklists: Checklists = Sample.checklists,
    at now: Moment = Sample.moment("2026-11-20", "10:00")
  ) {
    self.checklists = checklists
    self.now = now
  }

  /// Takes the event in if it may happen now; else says why not.
  @discardableResult
  mutating func take(_ what: Happening, by role: Role = .staff) -> Refusal? {
    let event = Event(at: now, by: Author.sample(role), what: what)
    if let refusal = checklists.refusal(of: event, in: standing, zone: Sample.zone) {
      return refusal
    }
    standing.take(event)
    events.append(event)
    return nil
  }

  /// Takes the event in unasked, as the fold does with a record that was kept.
  mutating func slipIn(_ what: Happening, by role: Role = .staff) {
    let event = Event(at: now, by: Author.sample(role), what: what)
    standing.take(event)
    events.append(event)
  }

  mutating func at(_ day: String, _ clock: String) {
    now = Sample.moment(day, clock)
  }

  /// Enrolled on the Friday before, with one thinner that staff decided about.
  static func prepared(_ checklists: Checklists = Sample.checklists, orders: Orders = Sample.orders)
    -> SampleJourney
  {
    var journey = SampleJourney(checklists)
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", orders))
    journey.take(
      .answered("medicines.list", .medicines([Sample.warfarin], complete: true)), by: .patient)
    journey.take(.answered("medicines.thinner-why", .text("heart")), by: .patient)
    journey.take(.answered("allergies.latex", .no), by: .patient)
    journey.take(.decided(medicine: "warfarin", Sample.decision))
    return journey
  }

  /// Arrived at seven, everything told and in order; only the staff list is open.
  static func told(_ checklists: Checklists = Sample.checklists, orders: Orders = Sample.orders)
    -> SampleJourney
  {
    var journey = prepared(checklists, orders: orders)
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    journey.tellArrival()
    return journey
  }

  mutating func tellArrival(food: Answer = .earlier) {
    let drink = Answer.time(now.day, Sample.clock("00:30"))
    take(.answered("arrival.food", food), by: .patient)
    take(.answered("arrival.drink", drink), by: .patient)
    take(
      .answered("arrival.heat", Temperature(tenthsCelsius: 368).map(Answer.temperature) ?? .unsure),
      by: .patient)
    take(.answered("arrival.legs", .no), by: .patient)
  }

  /// What `Sample.recovery` says.
  mutating func tellRecovery() {
    take(.answered("aldrete.breath", .chosen(["p2"])))
    take(.answered("aldrete.colour", .chosen(["p1"])))
    take(.answered("observations.legs", .yes))
    take(.answered("observations.urine", .yes))
    take(.answered(.redSigns, .chosen(["none"])))
  }

  mutating func tellVerification() {
    take(.answered(.consent, .signed("N. Nurse")))
    take(.answered("verification.site-marked", .yes))
  }

  static func ready(_ checklists: Checklists = Sample.checklists, orders: Orders = Sample.orders)
    -> SampleJourney
  {
    var journey = told(checklists, orders: orders)
    journey.tellVerification()
    journey.take(.verified)
    return journey
  }

  /// Through the procedure with all orders and topics, about to go home.
  static func goingHome() -> SampleJourney {
    var journey = ready(orders: Sample.wholeOrders)
    journey.at("2026-11-23", "08:00")
    journey.take(.started)
    journey.take(.ended)
    // After the two hours of flat rest that are ordered.
    journey.at("2026-11-23", "10:00")
    journey.tellRecovery()
    journey.take(.recovered(Sample.recovery))
    journey.take(.ordered(Sample.wholeOrders))
    journey.take(.taught(topic: "wound", Sample.saidBack))
    journey.take(.taught(topic: "warning-home", Sample.bothSaidBack))
    return journey
  }
}

extension Author {
  /// Staff events are signed, as the program makes them.
  static func sample(_ role: Role) -> Author {
    Author(role, staff: role == .staff ? "n.nurse" : nil)
  }
}
