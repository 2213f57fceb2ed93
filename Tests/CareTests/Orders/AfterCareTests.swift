import Care
import Shipped
import Testing

/// What may be ordered where, with the last value inside each limit and the first outside.
struct AfterCareTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let order: AfterCare
    let possible: [Ordered]
    let impossible: [Ordered]

    init(_ order: AfterCare, _ possible: [Ordered], not impossible: [Ordered]) {
      self.order = order
      self.possible = possible
      self.impossible = impossible
    }

    var testDescription: String { order.text }
  }

  private static let procedure = Sample.procedureAt.day
  private static let eight = Sample.clock("08:00")
  private static let weight = Weight(grams: 2500).map(Ordered.weight) ?? .no

  /// One of each, to be refused wherever it is of another kind.
  private static let every: [Ordered] = [
    .yes, .minutes(30), .hours(8), weight, .chosen("glue"), .day(procedure), .untilTold,
    .visit(procedure, eight), .daysAfter([1]),
  ]
  private static let days = Case(
    .driving, [.day(procedure), .day(procedure + 730), .untilTold],
    not: [.day(procedure + (-1)), .day(procedure + 731)])

  private static let cases =
    [
      Case(
        .flatRest, [.minutes(0), .minutes(480)], not: [.minutes(-1), .minutes(481), .minutes(.min)]),
      Case(.braceHours, [.hours(1), .hours(24)], not: [.hours(0), .hours(25), .hours(.max)]),
      Case(.lifting, [weight], not: []),
      Case(.closure, closures.map(Ordered.chosen), not: [.chosen("tape")]),
      Case(
        .followUp, [.visit(procedure, eight), .visit(procedure + 730, eight)],
        not: [.visit(procedure + (-1), eight), .visit(procedure + 731, eight)]),
      Case(
        .calls, [.daysAfter([1]), .daysAfter([1, 3, 730])],
        not: [
          .daysAfter([]), .daysAfter([0]), .daysAfter([731]), .daysAfter([3, 1]),
          .daysAfter([1, 1]), .daysAfter([.max]),
        ]),
      Case(
        .braceType, [.words(String(repeating: "x", count: 60))],
        not: [.words(String(repeating: "x", count: 61))]),
      Case(
        .painPlan, [.words(String(repeating: "x", count: 300))],
        not: [.words(String(repeating: "x", count: 301))]),
    ]
    + [AfterCare.brace, .ice, .heat, .physiotherapy, .opioid].map {
      Case($0, [.yes, .no], not: [])
    }
    + [AfterCare.braceUntil, .liftingUntil, .driving, .washing, .bath, .dressing, .work].map {
      Case($0, days.possible, not: days.impossible)
    }

  @Test func everyOrderIsTried() {
    #expect(Self.cases.map(\.order).sorted(by: Self.form) == AfterCare.allCases)
  }

  @Test(arguments: cases)
  func holdsTheOrderToItsKind(_ example: Case) {
    // Records of earlier versions hold words for every order.
    for ordered in example.possible + [.words("as told")] {
      #expect(allows(example.order, ordered), "\(ordered)")
    }
    let kinds = example.possible.map(Self.kind)
    let others = Self.every.filter { !kinds.contains(Self.kind($0)) }
    for ordered in example.impossible + others + [.words(""), .words(" \n")] {
      #expect(!allows(example.order, ordered), "\(ordered)")
    }
  }

  private func allows(_ order: AfterCare, _ ordered: Ordered) -> Bool {
    order.allows(ordered, procedureOn: Self.procedure)
  }

  private static func form(_ one: AfterCare, _ other: AfterCare) -> Bool {
    let all = AfterCare.allCases
    return (all.firstIndex(of: one) ?? 0) < (all.firstIndex(of: other) ?? 0)
  }

  /// The name of the case, without what it holds.
  private static func kind(_ ordered: Ordered) -> String {
    String("\(ordered)".prefix { $0 != "(" })
  }
}

struct WholeOrdersTests {
  private func orders(_ change: (inout [AfterCare: Ordered]) -> Void) -> Orders {
    var orders = Sample.wholeOrders
    change(&orders.afterCare)
    return orders
  }

  @Test func wholeOrdersHaveNothingBlankAndNothingImpossible() {
    #expect(Sample.wholeOrders.needed == AfterCare.allCases)
    #expect(Sample.wholeOrders.blank == [])
    #expect(Sample.wholeOrders.impossible == [])
    #expect(Sample.wholeOrders.impossibleRestarts == [])
  }

  private static let details: [AfterCare] = [.braceType, .braceHours, .braceUntil]

  @Test("Details of a brace are asked for only where a brace is ordered")
  func braceDetails() {
    let others = AfterCare.allCases.filter { !Self.details.contains($0) }
    for brace in [nil, Ordered.no, .words("when up")] {
      let orders = orders { afterCare in
        afterCare[.brace] = brace
        for detail in Self.details { afterCare[detail] = nil }
      }
      #expect(orders.needed == others)
      #expect(orders.blank == (brace == nil ? [AfterCare.brace] : []))
    }
    #expect(orders { $0[.braceHours] = nil }.blank == [.braceHours])
  }

  @Test func blankOrdersAreNamedInTheOrderOfTheForm() {
    #expect(Sample.orders.blank == AfterCare.allCases.filter { !Self.details.contains($0) })
    let open = orders {
      $0[.calls] = nil
      $0[.flatRest] = nil
      $0[.painPlan] = .words(" \n")
    }
    #expect(open.blank == [.flatRest, .painPlan, .calls])
  }

  @Test("What cannot be is found wherever it stands, also where it is not asked for")
  func impossible() {
    let wrong = orders {
      $0[.brace] = .no
      $0[.braceHours] = .hours(25)
      $0[.driving] = .day(Sample.procedureAt.day + (-1))
      $0[.heat] = .minutes(10)
    }
    #expect(wrong.impossible == [.braceHours, .driving, .heat])
  }

  @Test("A move of the procedure past a day makes that day impossible")
  func movedProcedure() {
    var orders = Sample.wholeOrders
    orders.procedureAt = Sample.moment("2026-11-25", "08:00")
    #expect(orders.impossible == [.washing])
    #expect(orders.impossibleRestarts == ["warfarin"])
  }

  @Test(
    "A medicine is taken again on a day, or when the team says so",
    arguments: [
      (.untilTold, true), (.day(Sample.procedureAt.day), true),
      (.day(Sample.procedureAt.day + 730), true), (.day(Sample.procedureAt.day + 731), false),
      (.day(Sample.procedureAt.day + (-1)), false), (.yes, false), (.hours(4), false),
      (.words("soon"), false),
    ] as [(Ordered, Bool)])
  func restarts(ordered: Ordered, isPossible: Bool) {
    var orders = Sample.wholeOrders
    orders.restarts = ["zorp": ordered, "aspirin": ordered]
    #expect(orders.impossibleRestarts == (isPossible ? [] : ["aspirin", "zorp"]))
    var journey = SampleJourney.prepared()
    #expect(journey.take(.ordered(orders)) == (isPossible ? nil : .missing([.ordersDrafted])))
  }

  @Test func defaultsCountFromTheProcedure() {
    let day = Sample.procedureAt.day
    #expect(DefaultOrder.plain(.no).ordered(procedureOn: day) == .no)
    #expect(DefaultOrder.dayAfter(14).ordered(procedureOn: day) == .day(day + 14))
  }
}

struct WeightTests {
  @Test(arguments: [-5, -1, 0, 99, 50_001, 500_000, .max, .min])
  func noOtherWeightCanBeOrdered(grams: Int) {
    #expect(Weight(grams: grams) == nil)
  }

  /// 1 lb is 453.592 37 g (exactly, since 1959): 4.5 lb are 2041.2 g.
  @Test(
    "Pounds are whole and never more than was ordered",
    arguments: [
      (100, 0), (452, 0), (454, 1), (906, 1), (907, 2), (2041, 4), (2267, 4), (2268, 5),
      (2500, 5), (4500, 9), (4535, 9), (4536, 10), (9072, 20), (50_000, 110),
    ])
  func pounds(grams: Int, pounds: Int) {
    #expect(Weight(grams: grams)?.pounds == pounds)
  }

  @Test func lighterIsLess() throws {
    let (less, more) = (try #require(Weight(grams: 100)), try #require(Weight(grams: 50_000)))
    #expect(less < more)
  }
}
