import Care
import Testing

struct ScoreTests {
  private let lists = Sample.checklists

  private func observed(
    _ breath: Answer, _ colour: Answer?, legs: Answer = .yes, urine: Answer = .yes
  ) -> SampleJourney {
    var journey = SampleJourney.justEnded()
    journey.take(.answered("aldrete.breath", breath))
    if let colour { journey.slipIn(.answered("aldrete.colour", colour)) }
    journey.take(.answered(.legsInRecovery, legs))
    journey.take(.answered(.urineInRecovery, urine))
    return journey
  }

  private func recovery(_ journey: SampleJourney, why: String? = nil) -> Recovery? {
    lists.recovery(of: journey.standing, overrideReason: why)
  }

  private func result(_ points: Int) -> [ScoreResult] {
    [ScoreResult(name: "aldrete", points: points, threshold: 3)]
  }

  @Test func pointsAreAddedUp() {
    let journey = observed(.chosen(["p2"]), .chosen(["p1"]))
    let scores = lists.scores(of: journey.standing)
    #expect(scores.map(\.list) == [Sample.aldrete])
    #expect(scores.map(\.threshold) == [3])
    #expect(scores.flatMap(\.parts).map(\.item) == ["aldrete.breath", "aldrete.colour"])
    #expect(scores.flatMap(\.parts).map(\.points) == [2, 1])
    let recovery = recovery(journey)
    #expect(
      recovery
        == Recovery(scores: result(3), legsAndBladderNormal: true, overrideReason: nil))
    #expect(recovery?.isMet == true)
  }

  @Test("A nought is a number of points, and too few of them is not enough")
  func tooFew() {
    let low = recovery(observed(.chosen(["p2"]), .chosen(["p0"])), why: "as before the fall")
    #expect(
      low
        == Recovery(
          scores: result(2), legsAndBladderNormal: true, overrideReason: "as before the fall"))
    #expect(low?.isMet == false)
  }

  @Test(
    "An item that is not answered leaves the score open",
    arguments: [nil, Answer.unsure, .later, .chosen(["gone"]), .chosen([]), .yes, .number(2)])
  func openItem(colour: Answer?) {
    let journey = observed(.chosen(["p2"]), colour)
    #expect(lists.scores(of: journey.standing).map(\.points) == [nil])
    #expect(recovery(journey) == nil)
    // Whoever overrides keeps what is known.
    #expect(
      recovery(journey, why: "seen")
        == Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "seen"))
  }

  @Test(
    "Legs and bladder are normal only when staff said so",
    arguments: [(.no, .yes), (.yes, .no), (.unsure, .yes), (.yes, .later)] as [(Answer, Answer)])
  func legsAndBladder(legs: Answer, urine: Answer) {
    let journey = observed(.chosen(["p2"]), .chosen(["p2"]), legs: legs, urine: urine)
    let recovery = recovery(journey)
    #expect(
      recovery == Recovery(scores: result(4), legsAndBladderNormal: false, overrideReason: nil))
    #expect(recovery?.isMet == false)
  }

  @Test("What was scored before the procedure ended says nothing about afterwards")
  func onlyAfterTheEnd() {
    var journey = SampleJourney.standing(in: .inProcedure)
    for item in ["aldrete.breath", "aldrete.colour"] as [Item.Reference] {
      journey.take(.answered(item, .chosen(["p2"])))
    }
    journey.take(.answered(.legsInRecovery, .yes))
    journey.take(.answered(.urineInRecovery, .yes))
    #expect(lists.scores(of: journey.standing).map(\.points) == [nil])
    journey.take(.ended)
    #expect(lists.scores(of: journey.standing).map(\.points) == [nil])
    let shown = lists.shownItems(of: journey.standing, in: [.recovery], for: .staff)
    #expect(shown.count == 5 && shown.allSatisfy { $0.given == nil })
    #expect(journey.standing.endedAt == journey.now)
  }

  @Test("Whoever is admitted is judged anew before going home")
  func admitted() {
    var journey = observed(.chosen(["p2"]), .chosen(["p2"]))
    #expect(recovery(journey)?.isMet == true)
    journey.take(.admitted(reason: "pain"))
    #expect(recovery(journey) == nil)
    #expect(
      lists.gaps(of: journey.standing) == [
        .unanswered("aldrete.breath"), .unanswered("aldrete.colour"),
        .unanswered("observations.legs"), .unanswered("observations.urine"),
        .unanswered("observations.red-signs"),
      ])
  }

  @Test func scoresOfAPatientCountForNothing() {
    var journey = SampleJourney.justEnded()
    journey.slipIn(.answered("aldrete.breath", .chosen(["p2"])), by: .patient)
    #expect(lists.scores(of: journey.standing).first?.parts.map(\.points) == [nil, nil])
  }

  @Test("Without a score there is nothing to be met, only a reason")
  func noScore() {
    let recovery = Recovery(scores: [], legsAndBladderNormal: true, overrideReason: nil)
    #expect(!recovery.isMet)
  }
}
