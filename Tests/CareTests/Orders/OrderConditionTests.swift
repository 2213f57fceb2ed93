import Care
import Shipped
import Testing

/// Orders as conditions see them: `when: { orders.brace: yes }`.
struct OrderConditionTests {
  private func holds(_ reference: Item.Reference, _ value: AnswerValue, _ orders: Orders) -> Bool {
    Condition.answered(reference, [value]).holds(
      in: Circumstances(
        procedure: "kyphoplasty", anaesthesia: .local, answers: orders.answers))
  }

  @Test func everyOrderThatCanBeAskedFor() {
    let whole = Sample.wholeOrders.answers
    #expect(
      whole == [
        .order("brace"): .yes, .order("ice"): .yes, .order("heat"): .no,
        .order("physiotherapy"): .yes, .order("opioid"): .no,
        .order("closure"): .chosen(["strips"]),
      ])
  }

  @Test func nothingIsOrderedBeforeSomebodyOrdersIt() {
    #expect(Sample.orders.answers == [:])
    #expect(!holds(.order("brace"), .no, Sample.orders))
  }

  @Test(arguments: closures)
  func closure(_ closure: Option.ID) {
    var orders = Sample.orders
    orders.afterCare[.closure] = .chosen(closure)
    #expect(holds("orders.closure", .option(closure), orders))
  }

  @Test("An item shows as long as its order stands")
  func itemsFollowTheOrders() {
    let topic = Sample.list(
      "brace", for: .staff,
      [
        Sample.item("wear", .tell, when: .answered(.order("brace"), [.yes])),
        Sample.item("paused", .tell, when: .answered(.restarts, [.option("some")])),
        Sample.item("bare", .tell, when: .not(.answered(.order("closure"), [.option("glue")]))),
      ])
    let lists = Sample.checklists([.discharge: [topic]])
    func shown(_ journey: SampleJourney) -> [String] {
      lists.shownItems(of: journey.standing, in: [.discharge], for: .staff).map(\.item.id.text)
    }
    var journey = SampleJourney.prepared(lists)
    #expect(shown(journey) == ["paused", "bare"])
    journey.take(.ordered(Sample.wholeOrders))
    #expect(shown(journey) == ["wear", "paused", "bare"])
    var orders = Sample.orders
    orders.afterCare = [.brace: .no, .closure: .chosen("glue")]
    journey.take(.ordered(orders))
    #expect(shown(journey) == ["paused"])
  }
}
