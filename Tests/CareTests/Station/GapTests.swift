import Care
import Shipped
import Testing

struct GapTests {
  private func gaps(_ journey: SampleJourney) -> [Gap] {
    journey.checklists.gaps(of: journey.standing)
  }

  @Test func noJourneyHasNoGaps() {
    #expect(gaps(SampleJourney()) == [])
  }

  @Test func everyKindOfGapInTheOrderOfTheLists() {
    let local = Orders(procedureAt: Sample.procedureAt, anaesthesia: .local)
    var journey = SampleJourney()
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", local))
    let zorp = MedicineEntry(name: "zorp", classID: nil, tier: nil, dose: nil, often: .unsure)
    let calcium = MedicineEntry(
      name: "calcium", classID: "bone", tier: .record, dose: nil, often: .onceADay)
    journey.take(
      .answered("medicines.list", .medicines([Sample.warfarin, zorp, calcium], complete: false)))
    journey.take(.answered("medicines.thinner-why", .later))
    journey.take(.answered("allergies.latex", .unsure))
    #expect(
      gaps(journey) == [
        .unanswered("medicines.list"), .askedLater("medicines.thinner-why"),
        .unsure("allergies.latex"), .fastingPolicy(.local), .site,
        .undecided(medicine: "warfarin"),
        .undecided(medicine: "zorp"),
      ])
  }

  @Test func arrivalListsAreGapsOnlyAfterArrival() {
    var journey = SampleJourney.prepared()
    #expect(gaps(journey) == [])
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    #expect(
      gaps(journey) == [
        .unanswered("arrival.food"), .unanswered("arrival.drink"), .unanswered("arrival.heat"),
        .unanswered("arrival.legs"), .unanswered("verification.consent"),
        .unanswered("verification.site-marked"),
      ])
    journey.tellArrival()
    journey.tellVerification()
    #expect(gaps(journey) == [])
  }

  @Test func unknownAnaesthesiaIsHeldToTheStrictestAndIsNoGap() {
    #expect(gaps(SampleJourney.prepared(orders: Sample.orders(.unknown))) == [])
  }

  @Test func hoursInTheOrdersFillAMissingPolicy() {
    var orders = Sample.orders(.local)
    #expect(gaps(SampleJourney.prepared(orders: orders)) == [.fastingPolicy(.local)])
    orders.fasting = FastingPolicy(foodHours: 2, drinkHours: 0)
    #expect(gaps(SampleJourney.prepared(orders: orders)) == [])
  }

  @Test("Whoever is asked about a medicine has not decided yet")
  func askedPrescriber() {
    var journey = SampleJourney.prepared()
    journey.take(
      .decided(medicine: "warfarin", Decision(plan: .askPrescriber, protocolName: "P1")))
    #expect(gaps(journey) == [.prescriberAsked(medicine: "warfarin")])
    journey.take(.decided(medicine: "warfarin", Decision(plan: .goOn, protocolName: "P1")))
    #expect(gaps(journey) == [])
  }

  @Test("Whoever waits on hold has the gaps of the day")
  func onHold() {
    var journey = SampleJourney.told()
    let checks: [Gap] = [
      .unanswered("verification.consent"), .unanswered("verification.site-marked"),
    ]
    #expect(gaps(journey) == checks)
    journey.take(.held(reason: "fever"))
    #expect(gaps(journey) == checks)
  }

  @Test(
    "Where nothing is asked for, nothing is missing",
    arguments: [Phase.ready, .inProcedure, .atHome, .closed, .cancelled])
  func noGaps(phase: Phase) {
    #expect(gaps(SampleJourney.standing(in: phase)) == [])
  }

  @Test func recoveryAsksForItsListsOnly() {
    var journey = SampleJourney.justEnded()
    let lists: [Gap] = [
      .unanswered("aldrete.breath"), .unanswered("aldrete.colour"),
      .unanswered("observations.legs"), .unanswered("observations.urine"),
      .unanswered("observations.red-signs"),
    ]
    #expect(gaps(journey) == lists)
    journey.take(.answered("aldrete.breath", .chosen(["p2"])))
    journey.take(.answered("aldrete.colour", .unsure))
    journey.take(.answered(.legsInRecovery, .later))
    #expect(
      gaps(journey) == [
        .unsure("aldrete.colour"), .askedLater("observations.legs"),
        .unanswered("observations.urine"), .unanswered("observations.red-signs"),
      ])
  }
}

/// What is missing before somebody goes home, and the guard that asks for the same.
struct DischargeGapTests {
  private func gaps(_ journey: SampleJourney) -> [Gap] {
    journey.checklists.gaps(of: journey.standing)
  }

  private func isComplete(_ journey: SampleJourney) -> Bool {
    journey.checklists.isMet(
      .ordersComplete,
      for: Event(at: journey.now, by: .sample(.staff), what: .noted("")), in: journey.standing,
      zone: Sample.zone)
  }

  /// Recovered, with the orders as they were drafted at enrolment and nothing taught.
  private func recovered(_ orders: Orders) -> SampleJourney {
    var journey = SampleJourney.ready(orders: orders)
    journey.at("2026-11-23", "08:00")
    journey.take(.started)
    journey.take(.ended)
    journey.at("2026-11-23", "10:00")
    journey.tellRecovery()
    journey.take(.recovered(Sample.recovery))
    journey.take(.taught(topic: "warning-home", Sample.bothSaidBack))
    return journey
  }

  @Test("Orders that were drafted and never signed are not complete")
  func unsignedDraft() {
    var journey = recovered(Sample.wholeOrders)
    #expect(gaps(journey) == [.ordersUnsigned, .untaught("wound")])
    #expect(!isComplete(journey))
    journey.take(.ordered(Sample.wholeOrders))
    #expect(gaps(journey) == [.untaught("wound")])
    #expect(isComplete(journey))
    journey.take(.taught(topic: "wound", Sample.saidBack))
    #expect(gaps(journey) == [])
  }

  @Test("Only staff sign orders, however they came into the record")
  func signedByOthers() {
    var journey = recovered(Sample.wholeOrders)
    journey.slipIn(.ordered(Sample.wholeOrders), by: .patient)
    #expect(!isComplete(journey))
  }

  @Test("What is blank comes first; the signature is asked for when nothing is")
  func blankOrders() {
    var journey = recovered(Sample.orders)
    let blank = Sample.orders.blank.map(Gap.order)
    #expect(
      gaps(journey)
        == blank + [.restart(medicine: "warfarin"), .ordersUnsigned, .untaught("wound")])
    var orders = Sample.wholeOrders
    orders.afterCare[.braceHours] = nil
    journey.take(.ordered(orders))
    #expect(gaps(journey) == [.order(.braceHours), .untaught("wound")])
    #expect(!isComplete(journey))
  }

  @Test("A medicine that is held needs its restart, one that goes on does not")
  func heldMedicine() {
    var journey = recovered(Sample.wholeOrders)
    journey.take(.ordered(Sample.wholeOrders))
    #expect(journey.standing.heldMedicines == ["warfarin"])
    journey.take(.decided(medicine: "aspirin", Sample.decision))
    #expect(journey.standing.heldMedicines == ["aspirin", "warfarin"])
    #expect(gaps(journey) == [.restart(medicine: "aspirin"), .untaught("wound")])
    #expect(!isComplete(journey))
    journey.take(.decided(medicine: "aspirin", Decision(plan: .goOn, protocolName: "P1")))
    #expect(isComplete(journey))
  }
}
