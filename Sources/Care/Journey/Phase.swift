/// Where a journey stands; only events move it.
package enum Phase: String, CaseIterable, Sendable {
  case preparing, checkingIn, onHold, ready, inProcedure, recovering, goingHome, atHome, admitted
  case closed, cancelled

  /// Nothing moves a journey out of a final phase.
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
