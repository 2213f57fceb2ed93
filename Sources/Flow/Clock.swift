import Care

extension State {
  /// The instant at which the program wants to be woken; nil lets it sleep until a key comes.
  package var nextDeadline: Int? {
    switch program {
    case .kiosk: idleDeadline
    // Records that the index does not know are read a part at a time.
    case .station(let station): station.board.isUnfinished ? now.instant : idleDeadline
    case .home: homeDeadline
    }
  }

  /// When the program asks whether somebody is still there, or clears the screen.
  private var idleDeadline: Int? {
    if isAtRest || (isEmergencyOnTop && isNobodySignedIn) { return nil }
    if isStopped { return isLongUntouched ? nil : lastInputAt + secondsToWarning }
    switch frame.screen {
    case .seat:
      return lastInputAt
        + setting.checklists.clinic.seatClearSeconds * (setting.isUnhurried ? 10 : 1)
    case .idle: return lastInputAt + secondsToWarning + secondsToClear
    default: return lastInputAt + secondsToWarning
    }
  }

  var secondsToWarning: Int {
    let clinic = setting.checklists.clinic
    let seconds =
      switch program {
      case .kiosk, .home: clinic.idleWarningSeconds
      case .station: clinic.station.idleWarningSeconds
      }
    return seconds * (setting.isUnhurried ? 10 : 1)
  }

  /// How long the question whether somebody is still there stands before the screen clears.
  package var secondsToClear: Int {
    let clinic = setting.checklists.clinic
    let seconds =
      switch program {
      case .kiosk, .home: clinic.idleClearSeconds
      case .station: clinic.station.idleClearSeconds
      }
    return seconds * (setting.isUnhurried ? 10 : 1)
  }

  /// Reads on in the records while nobody presses a key.
  func rest() -> [Effect] {
    station?.board.isUnfinished == true ? [.readBoard] : []
  }

  mutating func tick(_ moment: Moment) -> [Effect] {
    // A clock that was set back must not keep the screen open for hours.
    if moment < now { lastInputAt = min(lastInputAt, moment.instant) }
    let before = now
    switch program {
    case .kiosk, .station:
      now = moment
      return clinicTick()
    case .home:
      let isOther = homeDeadline.map { $0 <= moment.instant } ?? false || moment < before
      if isOther { keepFocusOnToday { $0.now = moment } } else { now = moment }
      return homeTick(from: before)
    }
  }

  /// Asks whether somebody is still there, or signs out whoever is not.
  private mutating func clinicTick() -> [Effect] {
    if isStopped {
      if isLongUntouched { closeOverStop() }
      return []
    }
    guard let deadline = idleDeadline, now.instant >= deadline else { return [] }
    // While something is not saved nobody is signed out; the next try then waits as long again.
    defer { if frame.screen != .idle { lastInputAt = now.instant } }
    switch frame.screen {
    case .seat: return signOut()
    case .idle:
      frames.removeLast()
      return signOut()
    // Nothing is lost on the welcome page, so nobody is asked; only language and letters go back.
    case .welcome where isWelcome: return signOut()
    case _ where isEmergencyOnTop && station == nil: return keepEmergency()
    default:
      frames.append(Frame(.idle))
      return []
    }
  }

  /// The page on top says what to do in an emergency.
  var isEmergencyOnTop: Bool {
    switch frame.screen {
    case .stopped: true
    case .told(let raised): raised.contains { $0.level == .emergency }
    case .sign(let id):
      setting.checklists.warningSigns.contains { $0.id == id && $0.tier == .callEmergency }
    default: false
    }
  }

  /// Ends the session but leaves the emergency on the screen until somebody comes; it names nobody.
  private mutating func keepEmergency() -> [Effect] {
    let (page, words, letters) = (frame, language, isStrong)
    let effects = signOut()
    // Whoever reads it goes on reading it in their own language.
    if session == nil {
      frames.append(page)
      (language, isStrong) = (words, letters)
    }
    return effects
  }

  /// Nobody is at the screen: the welcome page as it was when the program started.
  private var isAtRest: Bool {
    isWelcome && !isStrong && language == firstLanguage
  }

  private var isWelcome: Bool {
    isNobodySignedIn && frames.count == 1 && frame.screen == .welcome
  }

  private var isNobodySignedIn: Bool {
    switch program {
    case .kiosk, .home: session == nil
    case .station: false
    }
  }
}
