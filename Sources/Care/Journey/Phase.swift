/// Where a journey stands; only events move it.
package enum Phase: String, CaseIterable, Sendable {
  case preparing, checkingIn, onHold, ready, inProcedure, recovering, goingHome, atHome, admitted
  case closed, cancelled

  /// The journey is over.
  ///
  /// Staff settle what a copy from elsewhere brought too late, and admit whom the
  /// home closed while the clinic did; nothing else happens any more.
  package var isFinal: Bool { self == .closed || self == .cancelled }

  /// The phases in which the patient takes, or has taken, a sheet home: before there is nothing to take
  /// home, and afterwards its days are over.
  package var hasSheet: Bool {
    switch self {
    case .recovering, .goingHome, .atHome, .admitted: true
    default: false
    }
  }

  /// The phases in which the team has not begun.
  package var isBeforeProcedure: Bool {
    switch self {
    case .preparing, .checkingIn, .onHold, .ready: true
    default: false
    }
  }
}
