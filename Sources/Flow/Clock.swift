import Care

extension State {
  /// The instant at which the program wants to be woken; nil lets it sleep until a key comes.
  package var nextDeadline: Int? {
    if isAtRest { return nil }
    let clinic = setting.checklists.clinic
    let pace = setting.isUnhurried ? 10 : 1
    switch frame.screen {
    case .seat: return lastInputAt + pace * clinic.seatClearSeconds
    case .idle: return lastInputAt + pace * clinic.idleWarningSeconds + secondsToClear
    default: return lastInputAt + pace * clinic.idleWarningSeconds
    }
  }

  /// How long the question whether somebody is still there stands before the screen clears.
  package var secondsToClear: Int {
    setting.checklists.clinic.idleClearSeconds * (setting.isUnhurried ? 10 : 1)
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
    // Nothing is lost on the welcome page, so nobody is asked; only language and letters go back.
    case .welcome where isWelcome: return signOut()
    default:
      frames.append(Frame(.idle))
      return []
    }
  }

  /// Nobody is at the screen: the welcome page as it was when the program started.
  private var isAtRest: Bool {
    isWelcome && !isStrong && language == firstLanguage
  }

  private var isWelcome: Bool {
    session == nil && frames.count == 1 && frame.screen == .welcome
  }
}
