import Care

/// Where a journey is in the model.
struct Place: Hashable, Sendable {
  let phase: Phase?
  let heldFrom: Phase?
  let facts: Facts
  /// What was met when staff signed *verified*; nothing once anything changed.
  let seen: Facts

  /// By the bits alone: phases have words for raw values, which take a hundred times as long to hash, and the few
  /// phases that share their facts are told apart by `==`.
  func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(facts.rawValue) << 32 | UInt64(seen.rawValue))
  }

  static let start = Place(phase: nil, heldFrom: nil, facts: [], seen: [])

  /// The phase after an event, and where it was held if it is on hold.
  func moved(by event: Event.Name?, to: Transition.Destination) -> (Phase?, Phase?) {
    switch to {
    case .same: (phase, event == .arrived && phase == .onHold ? .checkingIn : heldFrom)
    case .phase(.onHold): (.onHold, phase)
    case .phase(let next): (next, nil)
    case .whereHeld: (heldFrom == .preparing ? .preparing : .checkingIn, nil)
    }
  }
}

extension Place: CustomStringConvertible {
  var description: String { "\(phase?.rawValue ?? "start") \(facts)" }
}

/// One thing that happens at a place.
struct Move: Hashable, Sendable {
  /// Nil when only time passes.
  let event: Event.Name?
  let by: Role?
  let to: Place
}

extension Move: CustomStringConvertible {
  var description: String {
    "\(event?.rawValue ?? "time") by \(by?.rawValue ?? "nobody") to \(to)"
  }
}

/// One row of a phase table, which a test can change where the real one cannot be.
struct Row: Hashable, Sendable {
  let from: Phase?
  let event: Event.Name
  var by: [Role]
  var guards: [Guard]
  let to: Transition.Destination

  static let table = Transition.table.map {
    Row(from: $0.from, event: $0.event, by: $0.by, guards: $0.guards, to: $0.to)
  }

  /// The guards that look at the event.
  var carried: Facts { Facts(guards).intersection(event.carried) }
  /// The guards that look at the journey.
  var asked: Facts { Facts(guards).subtracting(event.carried) }

  var targets: [Phase] {
    switch to {
    case .same: from.map { [$0] } ?? []
    case .phase(let phase): [phase]
    case .whereHeld: [.preparing, .checkingIn]
    }
  }
}
