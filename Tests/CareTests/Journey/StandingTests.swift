import Care
import Testing

struct StandingTests {
  @Test func emptyJourneyStandsNowhere() {
    let standing = Journey(code: Sample.code(), events: []).standing
    #expect(standing == Standing())
    #expect(standing.phase == nil && standing.orders == nil && standing.openFlags == [])
  }

  @Test func wholeWay() {
    var journey = SampleJourney.goingHome()
    #expect(journey.standing.startedAt == Sample.procedureAt)
    journey.take(.discharged(escort: "Ana", sheetHandedOver: true))
    #expect(journey.standing.phase == .atHome)
    journey.at("2027-01-10", "10:00")
    #expect(journey.take(.closed(followUpDone: true), by: .caregiver) == nil)
    let standing = Journey(code: Sample.code(), events: journey.events).standing
    #expect(standing == journey.standing)
    #expect(standing.phase == .closed)
    #expect(standing.identity == Sample.identity)
    #expect(standing.procedure == "kyphoplasty")
    #expect(standing.decisions == ["warfarin": Sample.decision])
    #expect(standing.taught.keys.sorted() == ["warning-home", "wound"])
    #expect(Sample.checklists.topic("wound", in: standing) == .saidBack)
  }

  @Test func changedAnswerIsTheLastOne() {
    var journey = SampleJourney.prepared()
    journey.take(.answered("allergies.latex", .yes), by: .patient)
    let given = journey.standing.answers["allergies.latex"]
    #expect(given?.answer == .yes)
    #expect(given?.by == Author(.patient))
    #expect(given?.at == journey.now)
    #expect(journey.events.count == 6)
  }

  @Test(arguments: [
    (Phase.preparing, Phase.preparing), (.checkingIn, .checkingIn), (.ready, .checkingIn),
  ])
  func releasedGoesBackWhereItWasHeld(from: Phase, to: Phase) {
    var journey = SampleJourney.standing(in: from)
    journey.take(.held(reason: "fever"), by: .rule)
    #expect(journey.standing.phase == .onHold)
    #expect(journey.standing.heldFrom == from)
    journey.take(.released(reason: "no fever"))
    #expect(journey.standing.phase == to)
    #expect(journey.standing.heldFrom == nil)
  }

  @Test("Whoever was held at home and arrives stays on hold, and is checked in afterwards")
  func arrivalOnHold() {
    var journey = SampleJourney.prepared()
    journey.take(.held(reason: "cement allergy"), by: .rule)
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    #expect(journey.standing.phase == .onHold)
    #expect(journey.standing.heldFrom == .checkingIn)
    journey.take(.released(reason: "no allergy"))
    #expect(journey.standing.phase == .checkingIn)
  }

  @Test(arguments: [
    Happening.answered("allergies.latex", .no), .ordered(Sample.orders),
    .decided(medicine: "warfarin", Decision(plan: .goOn, protocolName: "P2")),
  ])
  func changeInReadyGoesBack(change: Happening) {
    var journey = SampleJourney.ready()
    #expect(journey.take(change) == nil)
    #expect(journey.standing.phase == .checkingIn)
    #expect(journey.standing.changedSinceVerified)
    #expect(journey.take(.started) == .notInPhase(.checkingIn, .started))
    #expect(journey.take(.verified) == nil)
    #expect(!journey.standing.changedSinceVerified)
  }

  @Test("Ordered for another day is another visit")
  func otherDay() {
    var journey = SampleJourney.ready()
    let later = Sample.moment("2026-11-30", "08:00")
    journey.take(.ordered(Sample.orders(.sedation, at: later)))
    #expect(journey.standing.phase == .checkingIn)
    #expect(journey.standing.arrivedAt == nil)
    journey.at("2026-11-30", "07:00")
    #expect(
      journey.take(.verified)
        == .missing([
          .twoIdentifiersAgain, .listsComplete, .fastingSatisfied, .medicinesDecided,
          .consentSigned,
        ]))
    #expect(journey.take(.arrived(born: Sample.born), by: .patient) == nil)
    journey.tellArrival()
    journey.tellVerification()
    #expect(journey.take(.verified) == .missing([.medicinesDecided]))
    let plan = Decision.Plan.hold(from: journey.now.day + -5, to: journey.now.day)
    journey.take(.decided(medicine: "warfarin", Decision(plan: plan, protocolName: "P1")))
    #expect(journey.take(.verified) == nil)
  }

  @Test func ordersAreSetWhileTheProcedureRunsLateAndAfterIt() {
    var journey = SampleJourney.told()
    journey.at("2026-11-23", "08:20")
    #expect(journey.take(.ordered(Sample.wholeOrders)) == nil)
    journey = SampleJourney.standing(in: .recovering)
    journey.at("2026-11-23", "11:00")
    #expect(journey.take(.ordered(Sample.wholeOrders)) == nil)
    let moved = Orders(procedureAt: Sample.moment("2026-12-01", "08:00"), anaesthesia: .local)
    #expect(journey.take(.ordered(moved)) == .missing([.ordersDrafted]))
    #expect(journey.standing.orders == Sample.wholeOrders)
  }

  @Test("A move from a copy that the table does not know here counts for nothing")
  func strayMoves() {
    var journey = SampleJourney.ready()
    let before = journey.standing
    journey.at("2026-11-23", "09:30")
    journey.slipIn(.verified)
    journey.slipIn(
      .enrolled(
        Identity(name: "Other", born: PartialDate(Sample.day(1950, 1, 1))), procedure: "x",
        Sample.orders))
    #expect(journey.standing.verifiedAt == before.verifiedAt)
    #expect(journey.standing.identity == Sample.identity)
    #expect(journey.take(.started) == .missing([.verificationFresh]))
  }

  @Test("What was told or flagged counts even where no row is")
  func strayFacts() {
    var journey = SampleJourney.standing(in: .closed)
    journey.slipIn(.flagged(.sign("chest-pain"), .emergency))
    journey.slipIn(.answered("allergies.latex", .yes))
    #expect(journey.standing.phase == .closed)
    #expect(journey.standing.openEmergencies.map(\.key) == [.sign("chest-pain")])
    #expect(journey.standing.answers["allergies.latex"]?.answer == .yes)
  }
}

struct FlagFoldTests {
  private let key = Flag.Key.sign("fever")

  private func levels(_ raised: [Level]) -> [Level] {
    var journey = SampleJourney.prepared()
    for level in raised { journey.take(.flagged(key, level), by: .patient) }
    return journey.standing.openFlags.map(\.level)
  }

  @Test(
    arguments: [
      ([.review], [.review]), ([.review, .review], [.review]), ([.review, .hold], [.hold]),
      ([.hold, .review], [.hold]), ([.emergency, .note], [.emergency]),
      ([.note, .review, .emergency], [.emergency]),
      // A call is more than a hold and yet stops nothing, so neither may hide the other.
      // The graver one stands first, whichever was raised first.
      ([.hold, .call], [.call, .hold]), ([.call, .hold], [.call, .hold]),
      ([.hold, .call, .hold, .call, .review], [.call, .hold]),
      ([.hold, .call, .emergency], [.emergency, .call]),
    ] as [([Level], [Level])])
  func raisedAgainIsLiftedAndNeverLowered(raised: [Level], open: [Level]) {
    #expect(levels(raised) == open)
  }

  @Test func settlingSettlesAllOfAKey() {
    var journey = SampleJourney.prepared()
    journey.take(.flagged(key, .hold), by: .rule)
    journey.take(.flagged(key, .call), by: .patient)
    journey.take(.flagged(.staffCalled, .call), by: .patient)
    journey.take(.settled(key, reason: "36.8 now"))
    #expect(journey.standing.openFlags.map(\.key) == [.staffCalled])
    #expect(journey.standing.flags.map(\.settledReason) == ["36.8 now", "36.8 now", nil])
  }

  @Test func settledFlagCanBeRaisedAgain() {
    var journey = SampleJourney.prepared()
    journey.take(.flagged(key, .hold), by: .rule)
    journey.take(.settled(key, reason: "36.8 now"))
    journey.now = Sample.zone.moment(at: journey.now.instant + 60)
    journey.take(.flagged(key, .hold), by: .rule)
    #expect(
      journey.standing.flags == [
        Flag(
          key: key, level: .hold, raisedAt: Sample.moment("2026-11-20", "10:00"),
          settledReason: "36.8 now"),
        Flag(key: key, level: .hold, raisedAt: Sample.moment("2026-11-20", "10:01")),
      ])
  }

  @Test func settlingWhatIsNotOpenDoesNothing() {
    var journey = SampleJourney.prepared()
    journey.take(.settled(key, reason: "never was"))
    journey.take(.flagged(key, .hold), by: .rule)
    #expect(journey.standing.openFlags.map(\.key) == [key])
  }
}
