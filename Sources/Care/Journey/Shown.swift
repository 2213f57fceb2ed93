/// One item that is to be gone through now, with what was answered to it.
package struct ShownItem: Hashable, Sendable {
  package let checklist: Checklist
  package let item: Item
  /// Nil while it is open, or when the answer was given for another visit.
  package let given: Standing.Given?
  /// Whether there is an answer for this visit that the item does not take, as after the list changed:
  /// what it meant, and what it would have raised, nobody can tell.
  package var isOdd = false

  package var reference: Item.Reference { Item.Reference(checklist.id, item.id) }

  /// Whether it still waits for an answer.
  package var isOpen: Bool { !(given?.answer.isComplete ?? false) }
}

extension Checklists {
  /// The items of these stages that show, in order, given the answers so far.
  ///
  /// An answer to an item that no longer shows is dropped: it stays in the record, but conditions do
  /// not see it. An answer that the item does not take is dropped too, one to an arrival list
  /// from before the last arrival, one to a list of the procedure from before that too, or from before it
  /// was put off or planned for another time, anaesthetic or site, one to a
  /// list of the recovery room from before the procedure ended or the patient was admitted, and one to
  /// a staff list by anybody else.
  package func shownItems(
    of standing: Standing, in stages: [Stage], for audience: Checklist.Audience
  ) -> [ShownItem] {
    shown(of: standing)?.items.lazy
      .filter { stages.contains($0.stage) && $0.item.checklist.audience == audience }
      .map(\.item) ?? []
  }

  /// Answers that stay in the record and count for nothing now, and why.
  package func dropped(of standing: Standing) -> [Item.Reference: Dropped] {
    guard let shown = shown(of: standing)?.items.map(\.item) else { return [:] }
    let asked = Set(shown.map(\.reference))
    let counting = Set(shown.filter { $0.given != nil }.map(\.reference))
    let dropped = standing.answers.keys.filter { !counting.contains($0) }
    return Dictionary(
      uniqueKeysWithValues: dropped.map { ($0, asked.contains($0) ? .askedAgain : .notAsked) })
  }

  /// The answers that conditions may look at now.
  package func circumstances(of standing: Standing) -> Circumstances? {
    shown(of: standing)?.circumstances
  }

  /// What is planned, without what anybody answered; nil before anybody is enrolled.
  package func planned(for standing: Standing) -> Circumstances? {
    guard let procedure = standing.procedure, let orders = standing.orders else { return nil }
    var circumstances = Circumstances(
      procedure: procedure, anaesthesia: orders.anaesthesia, answers: orders.answers)
    // A medicine that was held is told of, even before anybody ordered when it is taken again; one that
    // goes on after all is not.
    circumstances.answers[.restarts] = .chosen([standing.heldMedicines.isEmpty ? "none" : "some"])
    return circumstances
  }

  /// What shows of all lists, and what conditions may look at after the last.
  struct Shown: Sendable {
    var items: [(stage: Stage, item: ShownItem)] = []
    var circumstances: Circumstances
  }

  private func shown(of standing: Standing) -> Shown? {
    standing.derived.shown(under: self) { goThrough(standing) }
  }

  /// All lists in their order: an item can only hang on what stands before it.
  private func goThrough(_ standing: Standing) -> Shown? {
    guard let procedure = standing.procedure, let planned = planned(for: standing) else {
      return nil
    }
    var shown = Shown(circumstances: planned)
    for stage in Stage.allCases {
      for list in lists(of: procedure, in: [stage]) {
        for item in list.items where item.when.holds(in: shown.circumstances) {
          let reference = Item.Reference(list.id, item.id)
          let told = standing.answers[reference].flatMap {
            standing.counts($0, in: stage) && list.audience.mayAnswer($0.by.role) ? $0 : nil
          }
          let given = told.flatMap { item.takes($0.answer, on: $0.at.day) ? $0 : nil }
          shown.circumstances.answers[reference] = given?.answer
          let isOdd = told != nil && given == nil
          shown.items.append(
            (stage, ShownItem(checklist: list, item: item, given: given, isOdd: isOdd)))
        }
      }
    }
    return shown
  }
}

/// Why an answer counts for nothing any more.
package enum Dropped: Hashable, Sendable {
  /// Its item is not asked any more, because an answer or an order is another one.
  case notAsked
  /// It was given for another visit, or its item does not take it any more.
  case askedAgain
}

extension Checklist.Audience {
  /// Staff may answer for a patient who cannot; nobody answers for staff.
  func mayAnswer(_ role: Role) -> Bool {
    self != .staff || role == .staff
  }
}

extension Standing {
  fileprivate func counts(_ given: Given, in stage: Stage) -> Bool {
    switch stage {
    case .arrival: places.arrived.map { given.place > $0 } ?? false
    case .procedure: given.place > max(places.putOff, places.planned, places.arrived ?? 0)
    case .recovery: places.recovering.map { given.place > $0 } ?? false
    case .before, .discharge, .home: true
    }
  }
}
