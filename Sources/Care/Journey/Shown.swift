/// One item that is to be gone through now, with what was answered to it.
package struct ShownItem: Hashable, Sendable {
  package let checklist: Checklist
  package let item: Item
  /// Nil while it is open, or when the answer was given before the patient last arrived.
  package let given: Standing.Given?

  package var reference: Item.Reference { Item.Reference(checklist.id, item.id) }

  /// Whether it still waits for an answer.
  package var isOpen: Bool { !(given?.answer.isComplete ?? false) }
}

extension Checklists {
  /// The items of these stages that show, in order, given the answers so far.
  ///
  /// An answer to an item that no longer shows is dropped: it stays in the record, but conditions do
  /// not see it. An answer to an arrival list from before the last arrival is dropped too.
  package func shownItems(
    of standing: Standing, in stages: [Stage], for audience: Checklist.Audience
  ) -> [ShownItem] {
    guard let procedure = standing.procedure, let orders = standing.orders else { return [] }
    var circumstances = Circumstances(procedure: procedure, anaesthesia: orders.anaesthesia)
    var shown: [ShownItem] = []
    for stage in Stage.allCases {
      for list in lists(of: procedure, in: [stage]) {
        for item in list.items where item.when.holds(in: circumstances) {
          let reference = Item.Reference(list.id, item.id)
          let given = standing.answers[reference].flatMap {
            stage == .arrival && standing.isStale($0) ? nil : $0
          }
          circumstances.answers[reference] = given?.answer
          guard stages.contains(stage), list.audience == audience else { continue }
          shown.append(ShownItem(checklist: list, item: item, given: given))
        }
      }
    }
    return shown
  }

  /// The answers that conditions may look at now.
  package func circumstances(of standing: Standing) -> Circumstances? {
    guard let procedure = standing.procedure, let orders = standing.orders else { return nil }
    let shown = Checklist.Audience.allCases.flatMap {
      shownItems(of: standing, in: Stage.allCases, for: $0)
    }
    let answers = shown.compactMap { item in item.given.map { (item.reference, $0.answer) } }
    return Circumstances(
      procedure: procedure, anaesthesia: orders.anaesthesia,
      answers: Dictionary(answers) { _, last in last })
  }
}

extension Standing {
  fileprivate func isStale(_ given: Given) -> Bool {
    guard let arrivedAt else { return true }
    return given.at < arrivedAt
  }
}
