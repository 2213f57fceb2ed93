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
      said(
        toPatient: fill.emergency(.signEmergency), nurse: fill.staff(.signEmergency),
        family: fill.emergency(.signEmergencyHome))
    case .phoneNow:
      said(
        toPatient: fill.emergency(.signNow), nurse: fill.staff(.signNow),
        family: fill.emergency(.signNowHome))
    case .phoneInHours:
      said(
        toPatient: fill.emergency(.signHours), nurse: fill.staff(.signHours),
        family: fill.emergency(.signHoursHome))
    }
  }

  func told(_ level: Level) -> String {
    let (here, home): (EmergencyText, EmergencyText) =
      switch level {
      case .note: (.toldNote, .toldNoteHome)
      case .review: (.toldReview, .toldReviewHome)
      case .hold: (.toldHold, .toldCallHome)
      case .call: (.toldCall, .toldCallHome)
      case .emergency: (.toldEmergency, .toldEmergencyHome)
      }
    return fill.emergency(said(inClinic: here, atHome: home))
  }

  var emergencyNow: String {
    said(
      toPatient: fill.emergency(.emergencyNow), nurse: fill.staff(.emergencyNow),
      family: fill.emergency(.emergencyNowHome))
  }
}
