import Care
import Pages

extension SheetSample {
  /// How a journey stands in which these orders were signed and their medicines were held.
  static func standing(
    _ orders: Orders, procedure: Pathway.ID = "kyphoplasty", name: String = "Rosa Example",
    held: [String]? = nil, isSigned: Bool = true
  ) throws -> Standing {
    let at = zone.moment(on: try day("2026-11-23"), at: .midnight)
    let identity = Identity(
      name: name, born: PartialDate(try day("1948-03-05")), language: .spanish)
    let hold = Decision(
      plan: .hold(from: try day("2026-11-18"), to: try day("2026-11-23")), protocolName: "Site")
    let staff = Author(.staff, staff: "n.ruiz")
    var standing = Standing()
    let enrolled = Happening.enrolled(identity, procedure: procedure, try blank())
    standing.take(Event(at: at, by: Author(.staff), what: enrolled))
    for medicine in held ?? orders.restarts.keys.sorted() {
      standing.take(Event(at: at, by: staff, what: .decided(medicine: medicine, hold)))
    }
    standing.take(
      Event(at: at, by: isSigned ? staff : Author(.rule), what: .ordered(orders)))
    return standing
  }

  static func sheet(
    _ orders: Orders, _ language: Language = .english, procedure: Pathway.ID = "kyphoplasty",
    name: String = "Rosa Example"
  ) throws -> Sheet {
    try Sheet(
      setting: setting, standing: standing(orders, procedure: procedure, name: name),
      language: language, on: day("2026-11-24"))
  }
}
