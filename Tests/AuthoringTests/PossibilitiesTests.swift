import Care
import Shipped
import Testing

@testable import Authoring

/// What can come true on the way through a pathway.
struct PossibilitiesTests {
  private static var all: [LinkedItem] {
    [
      item("ride", .yesNo), item("who", .yesNo, when: .answered("a.ride", [.yes])),
      item("pills", .medicines),
    ]
  }

  @Test(arguments: [
    (Condition.always, true),
    (.procedure(["kyphoplasty"]), true),
    (.procedure(["vertebroplasty"]), false),
    (.not(.procedure(["kyphoplasty"])), false),
    (.anaesthesia([.local]), true),
    (.all([.anaesthesia([.local]), .anaesthesia([.general])]), false),
    (.any([.procedure(["vertebroplasty"]), .anaesthesia([.general])]), true),
    (.not(.anaesthesia([.local, .sedation, .general, .unknown])), false),
    (.answered("a.ride", [.yes]), true),
    (.all([.answered("a.ride", [.yes]), .answered("a.ride", [.no])]), false),
    (.not(.answered("a.ride", [.yes, .no, .unsure, .later])), true),
    // `who` has an answer only if `ride` was answered with yes.
    (.all([.answered("a.who", [.no]), .answered("a.ride", [.yes])]), true),
    (.all([.answered("a.who", [.no]), .not(.answered("a.ride", [.yes]))]), false),
    // Several medicines can be taken at once; being unsure stands alone.
    (.all([.takes("aspirin"), .takes("heparin")]), true),
    (.all([.takes("aspirin"), .answered("a.pills", [.unsure])]), false),
    (.all([.takes("aspirin"), .not(.takes("aspirin"))]), false),
    // An order may be blank, but for the restarts, and has one value at a time.
    (.answered("orders.brace", [.yes]), true),
    (.all([.answered("orders.brace", [.yes]), .answered("orders.brace", [.no])]), false),
    (.not(.answered("orders.brace", [.yes, .no])), true),
    (.not(.answered("orders.restarts", [.option("some")])), true),
    (.not(.answered("orders.restarts", [.option("some"), .option("none")])), false),
    (.answered("orders.closure", [.option("glue")]), true),
    (.answered("orders.lifting", [.yes]), false),
    // An item that the pathway does not have is never answered.
    (.answered("b.other", [.yes]), false),
    (.not(.answered("b.other", [.yes])), true),
  ])
  func allow(_ condition: Condition, _ expected: Bool) {
    let possibilities = Possibilities(
      procedure: "kyphoplasty", orders: OrderItems(shippedForm), items: Self.all)
    #expect(possibilities.allow(condition) == expected)
  }

  @Test func lookOnlyAtTheConditionWhenAsked() {
    let possibilities = Possibilities(
      procedure: "kyphoplasty", orders: OrderItems(shippedForm), items: Self.all)
    let hidden = Condition.all([.answered("a.who", [.no]), .not(.answered("a.ride", [.yes]))])
    #expect(possibilities.allow(hidden, heedingShown: false))
  }

  @Test func giveUpOnTooMuchAndAllowIt() {
    let names = (0..<30).map { "a.n\($0)" }
    let items = (0..<30).map { Self.item(Item.ID("n\($0)"), .yesNo) }
    let possibilities = Possibilities(
      procedure: "kyphoplasty", orders: OrderItems(shippedForm), items: items)
    // It is never true, but to find that out takes two answers to the power of thirty.
    let eachAnswered = names.map { name in
      Condition.any([.answered(name, [.yes]), .answered(name, [.no])])
    }
    let hopeless = Condition.all(
      eachAnswered + [.answered("a.n29", [.yes]), .answered("a.n29", [.no])])
    #expect(possibilities.allow(hopeless))
  }

  @Test func leaveOpenWhatTheyDoNotKnow() {
    let broken = LinkedItem(
      reference: Item.Reference("a", "x"), draft: Self.draft("x", nil), when: nil, rules: [])
    let possibilities = Possibilities(
      procedure: "kyphoplasty", orders: OrderItems(shippedForm), items: [broken])
    #expect(possibilities.allow(.answered("a.x", [.yes])))
  }

  private static func item(
    _ id: Item.ID, _ kind: Kind, when: Condition = .always
  ) -> LinkedItem {
    LinkedItem(
      reference: Item.Reference("a", id), draft: draft(id, kind),
      when: PlacedCondition(condition: when, place: .start), rules: [])
  }

  private static func draft(_ id: Item.ID, _ kind: Kind?) -> ItemDraft {
    ItemDraft(
      id: Located(value: id, place: .start), kind: kind, text: nil, why: nil, sources: nil,
      when: nil, rules: [], conflicts: nil, mayBeUnsure: true)
  }
}

extension Condition {
  fileprivate static func answered(_ item: String, _ values: [AnswerValue]) -> Condition {
    Item.Reference(item).map { .answered($0, values) } ?? .always
  }

  fileprivate static func takes(_ medicine: MedicineClass.ID) -> Condition {
    .answered("a.pills", [.medicineClass(medicine)])
  }
}
