import Care
import Flow

/// What to do about something grave, in the clinic, at home and at the station.
extension PageMaker {
  func title(of tier: WarningSign.Tier) -> String {
    switch tier {
    case .callEmergency: fill.emergency(.signTitleEmergency)
    case .phoneNow: fill.emergency(.signTitleNow)
    case .phoneInHours: fill.emergency(.signTitleHours)
    }
  }

  func now(about tier: WarningSign.Tier) -> String {
    switch tier {
    case .callEmergency:
      isStaff
        ? fill.staff(.signEmergency)
        : fill.emergency(state.isHome ? .signEmergencyHome : .signEmergency)
    case .phoneNow:
      isStaff ? fill.staff(.signNow) : fill.emergency(state.isHome ? .signNowHome : .signNow)
    case .phoneInHours:
      isStaff ? fill.staff(.signHours) : fill.emergency(state.isHome ? .signHoursHome : .signHours)
    }
  }

  func told(_ level: Level) -> String {
    switch level {
    case .note: fill.emergency(state.isHome ? .toldNoteHome : .toldNote)
    case .review: fill.emergency(state.isHome ? .toldReviewHome : .toldReview)
    case .hold: fill.emergency(state.isHome ? .toldCallHome : .toldHold)
    case .call: fill.emergency(state.isHome ? .toldCallHome : .toldCall)
    case .emergency: fill.emergency(state.isHome ? .toldEmergencyHome : .toldEmergency)
    }
  }

  var emergencyNow: String {
    isStaff
      ? fill.staff(.emergencyNow)
      : fill.emergency(state.isHome ? .emergencyNowHome : .emergencyNow)
  }
}
