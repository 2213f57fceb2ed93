import Care
import Shipped

extension Sample {
  static let medicines = list(
    "medicines",
    [
      item(
        "list", .medicines,
        rules: [
          rule(.medicineClass(["thinner"]), .hold), rule(.medicineTier([.review]), .review),
          rule(.unknownMedicine, .review),
        ], means: .medicines),
      item(
        "thinner-why", .text(most: 100),
        when: .answered("medicines.list", [.medicineClass("thinner")])),
    ])

  static let allergies = list(
    "allergies", means: .allergies, [item("latex", .yesNo, rules: [rule(.has([.yes]), .review)])])

  /// As the shipped list does it: late food is a hold, but only a review under local anaesthesia.
  static let arrival = list(
    "arrival",
    [
      item("food", .time, rules: late(.lastFood), means: .lastFood),
      item("drink", .time, rules: late(.lastDrink), means: .lastDrink),
      item("heat", .temperature, rules: [rule(.atLeast(380), .hold)]),
      item("legs", .yesNo, rules: [rule(.has([.yes]), .emergency)]),
      item("legs-since", .date(.past), when: .answered("arrival.legs", [.yes])),
    ])

  static let verification = list(
    "verification", for: .staff,
    [item("consent", .sign, means: .consentSigned), item("site-marked", .yesNo)])

  static let wound = list(
    "wound", for: .staff,
    [item("wound", .teachBack(second: text("again"), answer: text("what matters")))])

  static let warnings = list(
    "warning-home", means: .warningSignsTaughtToBoth,
    [item("signs", .teachBack(second: text("again"), answer: text("what matters")))])

  static let clinic = clinic(fasting: [
    .sedation: FastingPolicy(foodHours: 8, drinkHours: 2),
    .general: FastingPolicy(foodHours: 8, drinkHours: 2),
  ])

  static func clinic(fasting: [Anaesthesia: FastingPolicy]) -> Clinic {
    Clinic(
      signature: unsigned, name: "Sample Clinic", phone: "555-0100", phoneAfterHours: "555-0101",
      emergency: "911", languages: [.english], dateOrder: .monthDayYear, fasting: fasting,
      arriveMinutesBefore: 60, verifiedForMinutes: 120, idleWarningSeconds: 90,
      idleClearSeconds: 30, seatClearSeconds: 20, station: station)
  }

  static let checklists = checklists(
    [
      .before: [medicines, allergies], .arrival: [arrival], .procedure: [verification],
      .recovery: [aldrete, observations], .discharge: [wound, warnings],
    ])

  static func checklists(_ lists: [Stage: [Checklist]], clinic: Clinic = clinic) -> Checklists {
    let pathway = Pathway(
      id: "kyphoplasty", title: text("Kyphoplasty"), signature: unsigned,
      checklists: lists.mapValues { $0.map(\.id) })
    return Checklists(
      clinic: clinic, warningSigns: [], pathways: [pathway.id: pathway],
      checklists: Dictionary(
        uniqueKeysWithValues: lists.values.joined().map { ($0.id, $0) }),
      sources: [:])
  }

  static let warfarin = MedicineEntry(
    name: "warfarin", classID: "thinner", tier: .decide, dose: "5 mg", often: .onceADay)

  private static func late(_ limit: FastingLimit) -> [Rule] {
    [
      rule(
        .laterThan(limit), when: .anaesthesia([.sedation, .general, .unknown]), .hold),
      rule(.laterThan(limit), when: .anaesthesia([.local]), .review),
    ]
  }
}
