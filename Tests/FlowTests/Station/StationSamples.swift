import Care
import Shipped

/// What staff go through, and a journey brought to where it is wanted.
extension Sample {
  static let nurse = (id: "m.lopez", pin: "275931")
  static let otherNurse = (id: "j.kim", pin: "604817")

  private static func list(
    _ id: Checklist.ID, _ audience: Checklist.Audience, means: Meaning? = nil, _ items: [Item]
  ) -> Checklist {
    Checklist(
      id: id, audience: audience, title: text(id.text),
      signature: Signature(owner: nil, reviewed: nil), means: means, items: items)
  }

  private static func score(_ id: String) -> Item {
    let options = [
      Option(id: "good", text: text("good"), points: 2),
      Option(id: "fair", text: text("fair"), points: 1),
    ]
    return item(id, .chooseOne(options))
  }

  private static func teachBack(_ id: String) -> Item {
    item(id, .teachBack(second: text("in other words"), answer: text("what matters")))
  }

  static let staffLists = [
    list(
      "verification", .staff,
      [
        item("site", .yesNo, rules: [rule(.has([.no]), .hold)]),
        item("consent", .sign, means: .consentSigned),
      ]),
    list(
      "observations", .staff,
      [
        item(
          "red-signs", .chooseMany([option("breath")], none: option("none")),
          rules: [rule(.has([.option("breath")]), .emergency)], means: .redSigns),
        item("pain", .scale, rules: [rule(.atLeast(8), .review)]),
        item("urine", .yesNo, means: .urineNormal),
        item("legs", .yesNo, rules: [rule(.has([.no]), .emergency)], means: .legsNormal),
      ]),
    list("aldrete", .staff, [score("breathing"), score("awake")]),
    list(
      .warningSignsAtHome, .patient, means: .warningSignsTaughtToBoth,
      [item("signs", .tell), teachBack("teach")]),
    list("brace", .patient, [item("wear", .tell), teachBack("teach")]),
  ]

  static func station(isPrinting: Bool) -> Station {
    Station(
      inrLimit: "1.5", plateletsLimit: "50", scores: [ScoreRule(list: "aldrete", least: 3)],
      idleWarningSeconds: 300, idleClearSeconds: 60, isPrinting: isPrinting,
      exportFolder: isPrinting ? "/srv/home" : nil,
      defaultOrders: [.lifting: .plain(tenPounds), .washing: .dayAfter(2)])
  }

  static let tenPounds: Ordered = Weight(grams: 4_536).map(Ordered.weight) ?? .untilTold

  static let warfarin = MedicineEntry(
    name: "warfarin", classID: "thinner", tier: .decide, dose: "5 mg", often: .onceADay)

  /// What no list of medicines knows.
  static let tea = MedicineEntry(
    name: "tea", classID: nil, tier: nil, dose: nil, often: .unsure)

  static let day = moment(1, 0).day

  /// Every order that applies to a patient without a brace.
  static let afterCare: [AfterCare: Ordered] = [
    .flatRest: .minutes(120), .brace: .no, .lifting: tenPounds,
    .liftingUntil: .day(day + 30), .driving: .day(day + 2), .washing: .day(day + 2),
    .bath: .untilTold, .closure: .chosen("strips"), .dressing: .day(day + 2), .ice: .yes,
    .heat: .no, .physiotherapy: .no, .painPlan: .words("acetaminophen"), .opioid: .no,
    .work: .untilTold, .followUp: .visit(day + 14, .midnight), .calls: .daysAfter([1, 7]),
  ]

  static func orders(_ afterCare: [AfterCare: Ordered] = [:]) -> Orders {
    Orders(
      procedureAt: moment(1, 9), anaesthesia: .sedation, sites: [.t12], afterCare: afterCare)
  }

  static func by(_ nurse: String = Sample.nurse.id) -> Author { Author(.staff, staff: nurse) }

  static func staff(_ at: Moment, _ what: Happening, by nurse: String = Sample.nurse.id) -> Event {
    Event(at: at, by: by(nurse), what: what)
  }
}
