/// Where a journey stands; only events move it.
package enum Phase: String, CaseIterable, Sendable {
  case preparing, checkingIn, onHold, ready, inProcedure, recovering, goingHome, atHome, admitted
  case closed, cancelled

  /// Nothing moves a journey out of a final phase.
  package var isFinal: Bool { self == .closed || self == .cancelled }

  /// The phases in which the team has not begun.
  package var isBeforeProcedure: Bool {
    switch self {
    case .preparing, .checkingIn, .onHold, .ready: true
    default: false
    }
  }
}
