extension Checklists {
  /// What all answers that count now raise, in the order of the lists.
  ///
  /// A rule may look at orders and at answers to other items, so an order or an answer elsewhere can
  /// make it true long after its own item was answered.
  package func raised(
    in standing: Standing, stages: [Stage], for audience: Checklist.Audience, zone: Zone
  ) -> [Raised] {
    raisings(in: standing, stages: stages, for: audience, zone: zone).map(\.raised)
  }

  /// What of it is to be raised: no flag for it is open, and none was settled for just this.
  ///
  /// A flag was settled for something else if its item was answered since, or, where it is about
  /// fasting, if the procedure was ordered for another time since.
  package func newlyRaised(
    in standing: Standing, stages: [Stage], for audience: Checklist.Audience, zone: Zone
  ) -> [Raised] {
    raisings(in: standing, stages: stages, for: audience, zone: zone)
      .filter { !standing.knows($0) }.map(\.raised)
  }

  private func raisings(
    in standing: Standing, stages: [Stage], for audience: Checklist.Audience, zone: Zone
  ) -> [Raising] {
    guard let orders = standing.orders, let circumstances = circumstances(of: standing) else {
      return []
    }
    let fasting = clinic.checkedFasting(for: orders, zone: zone)
    return shownItems(of: standing, in: stages, for: audience).flatMap { shown -> [Raising] in
      guard let given = shown.given else { return [] }
      return shown.item.raised(
        by: given.answer, as: shown.reference, circumstances: circumstances,
        fasting: given.isOfDoubtfulClock ? nil : fasting, zone: zone
      ).map {
        Raising(raised: $0, given: given, isAboutFasting: shown.item.isAboutFasting($0.level))
      }
    }
  }
}

/// Something that is raised, with the answer that raises it.
private struct Raising {
  let raised: Raised
  let given: Standing.Given
  let isAboutFasting: Bool
}

extension Standing {
  /// Whether a flag for it is open, or was settled after all that it hangs on was told and ordered.
  fileprivate func knows(_ raising: Raising) -> Bool {
    let key = raising.raised.key
    if openFlags.contains(where: { $0.key == key && $0.level.covers(raising.raised.level) }) {
      return true
    }
    let since = max(raising.given.place, raising.isAboutFasting ? places.scheduled : 0)
    return places.settled[key].map { $0 > since } ?? false
  }
}

extension Item {
  fileprivate func isAboutFasting(_ level: Level) -> Bool {
    rules.contains { rule in
      if case .laterThan = rule.test { rule.level == level } else { false }
    }
  }
}
