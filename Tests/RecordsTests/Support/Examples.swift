import Care
import Shipped

/// Every kind of event and answer and every word that a field can hold, as `Kept/schema-1.json` has
/// them.
///
/// Never change these: a new kind or word gets a new list and a new kept file.
enum Examples {
  static let moment = Moment(instant: 1_795_420_800, day: day, clock: ClockTime.midnight)
  static let day = CivilDay(iso: "2026-11-23") ?? CivilDay(number: 0)
  static let born = PartialDate(CivilDay(iso: "1948-03-05") ?? CivilDay(number: 0))
  static let morning = ClockTime(iso: "06:30") ?? .midnight

  static let answers: [Answer] =
    [
      .read, .yes, .no, .unsure, .later, .earlier,
      .chosen(["walker", "stairs"]), .number(7), .date(day), .time(day, morning),
      .text("The left leg tingles.\n\"Like ants\" \\ \t\u{1}é e\u{301} 作 \u{1F9B4} /"),
      .medicines(
        [
          MedicineEntry(
            name: "Xarelto", classID: "anticoagulant", tier: .decide, dose: "20 mg",
            often: .onceADay),
          MedicineEntry(name: "blue pill", classID: nil, tier: nil, dose: nil, often: .unsure),
          medicine(.review, .twiceADay), medicine(.record, .threeTimesOrMore),
          medicine(.record, .onceAWeek), medicine(.review, .onlyWhenNeeded),
          medicine(.decide, .otherwise),
        ], complete: true),
      .medicines([], complete: true), .saidBack("I call if I cannot pass water.", try: 2),
      .signed("María-José Ó Néill"),
    ] + [Temperature(tenthsCelsius: 380)].compactMap { $0 }.map(Answer.temperature)

  private static func medicine(_ tier: MedicineTier, _ often: HowOften) -> MedicineEntry {
    MedicineEntry(name: "metformin", classID: "diabetes", tier: tier, dose: nil, often: often)
  }

  static let orders = Orders(
    procedureAt: Moment(instant: 1_795_424_400, day: day, clock: morning), anaesthesia: .sedation,
    afterCare: [
      .flatRest: .words("2 hours"), .brace: .words("when up"),
      .lifting: .words("nothing over 2 kg for 6 weeks"), .driving: .words("not for 2 weeks"),
      .washing: .words("shower on day 1"), .closure: .words("strips"),
      .dressing: .words("off on day 2"), .ice: .words("10 minutes"), .heat: .words("none"),
      .physiotherapy: .words("from week 3"), .painPlan: .words("as on the sheet"),
      .work: .words("ask"), .followUp: .words("2 weeks"),
    ])

  static let flag = Flag.Key.item(.consent, .hold, subject: "Xarelto")

  static let happenings: [Happening] =
    [
      .enrolled(
        Identity(name: "Anna Grün", born: born), procedure: "kyphoplasty", orders),
      .arrived(born: born), .held(reason: "ate at seven"), .released(reason: "waited"), .verified,
      .started, .ended,
      .recovered(
        Recovery(
          scores: [ScoreResult(name: "PADSS", points: 9, threshold: 9)], legsAndBladderNormal: true,
          overrideReason: nil)),
      .recovered(
        Recovery(
          scores: [ScoreResult(name: "Aldrete", points: 7, threshold: 9)],
          legsAndBladderNormal: false,
          overrideReason: "seen by Dr Ng")),
      .admitted(reason: "pain"), .discharged(escort: "her son", sheetHandedOver: true),
      .closed(followUpDone: true), .postponed(reason: "fever"), .cancelled(reason: "wish"),
      .noted("told twice"), .flagged(.staffCalled, .call), .flagged(flag, .emergency),
      .settled(flag, reason: "bridged"), .settled(.sign("chest-pain"), reason: "seen"),
      .flagged(.sign("fever"), .note), .flagged(.sign("fever"), .review),
      .flagged(.sign("fever"), .hold),
      .ordered(Orders(procedureAt: moment, anaesthesia: .unknown)),
      .ordered(Orders(procedureAt: moment, anaesthesia: .local)),
      .ordered(Orders(procedureAt: moment, anaesthesia: .general)),
      .decided(medicine: "Xarelto", Decision(plan: .words("pause 48 h"), protocolName: "SIR 2019")),
      .taught(topic: "wound", Teaching(saidBack: false)),
    ]
    + answers.map { .answered(Item.Reference("fasting", "last-food"), $0) }

  static let authors = [
    Author(.staff, staff: "n.ruiz"), Author(.patient), Author(.caregiver), Author(.rule),
    Author(.staff),
  ]

  static let events = happenings.enumerated().map { index, what in
    Event(
      at: Moment(instant: moment.instant + index * 60, day: day, clock: morning),
      by: authors[index % authors.count], what: what)
  }

  /// A short journey for tests that do not care what is in it.
  static func note(_ text: String) -> Event {
    Event(at: moment, by: Author(.staff, staff: "n.ruiz"), what: .noted(text))
  }
}

extension Item.Reference {
  /// The staff item of the small clinic of these tests.
  static let consent = Item.Reference("verification", "consent")
}
