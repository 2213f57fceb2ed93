import Care
import Shipped
import Testing

/// A made-up journey with every kind of answer, flag and gap.
enum Sample {
  static let zone = Zone(first: -5 * 3600)

  static func moment(_ iso: String) throws -> Moment {
    let parts = iso.split(separator: "T")
    let day = try #require(CivilDay(iso: parts[0]))
    return zone.moment(on: day, at: try #require(ClockTime(iso: parts[1])))
  }

  private static func text(_ words: String) -> Text { Text([.english: words]) }

  private static func item(_ id: Item.ID, _ kind: Kind, when: Condition = .always) -> Item {
    Item(id: id, kind: kind, text: text("\(id)"), when: when)
  }

  private static func list(_ id: Checklist.ID, _ items: [Item]) -> Checklist {
    Checklist(
      id: id, audience: .patient, title: text("\(id)"),
      signature: Signature(owner: nil, reviewed: nil), items: items)
  }

  private static let options = ["left", "right"].map { Option(id: Option.ID($0), text: text($0)) }

  private static let before = list(
    "before",
    [
      item("hello", .tell), item("bleeds", .yesNo),
      item("bleeds-how", .text(most: 20), when: .answered("before.bleeds", [.yes])),
      item("side", .chooseOne(options)), item("signs", .chooseMany(options, none: nil)),
      item("weight", .number(unit: text("kg"), limits: 30...300)), item("pain", .scale),
      item("list", .medicines), item("scan", .date(.past)),
      item("said", .teachBack(second: text("again"), answer: text("what matters"))),
      item("name", .sign), item("fear", .yesNo), item("ride", .yesNo), item("cat", .yesNo),
    ])

  private static let arrival = list(
    "arrival", [item("food", .time), item("drink", .time), item("heat", .temperature)])

  static let checklists = Checklists(
    clinic: Clinic(
      signature: Signature(owner: nil, reviewed: nil), name: "Sample", phone: "1",
      phoneAfterHours: "2", emergency: "911", languages: [.english], dateOrder: .monthDayYear,
      fasting: [:], arriveMinutesBefore: 60, verifiedForMinutes: 120, idleWarningSeconds: 90,
      idleClearSeconds: 30, seatClearSeconds: 20,
      station: Station(
        inrLimit: "1.5", plateletsLimit: "50", scores: [], idleWarningSeconds: 300,
        idleClearSeconds: 60, isPrinting: false, defaultOrders: [:])),
    warningSigns: [],
    pathways: [
      "kyphoplasty": Pathway(
        id: "kyphoplasty", title: text("Kyphoplasty"),
        signature: Signature(owner: nil, reviewed: nil),
        checklists: [.before: ["before"], .arrival: ["arrival"]])
    ],
    checklists: [before.id: before, arrival.id: arrival], sources: [:])

  static func enrolled() throws -> Journey {
    let born = try #require(PartialDate(iso: "1948-03-05"))
    let orders = Orders(procedureAt: try moment("2026-11-23T08:00"), anaesthesia: .local)
    return Journey(
      code: try #require(Code(number: 12_345)),
      events: [
        Event(
          at: try moment("2026-11-20T10:00"), by: Author(.staff),
          what: .enrolled(
            Identity(name: "Rosa \"Rosie\" Example\u{1B}[2J", born: born),
            procedure: "kyphoplasty", orders))
      ])
  }

  static func whole() throws -> Journey {
    var journey = try enrolled()
    let now = try moment("2026-11-23T07:00")
    let warfarin = MedicineEntry(
      name: "warfarin", classID: "thinner", tier: .decide, dose: "5 mg", often: .onceADay)
    let unknown = MedicineEntry(
      name: "zorp", classID: nil, tier: nil, dose: nil, often: .unsure)
    let answers: [(Item.Reference, Answer)] = [
      ("before.hello", .read), ("before.bleeds", .yes), ("before.bleeds-how", .text("a\u{202E}b")),
      ("before.bleeds", .no), ("before.side", .chosen(["left"])),
      ("before.signs", .chosen(["right"])),
      ("before.weight", .number(72)), ("before.pain", .number(0)),
      ("before.list", .medicines([warfarin, unknown], complete: true)),
      ("before.scan", .date(now.day)), ("before.said", .saidBack("no food", try: 2)),
      ("before.name", .signed("Rosa Example")), ("before.fear", .unsure), ("before.ride", .later),
      ("gone.item", .chosen(["a"])), ("arrival.food", .earlier),
      ("arrival.drink", .time(now.day, ClockTime.midnight)),
      ("arrival.heat", .temperature(try #require(Temperature(tenthsCelsius: 385)))),
    ]
    let born = try #require(PartialDate(iso: "1948-03-05"))
    let flags: [Happening] = [
      .flagged(.item("arrival.heat", .hold), .hold), .flagged(.staffCalled, .call),
      .flagged(.item("before.list", .review, subject: "zorp"), .review),
      .settled(.item("before.list", .review, subject: "zorp"), reason: "is a cream"),
    ]
    let orders = Orders(
      procedureAt: try moment("2026-11-23T08:00"), anaesthesia: .local, sites: [.t12, .l1])
    let happenings =
      [.ordered(orders), .arrived(born: born)] + answers.map { Happening.answered($0.0, $0.1) }
      + flags
    journey.events += happenings.map {
      Event(at: now, by: Author(.staff, staff: "n.ruiz"), what: $0)
    }
    return journey
  }
}

extension Item.Reference: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    let parts = text.split(separator: ".").map(String.init)
    self.init(Checklist.ID(parts[0]), Item.ID(parts[1]))
  }
}
