import Care
import Flow
import Shipped
import Testing

/// Made-up patients who go home, and the clinic that they go home from.
enum SheetSample {
  static let zone = Zone(first: -5 * 3600)
  private static let unsigned = Signature(owner: nil, reviewed: nil)

  static func day(_ iso: String) throws -> CivilDay { try #require(CivilDay(iso: iso)) }

  static let setting = Setting(
    checklists: Checklists(
      clinic: clinic(named: "Example Spine Clinic"), warningSigns: signs,
      pathways: [
        "kyphoplasty": pathway("kyphoplasty", "Kyphoplasty", "Cifoplastia"),
        "vertebroplasty": pathway("vertebroplasty", "Vertebroplasty", "Vertebroplastia"),
      ], checklists: [:], sources: [:]),
    zone: zone)

  static func clinic(named name: String) -> Clinic {
    Clinic(
      signature: unsigned, name: name, phone: "555-0100", phoneAfterHours: "555-0101",
      emergency: "911", languages: [.english, .spanish], dateOrder: .monthDayYear, fasting: [:],
      arriveMinutesBefore: 60, verifiedForMinutes: 120, idleWarningSeconds: 90,
      idleClearSeconds: 30, seatClearSeconds: 20,
      station: Station(
        inrLimit: "1.5", plateletsLimit: "50", scores: [], idleWarningSeconds: 300,
        idleClearSeconds: 60, isPrinting: false, defaultOrders: [:]))
  }

  private static func pathway(_ id: Pathway.ID, _ english: String, _ spanish: String) -> Pathway {
    Pathway(
      id: id, title: Text([.english: english, .spanish: spanish]), signature: unsigned,
      checklists: [:])
  }

  /// Nothing but the time of the procedure.
  static func blank() throws -> Orders {
    Orders(
      procedureAt: zone.moment(on: try day("2026-11-23"), at: .midnight), anaesthesia: .sedation)
  }

  /// Soft brace, strong pain medicine, two medicines that were paused.
  static func usual(_ language: Language = .english) throws -> Orders {
    var orders = try blank()
    orders.sites = [.t12, .l1]
    let eight = try #require(ClockTime(hour: 9, minute: 30))
    orders.afterCare = [
      .flatRest: .minutes(120), .brace: .yes,
      .braceType: .words(
        language == .spanish ? "Faja blanda, talla M" : "Soft belt, size M"),
      .braceHours: .hours(8), .braceUntil: .day(try day("2026-12-21")),
      .lifting: .weight(try #require(Weight(grams: 4536))), .liftingUntil: .untilTold,
      .driving: .day(try day("2026-11-30")), .washing: .day(try day("2026-11-25")),
      .bath: .untilTold, .closure: .chosen("stitches"), .dressing: .day(try day("2026-11-25")),
      .ice: .yes,
      .heat: .no, .physiotherapy: .yes, .opioid: .yes, .work: .day(try day("2026-12-07")),
      .painPlan: .words(
        language == .spanish
          ? "Acetaminofén 500 mg, 2 pastillas cada 8 horas por 5 días. Oxicodona 5 mg solo si la necesita."
          : "Acetaminophen 500 mg, 2 pills every 8 hours for 5 days. Oxycodone 5 mg only if you need it."
      ),
      .followUp: .visit(try day("2026-12-07"), eight), .calls: .daysAfter([1, 2, 7]),
    ]
    orders.restarts = ["warfarin": .day(try day("2026-11-25")), "Ozempic": .untilTold]
    return orders
  }

  /// No brace, no opioid, nothing paused.
  static func light(_ language: Language = .english) throws -> Orders {
    var orders = try usual(language)
    orders.sites = [.l3]
    for order in [AfterCare.brace, .ice, .physiotherapy, .opioid] { orders.afterCare[order] = .no }
    for order in [AfterCare.braceType, .braceHours, .braceUntil] { orders.afterCare[order] = nil }
    orders.afterCare[.heat] = .yes
    orders.afterCare[.closure] = Ordered.chosen("none")
    orders.afterCare[.calls] = .daysAfter([1])
    orders.afterCare[.painPlan] = .words(
      language == .spanish
        ? "Acetaminofén 500 mg, 2 pastillas cada 8 horas por 5 días."
        : "Acetaminophen 500 mg, 2 pills every 8 hours for 5 days.")
    orders.restarts = [:]
    return orders
  }

  /// As much as the forms take, for six levels, eight paused medicines with long names and six calls.
  static func longest() throws -> Orders {
    var orders = try usual()
    orders.sites = [.t10, .t11, .t12, .l1, .l2, .l3]
    orders.afterCare[.braceType] = .words(words(60))
    orders.afterCare[.braceUntil] = .untilTold
    orders.afterCare[.painPlan] = .words(words(300))
    orders.afterCare[.calls] = .daysAfter([1, 2, 7, 14, 30, 90])
    orders.afterCare[.followUp] = .visit(try day("2026-09-30") + 364, .midnight)
    orders.restarts = [:]
    for number in 0..<8 { orders.restarts["\(number) " + words(78)] = .untilTold }
    return orders
  }

  /// So many letters in words as long as in a plan.
  static func words(_ count: Int) -> String {
    String(String(repeating: "hydromorphone every ", count: 1 + count / 20).prefix(count))
  }
}
