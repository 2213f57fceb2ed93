import Care
import Shipped
import Testing

/// Which answers an item takes: those of its kind and within its limits, and no other.
struct TakingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let item: Item
    let taken: [Answer]
    /// Besides every answer of another kind.
    let refused: [Answer]

    init(_ what: String, _ kind: Kind, _ taken: [Answer], not refused: [Answer] = []) {
      self.what = what
      item = Sample.item("x", kind)
      self.taken = taken
      self.refused = refused
    }

    var testDescription: String { what }
  }

  private static let day = Sample.day(2026, 11, 23)
  private static let (before, after) = (day + (-1), day + 1)
  private static let late = Sample.clock("23:59")
  private static let options = ["a", "b"].map(Sample.option)
  private static let none = Sample.option("none")
  private static let heat = Temperature(tenthsCelsius: 450).map(Answer.temperature) ?? .read

  /// One of each, to be refused wherever it is of another kind.
  private static let every: [Answer] = [
    .read, .yes, .no, .chosen(["a"]), .number(5), heat, .date(day), .time(day, .midnight), .earlier,
    .text("words"), .medicines([], complete: true), .saidBack("words", try: 1), .signed("Rosa"),
  ]

  private static let cases = [
    Case("tell", .tell, [.read], not: [.unsure, .later]),
    Case(
      "sign", .sign, [.signed("Ro")],
      not: [.signed(""), .signed(" \n"), .signed("1"), .signed("R"), .unsure, .later]),
    Case("yes or no", .yesNo, [.yes, .no, .unsure, .later]),
    Case(
      "choose one", .chooseOne(options), [.chosen(["a"]), .chosen(["b"]), .unsure],
      not: [.chosen([]), .chosen(["a", "b"]), .chosen(["a", "a"]), .chosen(["c"])]),
    Case(
      "choose many", .chooseMany(options, none: none),
      [.chosen(["a"]), .chosen(["a", "b"]), .chosen(["none"]), .later],
      not: [
        .chosen([]), .chosen(["a", "none"]), .chosen(["a", "a"]), .chosen(["a", "c"]),
        .chosen(["none", "none"]),
      ]),
    Case(
      "choose many without none", .chooseMany(options, none: nil), [.chosen(["b", "a"])],
      not: [.chosen(["none"]), .chosen([])]),
    Case(
      "number", .number(unit: Sample.text("kg"), limits: 5...7), [.number(5), .number(7)],
      not: [.number(4), .number(8), .number(.min), .number(.max)]),
    Case("scale", .scale, [.number(0), .number(10)], not: [.number(-1), .number(11)]),
    Case("temperature", .temperature, [heat]),
    Case("past", .date(.past), [.date(before), .date(day)], not: [.date(after)]),
    Case("future", .date(.future), [.date(day), .date(after)], not: [.date(before)]),
    Case("any day", .date(.any), [.date(before), .date(after)]),
    Case(
      "time", .time, [.earlier, .time(before, late), .time(day, late)],
      not: [.time(after, .midnight)]),
    Case("text", .text(most: 3), [.text("abc")], not: [.text("abcd"), .text(""), .text(" ")]),
    Case(
      "medicines", .medicines,
      [.medicines([], complete: false), .medicines([Sample.warfarin], complete: true)]),
    Case(
      "teach-back", .teachBack(second: Sample.text("again"), answer: Sample.text("what")),
      [.saidBack("w", try: 1), .saidBack("w", try: 2)],
      not: [.saidBack("", try: 1), .saidBack("w", try: 0), .saidBack("w", try: 3)]),
  ]

  @Test(arguments: cases)
  func takesItsOwnAndNoOther(_ example: Case) {
    for answer in example.taken {
      #expect(example.item.takes(answer, on: Self.day), "\(answer)")
    }
    let kinds = Set((example.taken + example.refused).map(Self.kind))
    let others = Self.every.filter { !kinds.contains(Self.kind($0)) }
    #expect(others.count >= Self.every.count - 3)
    for answer in example.refused + others {
      #expect(!example.item.takes(answer, on: Self.day), "\(answer)")
    }
  }

  @Test("Where nobody may be unsure, that is no answer")
  func surePeople() {
    let item = Item(id: "x", kind: .yesNo, text: Sample.text("x"), mayBeUnsure: false)
    #expect(item.takes(.yes, on: Self.day))
    #expect(!item.takes(.unsure, on: Self.day) && !item.takes(.later, on: Self.day))
  }

  /// The name of the case, without what it holds.
  private static func kind(_ answer: Answer) -> String {
    String("\(answer)".prefix { $0 != "(" })
  }
}

/// What an item does not take is refused when it is told, and counts for nothing when it is in a record.
struct UnfittingTests {
  private static let wrong: [(Item.Reference, Answer)] = [
    ("arrival.food", .yes), ("arrival.heat", .number(368)), ("arrival.legs", .text("no")),
    ("medicines.list", .no), ("allergies.latex", .chosen(["no"])), ("arrival.drink", .read),
    ("verification.consent", .yes), ("verification.consent", .signed(" ")),
  ]

  @Test(arguments: wrong)
  func isRefused(item: Item.Reference, answer: Answer) {
    var journey = SampleJourney.told()
    #expect(journey.take(.answered(item, answer)) == .unfitting(item))
  }

  @Test("In a record it opens the item again, and nobody is ready on it", arguments: wrong)
  func countsForNothing(item: Item.Reference, answer: Answer) {
    var journey = SampleJourney.ready()
    journey.slipIn(.answered(item, answer))
    let lists = journey.checklists
    #expect(journey.standing.answers[item]?.answer == answer)
    #expect(lists.circumstances(of: journey.standing)?.answers[item] == nil)
    #expect(lists.gaps(of: journey.standing).contains(.unanswered(item)))
    guard case .missing? = journey.take(.verified) else {
      Issue.record("it was verified")
      return
    }
  }

  @Test("An option that was taken out of a list is asked again")
  func changedList() {
    func lists(_ options: [String]) -> Checklists {
      Sample.checklists([
        .before: [
          Sample.list(
            "health",
            [
              Sample.item(
                "side", .chooseOne(options.map(Sample.option)),
                rules: [Sample.rule(.has([.option("left")]), .hold)]),
              Sample.item(
                "why", .yesNo, when: .answered("health.side", [.option("left")])),
            ])
        ]
      ])
    }
    var journey = SampleJourney(lists(["left", "right"]))
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", Sample.orders))
    journey.take(.answered("health.side", .chosen(["left"])), by: .patient)
    let changed = lists(["up", "down"])
    let shown = changed.shownItems(of: journey.standing, in: [.before], for: .patient)
    #expect(shown.map(\.reference) == ["health.side"])
    #expect(shown.map(\.isOpen) == [true])
    #expect(
      changed.raised(in: journey.standing, stages: [.before], for: .patient, zone: Sample.zone)
        == [])
  }

  @Test("An item that is in no list any more takes what is told; it never shows")
  func unknownItem() {
    var journey = SampleJourney.told()
    #expect(journey.take(.answered("gone.item", .text("words"))) == nil)
    #expect(journey.take(.answered("arrival.gone", .yes)) == nil)
  }
}

struct FastingHoursTests {
  @Test(
    "Hours in the orders are those of a day",
    arguments: [
      (0, 0, true), (24, 24, true), (25, 2, false), (8, 25, false), (-1, 2, false), (8, -1, false),
      (.max, 2, false), (8, .min, false),
    ])
  func possible(food: Int, drink: Int, isPossible: Bool) {
    var orders = Sample.orders
    orders.fasting = FastingPolicy(foodHours: food, drinkHours: drink)
    var journey = SampleJourney.prepared()
    #expect(journey.take(.ordered(orders)) == (isPossible ? nil : .missing([.ordersDrafted])))
  }
}
