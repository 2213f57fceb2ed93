import Care
import Shipped
import Testing

/// What all answers raise together, whichever of them, or which order, came last.
struct RaisingTests {
  /// A pain that matters only where there is a device, which is asked after it, and a fall that matters
  /// only under general anaesthesia.
  private static let history = Sample.list(
    "history",
    [
      Sample.item(
        "pain", .yesNo,
        rules: [Sample.rule(.has([.yes]), when: .answered("history.device", [.yes]), .call)]),
      Sample.item("device", .yesNo),
      Sample.item(
        "fall", .yesNo, rules: [Sample.rule(.has([.yes]), when: .anaesthesia([.general]), .review)]),
      Sample.item(
        "device-kind", .yesNo, when: .answered("history.device", [.yes]),
        rules: [Sample.rule(.has([.yes]), .hold)]),
      Sample.item(
        "glue", .yesNo,
        rules: [
          Sample.rule(
            .has([.yes]), when: .answered(.order("closure"), [.option("glue")]), .review)
        ]),
    ])
  private static let lists = Sample.checklists(
    [.before: [history], .arrival: [Sample.arrival], .procedure: [Sample.verification]])

  private func enrolled(_ orders: Orders = Sample.orders) -> SampleJourney {
    var journey = SampleJourney(Self.lists)
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", orders))
    return journey
  }

  private func arrived(_ orders: Orders) -> SampleJourney {
    var journey = enrolled(orders)
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    return journey
  }

  private func all(
    _ journey: SampleJourney, _ stages: [Stage] = [.before, .arrival],
    for audience: Checklist.Audience = .patient
  ) -> [Raised] {
    Self.lists.raised(in: journey.standing, stages: stages, for: audience, zone: Sample.zone)
  }

  private func new(_ journey: SampleJourney) -> [Flag.Key] {
    Self.lists.newlyRaised(
      in: journey.standing, stages: [.before, .arrival], for: .patient, zone: Sample.zone
    ).map(\.key)
  }

  private let food = Flag.Key.item("arrival.food", .hold)

  @Test func nothingIsRaisedBeforeAnythingIsTold() {
    #expect(all(SampleJourney(Self.lists)) == [])
    #expect(all(enrolled()) == [])
  }

  @Test("An answer that a rule of another item names")
  func otherItem() {
    var journey = enrolled()
    journey.take(.answered("history.pain", .yes), by: .patient)
    #expect(all(journey) == [])
    journey.take(.answered("history.device", .yes), by: .patient)
    let call = Raised(
      key: .item("history.pain", .call), level: .call, say: Sample.text("say call"))
    #expect(all(journey) == [call])
    #expect(new(journey) == [call.key])
    journey.take(.answered("history.device", .no), by: .patient)
    #expect(all(journey) == [])
  }

  @Test("Another anaesthetic makes an earlier meal and an earlier fall matter")
  func otherAnaesthetic() {
    var journey = arrived(Sample.orders(.local))
    journey.take(.answered("history.fall", .yes), by: .patient)
    journey.tellArrival(food: .time(Sample.day(2026, 11, 23), Sample.clock("03:00")))
    let review = Flag.Key.item("arrival.food", .review)
    #expect(new(journey) == [review])
    journey.take(.flagged(review, .review), by: .rule)
    #expect(new(journey) == [])
    journey.take(.ordered(Sample.orders(.general)))
    #expect(all(journey).map(\.key) == [.item("history.fall", .review), food])
    #expect(new(journey) == [.item("history.fall", .review), food])
  }

  @Test func anotherOrder() {
    var journey = enrolled()
    journey.take(.answered("history.glue", .yes), by: .patient)
    #expect(new(journey) == [])
    var orders = Sample.orders
    orders.afterCare[.closure] = .chosen("glue")
    journey.take(.ordered(orders))
    #expect(new(journey) == [.item("history.glue", .review)])
  }

  @Test("An earlier procedure makes a meal too late")
  func earlierProcedure() {
    var journey = arrived(Sample.orders)
    journey.tellArrival(food: .time(Sample.day(2026, 11, 23), .midnight))
    #expect(new(journey) == [])
    journey.take(.ordered(Sample.orders(.sedation, at: Sample.moment("2026-11-23", "07:30"))))
    #expect(new(journey) == [food])
  }

  @Test("A meal that was told while the clock was a day behind is too late, whatever day it meant")
  func clockBehind() {
    var journey = arrived(Sample.orders)
    journey.at("2026-11-22", "07:10")
    journey.take(
      .answered("arrival.food", .time(Sample.day(2026, 11, 22), Sample.clock("05:00"))),
      by: .patient)
    #expect(new(journey) == [food])
    journey.at("2026-11-23", "07:20")
    journey.take(
      .answered("arrival.food", .time(Sample.day(2026, 11, 22), Sample.clock("20:00"))),
      by: .patient)
    #expect(new(journey) == [])
  }

  @Test("Only what shows, in the stages and for the person that are asked for")
  func onlyWhatShows() {
    var journey = arrived(Sample.orders)
    journey.take(.answered("history.device", .yes), by: .patient)
    journey.take(.answered("history.device-kind", .yes), by: .patient)
    journey.take(.answered("arrival.legs", .yes), by: .patient)
    let kind = Flag.Key.item("history.device-kind", .hold)
    let legs = Flag.Key.item("arrival.legs", .emergency)
    #expect(all(journey).map(\.key) == [kind, legs])
    #expect(all(journey, [.arrival]).map(\.key) == [legs])
    #expect(all(journey, for: .staff) == [])
    journey.take(.answered("history.device", .no), by: .patient)
    #expect(all(journey).map(\.key) == [legs])
    journey.take(.arrived(born: Sample.born), by: .patient)
    #expect(all(journey) == [])
  }

  @Test("What is open or was settled for this answer is not raised again, but for the next answer")
  func settled() {
    var journey = enrolled()
    journey.take(.answered("history.device", .yes), by: .patient)
    journey.take(.answered("history.device-kind", .yes), by: .patient)
    let kind = Flag.Key.item("history.device-kind", .hold)
    journey.take(.flagged(kind, .hold), by: .rule)
    #expect(new(journey) == [])
    journey.take(.settled(kind, reason: "it may stay on"))
    #expect(new(journey) == [])
    journey.take(.answered("history.pain", .no), by: .patient)
    journey.take(.ordered(Sample.orders(.general)))
    #expect(new(journey) == [])
    #expect(all(journey).map(\.key) == [kind])
    journey.take(.answered("history.device-kind", .no), by: .patient)
    journey.take(.answered("history.device-kind", .yes), by: .patient)
    #expect(new(journey) == [kind])
  }

  @Test("A late meal that was settled for one time is raised again for another")
  func settledForOneTime() {
    var journey = arrived(Sample.orders)
    journey.tellArrival(food: .time(Sample.day(2026, 11, 23), Sample.clock("00:30")))
    journey.take(.flagged(food, .hold), by: .rule)
    journey.take(.settled(food, reason: "half an hour"))
    #expect(new(journey) == [])
    var orders = Sample.orders
    orders.afterCare[.ice] = .yes
    journey.take(.ordered(orders))
    #expect(new(journey) == [])
    journey.take(.ordered(Sample.orders(.sedation, at: Sample.moment("2026-11-23", "07:30"))))
    #expect(new(journey) == [food])
  }
}
