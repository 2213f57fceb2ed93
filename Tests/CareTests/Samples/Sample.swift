import Care
import Shipped

/// A small made-up clinic, with one item for everything that the journey's guards look at.
enum Sample {
  /// New York in 2026: the clock goes forward on 8 March and back on 1 November.
  static let zone = Zone(
    first: -5 * 3600,
    changes: [
      Zone.Change(instant: 1_772_953_200, offset: -4 * 3600),
      Zone.Change(instant: 1_793_512_800, offset: -5 * 3600),
    ])

  static let born = PartialDate(day(1948, 3, 5))
  static let identity = Identity(name: "Rosa Example", born: born)
  /// Monday, eight o'clock.
  static let procedureAt = moment("2026-11-23", "08:00")
  static let orders = orders(.sedation)

  static func orders(_ anaesthesia: Anaesthesia, at moment: Moment = procedureAt) -> Orders {
    Orders(procedureAt: moment, anaesthesia: anaesthesia, sites: [.t12])
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
    guard let day = CivilDay(year: year, month: month, day: day) else {
      preconditionFailure("no such day in a test")
    }
    return day
  }

  static func clock(_ iso: String) -> ClockTime {
    guard let clock = ClockTime(iso: iso) else { preconditionFailure("no such time in a test") }
    return clock
  }

  static func moment(_ day: String, _ clock: String) -> Moment {
    guard let day = CivilDay(iso: day) else { preconditionFailure("no such day in a test") }
    return zone.moment(on: day, at: Self.clock(clock))
  }

  static func code(_ number: Int = 1) -> Code {
    guard let code = Code(number: number) else { preconditionFailure("no such code in a test") }
    return code
  }

  static func text(_ words: String) -> Text { Text([.english: words]) }

  static func option(_ id: String) -> Option { Option(id: Option.ID(id), text: text(id)) }

  static func rule(_ test: Rule.Test, when: Condition = .always, _ level: Level) -> Rule {
    Rule(test: test, when: when, level: level, say: text("say \(level.rawValue)"))
  }

  static func item(
    _ id: String, _ kind: Kind, when: Condition = .always, rules: [Rule] = [],
    means: Meaning? = nil
  ) -> Item {
    Item(id: Item.ID(id), kind: kind, text: text(id), when: when, rules: rules, means: means)
  }

  static func list(
    _ id: Checklist.ID, for audience: Checklist.Audience = .patient, means: Meaning? = nil,
    _ items: [Item]
  ) -> Checklist {
    Checklist(
      id: id, audience: audience, title: text("\(id)"), signature: unsigned, means: means,
      items: items)
  }

  static let unsigned = Signature(owner: nil, reviewed: nil)
}

extension Item.Reference: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    let parts = text.split(separator: ".").map(String.init)
    self.init(Checklist.ID(parts[0]), Item.ID(parts[1]))
  }
}

extension Item.Reference {
  static let consent: Item.Reference = "verification.consent"
  static let legsInRecovery: Item.Reference = "observations.legs"
  static let urineInRecovery: Item.Reference = "observations.urine"
  static let redSigns: Item.Reference = "observations.red-signs"
}
