import Care

/// An answer that a nurse looks at once more: it was another one before.
package struct Doubt: Hashable, Sendable {
  package let item: Item.Reference
  /// What was answered before.
  package let before: Answer
  package let now: Answer
  /// Two people answered differently, rather than one who changed their mind.
  package let isContradiction: Bool
}

extension State {
  /// The patient's answers that were changed or that two people gave differently, in their order.
  package var doubts: [Doubt] {
    guard let session, session.standing.phase?.isBeforeProcedure == true else { return [] }
    let items = setting.checklists.shownItems(
      of: session.standing, in: [.before, .arrival], for: .patient)
    return items.compactMap { shown in
      guard shown.item.kind.asks, let given = shown.given else { return nil }
      return doubt(about: shown.reference, given.answer, in: session.journey.events)
    }
  }

  private func doubt(
    about item: Item.Reference, _ now: Answer, in events: [Event]
  ) -> Doubt? {
    let told = events.compactMap { event -> (answer: Answer, role: Role)? in
      guard case .answered(item, let answer) = event.what, answer.isKnown else { return nil }
      return (answer, event.by.role)
    }
    // A list that grows is not a change of mind.
    guard let last = told.last, let before = told.last(where: { $0.answer.differs(from: now) })
    else { return nil }
    return Doubt(
      item: item, before: before.answer, now: now, isContradiction: before.role != last.role)
  }
}

extension Answer {
  fileprivate func differs(from other: Answer) -> Bool {
    if case .medicines(let entries, _) = self, case .medicines(let now, _) = other {
      return !entries.allSatisfy { told in now.contains { $0.completes(told) } }
    }
    return self != other
  }
}
