import Care
import Testing

struct ConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let condition: Condition
    let holds: Bool

    init(_ condition: Condition, _ holds: Bool) {
      self.condition = condition
      self.holds = holds
    }

    var testDescription: String { "\(condition)" }
  }

  private static let circumstances = Circumstances(
    procedure: "kyphoplasty", anaesthesia: .unknown,
    answers: [
      "a.yes": .yes, "a.unsure": .unsure, "a.later": .later, "a.read": .read,
      "a.one": .chosen(["left"]), "a.many": .chosen(["fever", "cough"]),
      "a.list": .medicines([Sample.warfarin], complete: false), "a.number": .number(3),
    ])

  private static let yes = Condition.answered("a.yes", [.yes])
  private static let no = Condition.answered("a.yes", [.no])

  @Test(arguments: [
    Case(.always, true),
    Case(.procedure(["kyphoplasty", "vertebroplasty"]), true),
    Case(.procedure(["vertebroplasty"]), false),
    Case(.procedure([]), false),
    Case(.anaesthesia([.sedation, .unknown]), true),
    Case(.anaesthesia([.local]), false),
    Case(yes, true),
    Case(no, false),
    Case(.answered("a.yes", []), false),
    Case(.answered("a.yes", [.no, .yes]), true),
    Case(.answered("a.unsure", [.unsure]), true),
    Case(.answered("a.later", [.unsure]), false),
    Case(.answered("a.later", [.later]), true),
    Case(.answered("a.read", [.yes, .no, .unsure, .later]), false),
    Case(.answered("a.one", [.option("left")]), true),
    Case(.answered("a.one", [.option("right")]), false),
    Case(.answered("a.many", [.option("cough")]), true),
    Case(.answered("a.list", [.medicineClass("thinner")]), true),
    Case(.answered("a.list", [.medicineClass("herb")]), false),
    Case(.answered("a.number", [.yes]), false),
    // What was never answered has no value, so only its contrary holds.
    Case(.answered("a.nothing", [.yes, .no, .unsure, .later]), false),
    Case(.not(.answered("a.nothing", [.yes])), true),
    Case(.all([]), true),
    Case(.any([]), false),
    Case(.all([yes, no]), false),
    Case(.any([no, yes]), true),
    Case(.not(no), true),
    Case(.all([.not(no), .any([no, .all([yes])])]), true),
  ])
  func holds(_ example: Case) {
    #expect(example.condition.holds(in: Self.circumstances) == example.holds)
  }
}
