extension Event {
  /// Whether the event itself brings what the guard asks for.
  func carries(_ guarding: Guard, in standing: Standing, by checklists: Checklists) -> Bool {
    switch (guarding, what) {
    case (.twoIdentifiers, .enrolled(let identity, _, _)),
      (.twoIdentifiers, .corrected(let identity)):
      !isBlank(identity.name) && identity.born.first <= at.day
    case (.ordersDrafted, .enrolled(_, let procedure, let orders)):
      orders.procedureAt >= at && orders.arePossible(in: checklists.orders(of: procedure))
    case (.ordersDrafted, .ordered(let orders)):
      isInTime(orders, standing)
        && orders.arePossible(in: checklists.orders(of: standing.procedure))
    case (.twoIdentifiersAgain, .arrived(let born)): born == standing.identity?.born
    case (.reasonGiven, .held(let reason)), (.reasonGiven, .released(let reason)),
      (.reasonGiven, .admitted(let reason)), (.reasonGiven, .postponed(let reason)),
      (.reasonGiven, .cancelled(let reason)), (.reasonGiven, .settled(_, let reason)):
      !isBlank(reason)
    case (.adultEscort, .discharged(let escort, _)): !isBlank(escort)
    case (.sheetHandedOver, .discharged(_, let handedOver)): handedOver
    case (.followUpDone, .closed(let done)): done
    case (.holdInOrder, .decided(_, let decision)): decision.isInOrder
    case (.dayAtHome, .entered(let day, _, _)):
      standing.orders.map {
        // Behind a clock that was set back the days go on from what is known to have happened.
        $0.procedureAt.day <= day && day <= max(at.day, standing.newestAt?.day ?? at.day)
      } ?? false
    default: false
    }
  }

  /// A procedure that runs late or is over keeps its time, so that its other orders can still be set;
  /// only one that has not begun is moved, and only into the future.
  private func isInTime(_ orders: Orders, _ standing: Standing) -> Bool {
    orders.procedureAt == standing.orders?.procedureAt
      || standing.startedAt == nil && orders.procedureAt >= at
  }
}

/// Whether nothing but blanks was written, which is no reason and no name.
func isBlank(_ text: String) -> Bool {
  text.allSatisfy(\.isWhitespace)
}
