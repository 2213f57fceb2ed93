import Care

/// What DESIGN section 4 says must hold, as a question to every move of the model.
enum Statement: CaseIterable, Hashable, Sendable {
  case startedOnlyVerified
  case homeOnlyTaught
  case emergencyStops
  case wayOut
  case staffOnly

  /// The statement that this move breaks, if it breaks one.
  static func broken(by move: Move, from place: Place) -> Statement? {
    if startsUnverified(place, move) { return .startedOnlyVerified }
    if goesHomeUntaught(place, move) { return .homeOnlyTaught }
    if ignoresEmergency(place, move) { return .emergencyStops }
    if leavesTheEnd(place, move) { return .wayOut }
    return isStaffs(place, move) ? .staffOnly : nil
  }

  /// From its end a journey comes back in one way only: whom staff admit.
  private static func leavesTheEnd(_ place: Place, _ move: Move) -> Bool {
    guard let phase = place.phase, phase.isFinal, move.to.phase != phase else { return false }
    return phase != .closed || move.event != .admitted
  }

  /// Whether nobody can leave this place, though it is not final.
  static func isDeadEnd(_ place: Place, _ moves: [Move]) -> Bool {
    guard let phase = place.phase, !phase.isFinal else { return false }
    return !moves.contains { $0.to.phase != phase }
  }

  /// What staff must have seen when they signed, and nothing changed since.
  private static let signedFor: Facts = [
    .identified, .arrived, .levels, .told, .consent, .holdsSettled,
  ]
  private static let startedOn = Facts.signature.union(.holdsSettled)
  private static let taughtFor = Facts(.ordersComplete, .topicsTaughtBack)
  private static let onlyByStaff = Facts.signature.union([.consent, .levels, taughtFor])

  private static func startsUnverified(_ place: Place, _ move: Move) -> Bool {
    guard move.to.phase == .inProcedure, place.phase != .inProcedure else { return false }
    return move.by != .staff || !place.seen.isSuperset(of: signedFor)
      || !place.facts.met.isSuperset(of: startedOn)
  }

  private static func goesHomeUntaught(_ place: Place, _ move: Move) -> Bool {
    guard move.to.phase == .atHome, place.phase != .atHome else { return false }
    return !place.facts.isSuperset(of: taughtFor)
  }

  private static func ignoresEmergency(_ place: Place, _ move: Move) -> Bool {
    guard place.facts.contains(.emergencyOpen) else { return false }
    switch move.event {
    case .verified, .released, .started, .discharged, .closed: return true
    case .settled where move.by == .staff: return false
    default: return !move.to.facts.contains(.emergencyOpen)
    }
  }

  private static func isStaffs(_ place: Place, _ move: Move) -> Bool {
    guard let role = move.by, role != .staff else { return false }
    guard let from = place.phase, let to = move.to.phase else { return true }
    return from != to && !isOpen(from, to)
      || !move.to.facts.subtracting(place.facts).isDisjoint(with: onlyByStaff)
      || closesFlag(place.facts, move.to.facts) && from == to
  }

  /// The steps that people other than staff may take.
  private static func isOpen(_ from: Phase, _ to: Phase) -> Bool {
    switch (from, to) {
    case (.preparing, .checkingIn), (.ready, .checkingIn), (.atHome, .closed): true
    case (.preparing, .onHold), (.checkingIn, .onHold), (.ready, .onHold): true
    default: false
    }
  }

  /// A flag that is lifted to an emergency is not closed.
  private static func closesFlag(_ before: Facts, _ after: Facts) -> Bool {
    !before.subtracting(after).isDisjoint(with: .flags) && !after.contains(.emergencyOpen)
  }
}
