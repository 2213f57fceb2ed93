import Care
import Shipped

extension Examples {
  /// What the nurse's station orders, scores, decides and teaches, in every form that a field can
  /// have, as `Kept/schema-1-station.json` has them.
  ///
  /// Never change these: a new kind or word gets a new list and a new kept file.
  static let stationEvents = stationHappenings.enumerated().map { index, what in
    Event(
      at: Moment(instant: moment.instant + index * 60, day: day, clock: morning),
      by: Author(.staff, staff: "n.ruiz"), what: what)
  }

  /// Of birth dates no more may be known than the year.
  static let bornInPartEvents = made(
    ["1948", "1948-03"].compactMap(PartialDate.init(iso:)).flatMap { born -> [Happening] in
      let identity = Identity(name: "Anna Grün", born: born)
      let first = Happening.enrolled(identity, procedure: "vertebroplasty", drafted)
      return [born.known == .year ? first : .corrected(identity), .arrived(born: born)]
    })

  /// Name and contacts put right, as `Kept/schema-1-corrected.json` has them.
  static let correctedEvents = made(corrections)

  private static func made(_ happenings: [Happening]) -> [Event] {
    happenings.enumerated().map { index, what in
      Event(
        at: Moment(instant: moment.instant + index * 60, day: day, clock: morning),
        by: Author(.staff, staff: "n.ruiz"), what: what)
    }
  }

  private static let corrections: [Happening] = [
    .enrolled(
      Identity(name: "Anna Grun", born: born), procedure: "vertebroplasty", drafted),
    .corrected(
      Identity(
        name: "Anna Grün", born: born, language: .spanish, phone: "555-0142",
        caregiver: Contact(name: "Jo Grün", phone: "555-0143"))),
    .corrected(Identity(name: "Anna Grün", born: PartialDate(day))),
  ]

  private static let stationHappenings =
    enrolments + orderings.map(Happening.ordered) + recoveries.map(Happening.recovered)
    + decisions.map { .decided(medicine: "Xarelto", $0) }
    + teachings.map { .taught(topic: "warning-home", $0) }
    + [
      .answered(
        Item.Reference("medicines", "list"),
        .medicines(
          [
            MedicineEntry(
              name: "blue pill", classID: nil, tier: nil, dose: nil, often: .unsure)
          ], complete: false))
    ]

  private static let enrolments: [Happening] = [
    Identity(
      name: "Anna Grün", born: born, language: .spanish, phone: "555-0142",
      caregiver: Contact(name: "Jo Grün", phone: "555-0143")),
    Identity(name: "Anna Grün", born: born, caregiver: Contact(name: "Jo Grün", phone: nil)),
    Identity(name: "Anna Grün", born: born, language: Language(code: "fr")),
  ].map { .enrolled($0, procedure: "vertebroplasty", drafted) }

  private static let drafted = Orders(procedureAt: moment, anaesthesia: .sedation)

  private static let orderings: [Orders] =
    [
      wholeOrders,
      Orders(
        procedureAt: moment, anaesthesia: .local, sites: Site.allCases,
        fasting: FastingPolicy(foodHours: 0, drinkHours: 12),
        restarts: ["Xarelto": .day(day + 1), "blue pill \"b\"": .untilTold]),
      Orders(
        procedureAt: moment, anaesthesia: .local,
        afterCare: [
          .brace: .no, .lifting: weight(100), .braceUntil: .untilTold, .flatRest: .minutes(0),
          .calls: .daysAfter([1]), .braceHours: .hours(24),
        ]),
    ]
    + closures.map {
      Orders(procedureAt: moment, anaesthesia: .local, afterCare: [.closure: .chosen($0)])
    }

  static let wholeOrders = Orders(
    procedureAt: moment, anaesthesia: .general, sites: [.t12, .l1],
    afterCare: [
      .flatRest: .minutes(120), .brace: .yes, .braceType: .words("three-point"),
      .braceHours: .hours(8), .braceUntil: .day(day + 42), .lifting: weight(2268),
      .liftingUntil: .day(day + 42), .driving: .day(day + 14), .washing: .day(day + 1),
      .bath: .untilTold, .closure: .chosen("strips"), .dressing: .day(day + 2), .ice: .yes,
      .heat: .no, .physiotherapy: .yes, .painPlan: .words("as on the label\n\"mild\""),
      .opioid: .no, .work: .untilTold, .followUp: .visit(day + 14, morning),
      .calls: .daysAfter([1, 3, 7]),
    ])

  private static func weight(_ grams: Int) -> Ordered {
    Weight(grams: grams).map(Ordered.weight) ?? .no
  }

  private static let recoveries = [
    Recovery(
      scores: [
        ScoreResult(name: "Aldrete", points: 10, threshold: 9),
        ScoreResult(name: "PADSS", points: 9, threshold: 9),
      ], legsAndBladderNormal: true, overrideReason: nil),
    Recovery(scores: [], legsAndBladderNormal: false, overrideReason: "seen by Dr Ng"),
  ]

  private static let decisions = [
    Decision(plan: .goOn, protocolName: "SIR 2019"),
    Decision(plan: .hold(from: day, to: day + 2), protocolName: "SIR 2019"),
    Decision(plan: .askPrescriber, protocolName: ""),
    Decision(plan: .words("pause 48 h"), protocolName: "SIR 2019"),
  ]

  private static let teachings = [
    Teaching(saidBack: true),
    Teaching(
      saidBack: true, by: [.patient, .caregiver], words: "Call 911 if I cannot\npass water",
      attempt: 2),
    Teaching(saidBack: false, by: [.caregiver], words: "not sure"),
    Teaching(saidBack: false, by: [], exception: "no interpreter until noon"),
  ]
}
