import Care

extension Ledger {
  /// Whether the journey was closed in one place while it was moved in another, or something was raised
  /// there that would have kept it open and is open still, neither knowing of the other.
  ///
  /// Only what one of these events adds to is told, so that taking in the same file again tells nothing.
  func isClosedUnseen(with new: Set<KeptEvent>) -> Bool {
    let closings = events.indices.filter { events[$0].event?.what.name == .closed }
    guard !closings.isEmpty else { return false }
    let open = Set(journey.standing.openFlags.filter { $0.level >= .call }.map(\.key))
    let others = events.indices.filter { events[$0].event?.what.hindersClosing(open) ?? false }
    let lineage = Lineage(events)
    return closings.contains { closing in
      let past = lineage.past(of: closing)
      return others.contains { other in
        !past.contains(other) && !lineage.past(of: other).contains(closing)
          && (new.contains(events[closing]) || new.contains(events[other]))
      }
    }
  }
}

extension Happening {
  /// Whether nobody who knew of it would have closed the journey.
  fileprivate func hindersClosing(_ open: Set<Flag.Key>) -> Bool {
    if case .flagged(let key, let level) = self { return level >= .call && open.contains(key) }
    return name != .closed
      && Transition.row(from: .atHome, on: name).map { $0.to != .same } ?? false
  }
}
