import Care
import Testing

struct RefusalTests {
  private static let phases: [Phase?] = [nil] + Phase.allCases

  @Test(arguments: phases)
  func samplesStandWhereTheySay(phase: Phase?) {
    #expect(SampleJourney.standing(in: phase).standing.phase == phase)
  }

  @Test("Every row is open to its roles and shut to the others", arguments: phases)
  func rolesOfEveryRow(phase: Phase?) {
    for row in Transition.table where row.from == phase {
      for role in Role.allCases {
        var journey = SampleJourney.standing(in: phase)
        if phase == .onHold { journey.take(.settled(.staffCalled, reason: "seen")) }
        let refusal = journey.take(row.event.whole, by: role)
        let expected: Refusal? = row.by.contains(role) ? nil : .notPermitted(role, row.event)
        guard row.guards.isEmpty || expected != nil else { continue }
        #expect(refusal == expected, "\(row.event) by \(role)")
      }
    }
  }

  @Test("Whatever has no row is refused in that phase", arguments: phases)
  func eventsWithoutARow(phase: Phase?) {
    for event in Event.Name.allCases where Transition.row(from: phase, on: event) == nil {
      var journey = SampleJourney.standing(in: phase)
      #expect(journey.take(event.whole) == .notInPhase(phase, event))
    }
  }

  @Test(
    "A patient can neither answer for staff nor sign for them",
    arguments: [Role.patient, .caregiver])
  func staffLists(role: Role) {
    var journey = SampleJourney.told()
    let refusal = Refusal.notPermitted(role, .answered)
    #expect(journey.take(.answered(.consent, .signed("Rosa")), by: role) == refusal)
    #expect(journey.take(.answered("verification.site-marked", .yes), by: role) == refusal)
    #expect(journey.take(.answered("arrival.legs", .no), by: role) == nil)
    #expect(journey.take(.answered("arrival.legs", .no), by: .staff) == nil)
  }

  @Test func severalThingsMissingAreNamedInTheOrderOfTheTable() {
    var journey = SampleJourney.prepared()
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born))
    journey.take(.flagged(.sign("chest-pain"), .emergency), by: .patient)
    #expect(
      journey.take(.verified)
        == .missing([.listsComplete, .fastingSatisfied, .consentSigned, .holdsSettled]))
  }

  @Test(arguments: ["", " ", "\n\t "])
  func blanksAreNoReason(reason: String) {
    var journey = SampleJourney.prepared()
    #expect(journey.take(.held(reason: reason)) == .missing([.reasonGiven]))
    #expect(journey.take(.cancelled(reason: reason)) == .missing([.reasonGiven]))
    #expect(journey.take(.settled(.staffCalled, reason: reason)) == .missing([.reasonGiven]))
  }
}
