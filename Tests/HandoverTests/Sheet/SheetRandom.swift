import Care
import Shipped

extension SheetSample {
  /// Orders as they come: any that the form takes, with up to eight calls and ten paused medicines.
  static func random(_ random: inout Seeded) throws -> Orders {
    var orders = try blank()
    orders.sites = Site.allCases.filter { _ in Int.random(in: 0..<8, using: &random) == 0
    }
    if orders.sites.isEmpty { orders.sites = [.l1] }
    for order in AfterCare.allCases {
      orders.afterCare[order] = try ordered(order.kind, from: orders.procedureAt.day, &random)
    }
    for order in [AfterCare.braceType, .braceHours, .braceUntil]
    where orders.afterCare[.brace] == .no {
      orders.afterCare[order] = nil
    }
    for number in 0..<Int.random(in: 0...10, using: &random) {
      let name = "\(number) " + words(Int.random(in: 1...78, using: &random))
      orders.restarts[name] = day(after: orders.procedureAt.day, &random)
    }
    return orders
  }

  private static func ordered(
    _ kind: OrderLine.Kind, from start: CivilDay, _ random: inout Seeded
  ) throws -> Ordered {
    switch kind {
    case .yesNo: Bool.random(using: &random) ? .yes : .no
    case .minutes(let limits): .minutes(Int.random(in: limits, using: &random))
    case .hours(let limits): .hours(Int.random(in: limits, using: &random))
    case .weight:
      Weight(grams: Int.random(in: 100...50_000, using: &random)).map(Ordered.weight) ?? .no
    case .choice(let options):
      .chosen(options.randomElement(using: &random)?.id ?? "glue")
    case .day: day(after: start, &random)
    case .visit:
      .visit(start + Int.random(in: 0...730, using: &random), .midnight)
    case .daysAfter:
      .daysAfter(
        Set(
          (0..<Int.random(in: 1...8, using: &random)).map { _ in
            Int.random(in: 1...730, using: &random)
          }
        ).sorted())
    case .words(let most): .words(words(Int.random(in: 1...most, using: &random)))
    }
  }

  private static func day(after start: CivilDay, _ random: inout Seeded) -> Ordered {
    Int.random(in: 0..<4, using: &random) == 0
      ? .untilTold : .day(start + Int.random(in: 0...730, using: &random))
  }
}
