import Care
import Testing

struct DecisionTests {
  private func verify(_ plan: Decision.Plan) -> Refusal? {
    var journey = SampleJourney.told()
    journey.tellVerification()
    journey.take(.decided(medicine: "warfarin", Decision(plan: plan, protocolName: "P1")))
    return journey.take(.verified)
  }

  @Test(
    "Every plan decides, but to ask the one who prescribes",
    arguments: [
      (.goOn, true), (Sample.decision.plan, true), (.words("pause 48 h"), true),
      (.askPrescriber, false),
    ] as [(Decision.Plan, Bool)])
  func finalPlans(plan: Decision.Plan, isFinal: Bool) {
    #expect(Decision(plan: plan, protocolName: "P1").isFinal == isFinal)
    #expect(verify(plan) == (isFinal ? nil : .missing([.medicinesDecided])))
  }

  @Test("A question that comes up in ready takes the patient out of it")
  func askedInReady() {
    var journey = SampleJourney.ready()
    journey.take(
      .decided(medicine: "warfarin", Decision(plan: .askPrescriber, protocolName: "P1")))
    #expect(journey.standing.phase == .checkingIn)
    #expect(journey.take(.verified) == .missing([.medicinesDecided]))
  }
}

/// The days of a pause go with the day of the procedure, and only a person moves them.
struct HoldDayTests {
  private static func hold(_ from: String, _ to: String) -> Happening {
    let plan = Decision.Plan.hold(from: day(from), to: day(to))
    return .decided(medicine: "warfarin", Decision(plan: plan, protocolName: "P1"))
  }

  private static func day(_ iso: String) -> CivilDay { Sample.moment(iso, "09:00").day }

  private func order(_ day: String, in journey: inout SampleJourney) {
    var orders = Sample.orders
    orders.procedureAt = Sample.moment(day, "09:00")
    journey.take(.ordered(orders))
  }

  private func gaps(_ journey: SampleJourney) -> [Gap] {
    journey.checklists.gaps(of: journey.standing)
  }

  private let again = [Gap.heldForAnotherDay(medicine: "warfarin")]

  @Test("A pause that ends before it begins is refused", arguments: [Phase.preparing, .ready])
  func backwards(phase: Phase) {
    var journey = SampleJourney.standing(in: phase)
    #expect(journey.take(Self.hold("2026-11-23", "2026-11-22")) == .missing([.holdInOrder]))
    #expect(journey.take(Self.hold("2026-11-23", "2026-11-23")) == nil)
  }

  @Test(
    "Around the day, or up to the evening before it",
    arguments: [
      ("2026-11-18", "2026-11-24", true), ("2026-11-23", "2026-11-23", true),
      ("2026-11-18", "2026-11-22", true), ("2026-11-18", "2026-11-21", false),
      ("2026-11-24", "2026-11-26", false), ("2027-11-18", "2027-11-24", false),
    ])
  func around(from: String, to: String, isAround: Bool) {
    var journey = SampleJourney.prepared()
    journey.take(Self.hold(from, to))
    #expect(gaps(journey) == (isAround ? [] : again))
  }

  @Test(
    "Another day asks for another decision, sooner or later",
    arguments: ["2026-11-22", "2026-11-24", "2026-12-07"])
  func moved(day: String) {
    var journey = SampleJourney.prepared()
    journey.take(Self.hold("2026-11-18", "2026-11-30"))
    #expect(gaps(journey) == [])
    order(day, in: &journey)
    #expect(gaps(journey) == again)
    // Back on the day that it was decided for, it fits again.
    order("2026-11-23", in: &journey)
    #expect(gaps(journey) == [])
    order(day, in: &journey)
    journey.take(Self.hold("2026-11-20", day))
    #expect(gaps(journey) == [])
  }

  @Test("Another hour of the same day asks nothing")
  func sameDay() {
    var journey = SampleJourney.prepared()
    journey.take(Self.hold("2026-11-18", "2026-11-24"))
    var orders = Sample.orders
    orders.procedureAt = Sample.moment("2026-11-23", "15:00")
    journey.take(.ordered(orders))
    #expect(gaps(journey) == [])
  }

  @Test("Nobody is ready on a pause for another day")
  func notReady() {
    var journey = SampleJourney.prepared()
    journey.take(Self.hold("2026-11-18", "2026-11-23"))
    journey.take(.postponed(reason: "no bed"))
    order("2026-11-25", in: &journey)
    journey.at("2026-11-25", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    journey.tellArrival()
    journey.tellVerification()
    #expect(journey.take(.verified) == .missing([.medicinesDecided]))
    journey.take(Self.hold("2026-11-20", "2026-11-25"))
    #expect(journey.take(.verified) == nil)
  }
}

/// Whoever acts for the clinic says who they are.
struct SignedTests {
  private static let unsigned = [nil, "", " \n"].map { Author(.staff, staff: $0) }

  private func refusal(of what: Happening, by author: Author, in phase: Phase?) -> Refusal? {
    let journey = SampleJourney.standing(in: phase)
    return journey.checklists.refusal(
      of: Event(at: journey.now, by: author, what: what), in: journey.standing, zone: Sample.zone)
  }

  @Test("Every event of staff is signed but enrolment", arguments: [nil] + Phase.allCases)
  func everyEvent(phase: Phase?) {
    for row in Transition.table where row.from == phase && row.by.contains(.staff) {
      for author in Self.unsigned {
        let refusal = refusal(of: row.event.whole, by: author, in: phase)
        #expect(refusal == (row.event == .enrolled ? nil : .unsigned(row.event)), "\(row.event)")
      }
    }
  }

  @Test("Nobody else has anything to sign with", arguments: [Role.patient, .caregiver, .rule])
  func others(role: Role) {
    #expect(refusal(of: .flagged(.staffCalled, .call), by: Author(role), in: .preparing) == nil)
  }

  @Test("What a role may not do stays forbidden, signed or not")
  func permissionComesFirst() {
    let patient = Author(.patient, staff: "n.nurse")
    #expect(
      refusal(of: .verified, by: patient, in: .checkingIn) == .notPermitted(.patient, .verified))
  }
}
