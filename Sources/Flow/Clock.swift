import Care

extension State {
  /// The instant at which the program wants to be woken; nil lets it sleep until a key comes.
  package var nextDeadline: Int? {
    if isAtRest { return nil }
    let clinic = setting.checklists.clinic
    switch frame.screen {
    case .seat: return lastInputAt + clinic.seatClearSeconds
    case .idle: return lastInputAt + clinic.idleWarningSeconds + clinic.idleClearSeconds
    default: return lastInputAt + clinic.idleWarningSeconds
    }
  }

  mutating func tick(_ moment: Moment) -> [Effect] {
    // A clock that was set back must not keep the screen open for hours.
    if moment < now { lastInputAt = min(lastInputAt, moment.instant) }
    now = moment
    guard let deadline = nextDeadline, now.instant >= deadline else { return [] }
    switch frame.screen {
    case .seat: return signOut()
    case .idle:
      frames.removeLast()
      lastInputAt = now.instant
      return signOut()
    default:
      frames.append(Frame(.idle))
      return []
    }
  }

  /// Nobody is at the screen: the welcome page as the clinic starts it.
  private var isAtRest: Bool {
    session == nil && frames.count == 1 && frame.screen == .welcome
  }
}
