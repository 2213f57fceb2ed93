extension Standing {
  /// The medicines that were held for the procedure, in the order of their names.
  package var heldMedicines: [String] {
    decisions.filter { $0.value.lastHeld != nil }.keys.sorted()
  }

  /// When each held medicine is taken again, by its name.
  ///
  /// A restart of a medicine that goes on after all counts for nothing: nobody must be told that it
  /// was paused.
  package var restarts: [String: Ordered] {
    orders?.restarts.filter { decisions[$0.key]?.lastHeld != nil } ?? [:]
  }

  /// The held medicines that have no restart order.
  package var withoutRestart: [String] { heldMedicines.filter { restarts[$0] == nil } }

  /// The restarts that cannot be: before the procedure, or while the medicine is still held.
  package var impossibleRestarts: [String] {
    let early = restarts.filter { medicine, ordered in
      guard case .day(let day) = ordered, let held = decisions[medicine]?.lastHeld else {
        return false
      }
      return day <= held
    }.keys
    let never = (orders?.impossibleRestarts ?? []).filter { restarts[$0] != nil }
    return Set(early).union(never).sorted()
  }
}

extension Decision {
  /// The last day without the medicine; nil when it is not held.
  package var lastHeld: CivilDay? {
    if case .hold(_, let last) = plan { last } else { nil }
  }
}
