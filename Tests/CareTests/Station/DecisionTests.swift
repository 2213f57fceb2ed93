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
