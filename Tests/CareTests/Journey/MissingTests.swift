import Care
import Shipped
import Testing

/// Each guard of the table missing alone: the refusal names it and nothing else.
struct MissingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let event: Event.Name
    let guarding: Guard
    let journey: SampleJourney
    let what: Happening

    init(
      _ event: Event.Name, _ guarding: Guard, in phase: Phase?, _ what: Happening? = nil,
      _ change: (inout SampleJourney) -> Void = { _ in }
    ) {
      var journey = SampleJourney.standing(in: phase)
      change(&journey)
      self.event = event
      self.guarding = guarding
      self.journey = journey
      self.what = what ?? event.whole
    }

    var testDescription: String { "\(event.rawValue) without \(guarding.rawValue)" }
  }

  @Test(arguments: beginning + verifying + starting + afterwards)
  func missingGuardIsNamed(_ example: Case) {
    var journey = example.journey
    #expect(journey.take(example.what) == .missing([example.guarding]))
  }

  @Test func everyGuardOfEveryEventIsTried() {
    let all = Self.beginning + Self.verifying + Self.starting + Self.afterwards
    let tried = Set(all.map { "\($0.event) \($0.guarding)" })
    let table = Set(Transition.table.flatMap { row in row.guards.map { "\(row.event) \($0)" } })
    #expect(table.subtracting(tried) == ["started unchangedSinceVerified"])
    #expect(tried.isSubset(of: table))
  }

  /// Every change already leaves `ready`, so no journey shows this refusal; the guard holds all the same
  /// if a row should ever let a change stay.
  @Test func changeIsSeenByTheGuardToo() {
    var journey = SampleJourney.ready()
    let start = Event(at: journey.now, by: .sample(.staff), what: .started)
    func isMet(_ journey: SampleJourney) -> Bool {
      journey.checklists.isMet(
        .unchangedSinceVerified, for: start, in: journey.standing, zone: Sample.zone)
    }
    #expect(isMet(journey))
    journey.take(.decided(medicine: "zorp", Decision(plan: .goOn, protocolName: "P")))
    #expect(!isMet(journey))
    #expect(!isMet(SampleJourney.told()))
  }
}

extension MissingTests {
  private static let future = Identity(
    name: "Rosa Example", born: PartialDate(Sample.day(2026, 11, 21)))
  private static let past = Orders(
    procedureAt: Sample.moment("2026-11-20", "09:59"), anaesthesia: .local)

  /// A list in which staff say that there is a consent, and nobody signs.
  private static let consentOnlyAsked = Sample.checklists([
    .before: [Sample.medicines, Sample.allergies], .arrival: [Sample.arrival],
    .procedure: [
      Sample.list(
        "verification", for: .staff, [Sample.item("consent", .yesNo, means: .consentSigned)])
    ],
  ])

  /// Driving again the day before the procedure.
  private static let impossible: Orders = {
    var orders = Sample.orders
    orders.afterCare[.driving] = .day(Sample.day(2026, 11, 22))
    return orders
  }()

  private static let backwards = Decision.Plan.hold(
    from: Sample.day(2026, 11, 23), to: Sample.day(2026, 11, 22))

  static let beginning = [
    Case(
      .enrolled, .twoIdentifiers, in: nil,
      .enrolled(future, procedure: "kyphoplasty", Sample.orders)),
    Case(
      .enrolled, .twoIdentifiers, in: nil,
      .enrolled(Identity(name: " ", born: Sample.born), procedure: "kyphoplasty", Sample.orders)),
    Case(
      .enrolled, .ordersDrafted, in: nil,
      .enrolled(Sample.identity, procedure: "kyphoplasty", past)),
    Case(
      .enrolled, .ordersDrafted, in: nil,
      .enrolled(Sample.identity, procedure: "kyphoplasty", impossible)),
    Case(
      .corrected, .twoIdentifiers, in: .goingHome,
      .corrected(Identity(name: "Rosa Example", born: PartialDate(Sample.day(2030, 1, 1))))),
    Case(
      .corrected, .twoIdentifiers, in: .ready,
      .corrected(Identity(name: "", born: Sample.born))),
    Case(.ordered, .ordersDrafted, in: .preparing, .ordered(past)),
    Case(.ordered, .ordersDrafted, in: .goingHome, .ordered(impossible)),
    Case(
      .arrived, .twoIdentifiersAgain, in: .preparing,
      .arrived(born: PartialDate(Sample.day(1948, 5, 3)))),
    Case(
      .arrived, .twoIdentifiersAgain, in: .onHold,
      .arrived(born: PartialDate(Sample.day(1948, 5, 3)))),
    Case(.held, .reasonGiven, in: .ready, .held(reason: "")),
    Case(.settled, .reasonGiven, in: .atHome, .settled(.staffCalled, reason: "")),
    Case(
      .decided, .holdInOrder, in: .checkingIn,
      .decided(medicine: "warfarin", Decision(plan: backwards, protocolName: "P1"))),
    Case(.released, .reasonGiven, in: .onHold, .released(reason: "")),
    Case(.released, .holdsSettled, in: .onHold) { $0.raise(.hold) },
    Case(.released, .holdsSettled, in: .onHold) { $0.raise(.emergency) },
    Case(.postponed, .reasonGiven, in: .ready, .postponed(reason: "")),
    Case(.cancelled, .reasonGiven, in: .recovering, .cancelled(reason: "")),
    Case(.cancelled, .callsSettled, in: .recovering) { $0.raise(.emergency) },
  ]

  static let verifying = [
    Case(.verified, .twoIdentifiersAgain, in: .ready) { $0.goBackADay() },
    Case(.verified, .siteOrdered, in: .ready) { journey in
      var orders = Sample.orders
      orders.sites = []
      journey.take(.ordered(orders))
      journey.tellVerification()
    },
    Case(.verified, .listsComplete, in: .ready) { $0.take(.answered("arrival.legs", .unsure)) },
    Case(.verified, .listsComplete, in: .ready) {
      $0.take(.answered("verification.site-marked", .later))
    },
    Case(.verified, .fastingSatisfied, in: .ready) {
      $0.take(.answered("arrival.food", .time(Sample.day(2026, 11, 23), Sample.clock("00:01"))))
    },
    Case(.verified, .allergiesAnswered, in: .ready) {
      $0.take(.answered("allergies.latex", .unsure))
    },
    Case(.verified, .medicinesDecided, in: .ready) {
      let aspirin = MedicineEntry(
        name: "aspirin", classID: "aspirin", tier: .decide, dose: nil, often: .onceADay)
      $0.take(.answered("medicines.list", .medicines([Sample.warfarin, aspirin], complete: true)))
    },
    Case(.verified, .medicinesDecided, in: .ready) {
      $0.take(.answered("medicines.list", .medicines([Sample.warfarin], complete: false)))
    },
    Case(.verified, .medicinesDecided, in: .ready) {
      $0.take(.decided(medicine: "warfarin", Decision(plan: .askPrescriber, protocolName: "")))
    },
    Case(.verified, .consentSigned, in: .ready) { journey in
      journey = SampleJourney.told(consentOnlyAsked)
      journey.take(.answered(.consent, .yes))
    },
    Case(.verified, .holdsSettled, in: .ready) {
      $0.take(.answered("allergies.latex", .no))
      $0.raise(.emergency)
    },
  ]

  static let starting = [
    Case(.started, .verificationFresh, in: .ready) { $0.at("2026-11-23", "09:00") },
    Case(.started, .fastingSatisfiedNow, in: .checkingIn) { journey in
      journey.tellVerification()
      journey.tellArrival(food: .time(Sample.day(2026, 11, 23), .midnight))
      journey.take(.verified)
    },
    Case(.started, .holdsSettled, in: .ready) { $0.raise(.hold) },
  ]

  static let afterwards = [
    Case(.recovered, .recoveredOrOverridden, in: .recovering) {
      $0.take(.answered("aldrete.colour", .chosen(["p0"])))
    },
    Case(.recovered, .recoveredOrOverridden, in: .admitted) {
      $0.take(.answered("observations.legs", .no))
    },
    Case(
      .recovered, .recoveredOrOverridden, in: .recovering,
      .recovered(recovery(points: 2))),
    Case(
      .recovered, .recoveredOrOverridden, in: .recovering,
      .recovered(recovery(points: 3, why: " "))),
    Case(.discharged, .recoveryChecked, in: .goingHome) {
      $0.take(.answered("observations.urine", .later))
    },
    Case(.admitted, .reasonGiven, in: .atHome, .admitted(reason: "")),
    Case(.discharged, .ordersComplete, in: .goingHome) { $0.take(.ordered(Sample.orders)) },
    Case(.discharged, .ordersComplete, in: .goingHome) {
      var orders = Sample.wholeOrders
      orders.afterCare[.driving] = nil
      $0.take(.ordered(orders))
    },
    Case(.discharged, .ordersComplete, in: .goingHome) {
      var orders = Sample.wholeOrders
      orders.restarts = [:]
      $0.take(.ordered(orders))
    },
    Case(.discharged, .ordersComplete, in: .goingHome) {
      $0.take(.decided(medicine: "zorp", Sample.decision))
    },
    Case(.discharged, .topicsTaughtBack, in: .goingHome) {
      $0.take(.taught(topic: "wound", Teaching(saidBack: false)))
    },
    Case(.discharged, .adultEscort, in: .goingHome, .discharged(escort: "", sheetHandedOver: true)),
    Case(
      .discharged, .sheetHandedOver, in: .goingHome,
      .discharged(escort: "Ana", sheetHandedOver: false)),
    Case(.discharged, .callsSettled, in: .goingHome) { $0.raise(.emergency) },
    Case(.closed, .lastDayReached, in: .atHome) { $0.at("2026-11-23", "23:59") },
    Case(
      .entered, .dayAtHome, in: .atHome,
      .entered(Sample.day(2027, 1, 11), "wound-home.red", .no)),
    Case(.closed, .followUpDone, in: .atHome, .closed(followUpDone: false)),
    Case(.closed, .callsSettled, in: .atHome) { $0.raise(.call) },
  ]

  /// One that does not tell what the answers tell, or gives no reason.
  private static func recovery(points: Int, why: String? = nil) -> Recovery {
    Recovery(
      scores: [ScoreResult(name: "aldrete", points: points, threshold: 3)],
      legsAndBladderNormal: true, overrideReason: why)
  }
}

extension SampleJourney {
  fileprivate mutating func raise(_ level: Level) {
    take(.flagged(.sign("chest-pain"), level), by: .patient)
  }

  /// Back to checking in with an answer, and a day goes by.
  fileprivate mutating func goBackADay() {
    take(.answered("allergies.latex", .no))
    at("2026-11-24", "07:00")
  }
}
