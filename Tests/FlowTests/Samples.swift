import Care
import Shipped

/// A small clinic with every kind of item, so that the flow can be tested without files.
enum Sample {
  static let zone = Zone(first: -5 * 3600)

  static func moment(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
    zone.moment(at: (20_780 + day) * 86_400 + 5 * 3600 + hour * 3600 + minute * 60)
  }

  static let halfPastTwo = ClockTime(iso: "02:30") ?? .midnight
  static let aMinuteToSix = ClockTime(iso: "05:59") ?? .midnight

  static func text(_ words: String) -> Text {
    Text([.english: words, .spanish: "es: " + words])
  }

  static func option(_ id: String) -> Option { Option(id: .init(id), text: text(id)) }

  static func item(
    _ id: String, _ kind: Kind, when: Condition = .always, rules: [Rule] = [],
    means: Meaning? = nil
  ) -> Item {
    Item(
      id: .init(id), kind: kind, text: text(id), why: text("why"), when: when, rules: rules,
      means: means)
  }

  static func rule(_ test: Rule.Test, _ level: Level) -> Rule {
    Rule(test: test, level: level, say: text("say \(level.rawValue)"))
  }

  static let before = Checklist(
    id: "before", audience: .patient, title: text("Before"),
    signature: Signature(owner: nil, reviewed: nil),
    items: [
      item("hello", .tell),
      item("bleeds", .yesNo, rules: [rule(.has([.yes]), .hold)]),
      item("bleeds-how", .text(most: 20), when: .answered("before.bleeds", [.yes])),
      item("side", .chooseOne([option("left"), option("right")])),
      item("signs", .chooseMany([option("fever"), option("cough")], none: option("none"))),
      item("weight", .number(unit: text("kg"), limits: 30...300)),
      item("pain", .scale, rules: [rule(.atLeast(9), .review)]),
      item(
        "list", .medicines, rules: [rule(.medicineClass(["thinner"]), .hold)], means: .medicines),
      item("scan", .date(.past)),
      item("said", .teachBack(second: text("again"), answer: text("what matters"))),
      item("name", .sign),
    ])

  static let allergies = Checklist(
    id: "allergies", audience: .patient, title: text("Allergies"),
    signature: Signature(owner: nil, reviewed: nil), means: .allergies,
    items: [item("latex", .yesNo)])

  static let arrival = Checklist(
    id: "arrival", audience: .patient, title: text("Today"),
    signature: Signature(owner: nil, reviewed: nil),
    items: [
      item("food", .time, rules: [rule(.laterThan(.lastFood), .hold)], means: .lastFood),
      item("drink", .time, rules: [rule(.laterThan(.lastDrink), .hold)], means: .lastDrink),
      item("heat", .temperature, rules: [rule(.atLeast(380), .hold)]),
      item("legs", .yesNo, rules: [rule(.has([.yes]), .emergency)]),
    ])

  static func clinic(isPrinting: Bool) -> Clinic {
    Clinic(
      signature: Signature(owner: nil, reviewed: nil), name: "Sample Clinic", phone: "555-0100",
      phoneAfterHours: "555-0101", emergency: "911", languages: [.english, .spanish],
      dateOrder: .monthDayYear, fasting: [.sedation: FastingPolicy(foodHours: 8, drinkHours: 2)],
      arriveMinutesBefore: 60, verifiedForMinutes: 120, idleWarningSeconds: 90,
      idleClearSeconds: 30, seatClearSeconds: 20, station: station(isPrinting: isPrinting))
  }

  static let checklists = checklists(isPrinting: false)

  static func checklists(isPrinting: Bool) -> Checklists {
    Checklists(
      clinic: clinic(isPrinting: isPrinting),
      warningSigns: [
        WarningSign(id: "chest", tier: .callEmergency, text: text("Chest pain"), sources: []),
        WarningSign(id: "fever", tier: .phoneNow, text: text("Fever"), sources: []),
      ],
      pathways: [
        "kyphoplasty": Pathway(
          id: "kyphoplasty", title: text("Kyphoplasty"),
          signature: Signature(owner: nil, reviewed: nil),
          checklists: [
            .before: ["before", "allergies"], .arrival: ["arrival"], .procedure: ["verification"],
            .recovery: ["observations", "aldrete"], .discharge: [.warningSignsAtHome, "brace"],
          ])
      ],
      checklists: Dictionary(
        uniqueKeysWithValues: ([before, allergies, arrival] + staffLists).map { ($0.id, $0) }),
      sources: [:])
  }

  static let formulary = Formulary(
    classes: [MedicineClass(id: "thinner", title: text("Thinner"), why: text("bleeds"))],
    medicines: [
      Medicine(
        name: "warfarin", generic: nil, classID: "thinner", tier: .decide, evidence: ["S"],
        also: ["warfrin"]),
      Medicine(
        name: "calcium", generic: nil, classID: "bone", tier: .record, evidence: ["u"], also: []),
    ])

  static let born = PartialDate(CivilDay(year: 1948, month: 3, day: 5) ?? CivilDay(number: 0))
  static let code = Code(number: 1) ?? Code(number: 2)

  /// Enrolled the day before, due on day 1 at nine.
  static func journey(_ code: Code) -> Journey {
    Journey(
      code: code,
      events: [
        Event(
          at: moment(0, 9), by: Author(.staff),
          what: .enrolled(
            Identity(name: "Rosa Example", born: born), procedure: "kyphoplasty",
            Orders(procedureAt: moment(1, 9), anaesthesia: .sedation)))
      ])
  }
}

extension Item.Reference: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    let parts = text.split(separator: ".").map(String.init)
    self.init(Checklist.ID(parts[0]), Item.ID(parts[1]))
  }
}

extension Checklist.ID {
  /// The topic that both must say back.
  static var warningSignsAtHome: Checklist.ID { "warning-home" }
}
