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

  /// The orders as they count at home: without the restart of what goes on after all.
  package var homeOrders: Orders? {
    var orders = self.orders
    orders?.restarts = restarts
    return orders
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

extension Standing {
  /// Whether a medicine is held for another day than the procedure's: it was put off or moved since
  /// somebody decided, or the days of the pause were never around it.
  ///
  /// Only a person can move them. A pause that merely still reaches the new day may be too short before
  /// it, or longer than anybody meant.
  package func isHeldForAnotherDay(_ medicine: String) -> Bool {
    guard let orders, case .hold(let from, let to) = decisions[medicine]?.plan else { return false }
    let day = orders.procedureAt.day
    // What is taken again on the day itself was paused until the evening before.
    return decidedFor[medicine] != day || day < from || to + 1 < day
  }
}

extension Decision {
  /// Whether a pause does not end before it begins.
  var isInOrder: Bool {
    if case .hold(let from, let to) = plan { from <= to } else { true }
  }

  /// The last day without the medicine; nil when it is not held.
  package var lastHeld: CivilDay? {
    if case .hold(_, let last) = plan { last } else { nil }
  }
}
