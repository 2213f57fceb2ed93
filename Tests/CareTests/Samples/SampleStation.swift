import Care
import Shipped

/// What staff order, decide, teach and score.
extension Sample {
  /// Every order that the form asks for, each of its kind.
  static let wholeOrders = wholeOrders(at: procedureAt)

  static func wholeOrders(at moment: Moment) -> Orders {
    var orders = orders(.sedation, at: moment)
    orders.afterCare = [
      .flatRest: .minutes(120), .brace: .yes, .braceType: .words("three-point"),
      .braceHours: .hours(8), .braceUntil: .day(moment.day + 42), .lifting: lifting,
      .liftingUntil: .day(moment.day + 42), .driving: .day(moment.day + 14),
      .washing: .day(moment.day + 1), .bath: .day(moment.day + 14), .closure: .chosen("strips"),
      .dressing: .day(moment.day + 2), .ice: .yes, .heat: .no, .physiotherapy: .yes,
      .painPlan: .words("acetaminophen as on the label"), .opioid: .no, .work: .untilTold,
      .followUp: .visit(moment.day + 14, clock("10:00")), .calls: .daysAfter([1, 3, 7]),
    ]
    orders.restarts = ["warfarin": .day(moment.day + 1)]
    return orders
  }

  private static let lifting = Weight(grams: 2500).map(Ordered.weight) ?? .untilTold

  static let decision = Decision(
    plan: .hold(from: day(2026, 11, 18), to: day(2026, 11, 23)), protocolName: "P1")

  static let saidBack = Teaching(saidBack: true, words: "keep it dry")

  static let bothSaidBack = Teaching(saidBack: true, by: [.patient, .caregiver], words: "call")

  static let recovery = Recovery(
    scores: [ScoreResult(name: "aldrete", points: 3, threshold: 3)], legsAndBladderNormal: true,
    overrideReason: nil)

  static let station = Station(
    inrLimit: "1.5", plateletsLimit: "50", scores: [ScoreRule(list: "aldrete", least: 3)],
    idleWarningSeconds: 300, idleClearSeconds: 60, isPrinting: false, defaultOrders: [:])

  static let aldrete = list(
    "aldrete", for: .staff, [item("breath", points), item("colour", points)])

  static let observations = list(
    "observations", for: .staff,
    [
      item("legs", .yesNo, means: .legsNormal), item("urine", .yesNo, means: .urineNormal),
      item(
        "red-signs", .chooseMany([option("leg-weak"), option("breath")], none: option("none")),
        rules: [rule(.has([.option("leg-weak"), .option("breath")]), .emergency)],
        means: .redSigns),
    ])

  private static let points = Kind.chooseOne(
    (0...2).map { (number: Int) in
      Option(id: Option.ID("p\(number)"), text: text("\(number)"), points: number)
    })
}
