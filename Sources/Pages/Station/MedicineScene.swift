import Care
import Flow

/// What is decided about one medicine, over which days and by which protocol.
extension PageMaker {
  func medicine(_ name: String) -> [Page.Block] {
    guard let entry = state.medicines.first(where: { $0.name == name }) else { return [] }
    var blocks: [Page.Block] = [
      .question(words.chart.askPlan(name)), .paragraph(answers.medicine(entry)),
    ]
    if let decision = standing?.decisions[name] {
      let plan = sentences.plan(decision.plan)
      blocks.append(.note(words.chart.decided("\(plan) (\(decision.protocolName))")))
      if isToBeDecidedAgain(name) {
        blocks.append(.warning(sentences.sentence(.heldForAnotherDay(medicine: name))))
      }
    }
    return blocks + reference(name)
  }

  /// What a published table says, marked as not checked; no patient's page shows it.
  private func reference(_ name: String) -> [Page.Block] {
    guard let reference = state.formulary?.reference(for: name) else { return [] }
    return [
      .note(words.chart.reference),
      .fact(label: words.chart.referenceHold, value: reference.before[state.language]),
      .fact(label: words.chart.referenceRestart, value: reference.restart[state.language]),
    ]
  }

  func askHold(_ name: String, from: CivilDay?) -> [Page.Block] {
    [
      .question(from == nil ? words.chart.askHoldFrom(name) : words.chart.askHoldTo(name)),
      .note(words.walk.dateHelp(clinic.dateOrder)),
    ]
  }

  func askProtocol(_ name: String, _ plan: Decision.Plan) -> [Page.Block] {
    [
      .paragraph("\(name): \(sentences.plan(plan))"), .question(words.chart.askProtocol(name)),
      .note(words.chart.protocolHelp),
    ]
  }

  /// Before the procedure a pause for another day holds it up; afterwards it is history.
  func isToBeDecidedAgain(_ medicine: String) -> Bool {
    standing?.phase?.isBeforeProcedure == true && standing?.isHeldForAnotherDay(medicine) == true
  }
}
