/// What to do about a warning: in the clinic "tell the staff", at home whom to call (`emergency.yaml`).
package enum EmergencyText: String, NamedText {
  case signTitleEmergency = "sign-title-emergency"
  case signTitleNow = "sign-title-now"
  case signTitleHours = "sign-title-hours"
  case signEmergency = "sign-emergency"
  case signNow = "sign-now"
  case signHours = "sign-hours"
  case signEmergencyHome = "sign-emergency-home"
  case signNowHome = "sign-now-home"
  case signHoursHome = "sign-hours-home"
  case toldNote = "told-note"
  case toldReview = "told-review"
  case toldHold = "told-hold"
  case toldCall = "told-call"
  case toldEmergency = "told-emergency"
  case toldNoteHome = "told-note-home"
  case toldReviewHome = "told-review-home"
  case toldCallHome = "told-call-home"
  case toldEmergencyHome = "told-emergency-home"
  case emergencyNow = "emergency-now"
  case emergencyNowHome = "emergency-now-home"
  case alarm
  case alarmHome = "alarm-home"
  case stayHere = "stay-here"
  case callNow = "call-now"
  case callInHours = "call-in-hours"
  case afterHours = "after-hours"
  case inEmergency = "in-emergency"
  case neverBother = "never-bother"

  package var needs: [String] {
    switch self {
    case .signEmergency, .signEmergencyHome, .emergencyNow, .emergencyNowHome, .alarm, .alarmHome,
      .inEmergency:
      ["clinic.emergency"]
    case .signNow, .signHours, .signNowHome, .signHoursHome, .callInHours: ["clinic.phone"]
    case .callNow: ["clinic.phone", "clinic.phone-after-hours"]
    case .afterHours: ["clinic.phone-after-hours"]
    default: []
    }
  }
}

/// What is followed at home, on its pages, in the report and in practice (`texts.yaml`).
package enum HomeText: String, NamedText {
  case planHelp = "plan-help"
  /// Of a paused medicine, in a calendar.
  case restartAsk = "restart-ask"
  case painDays = "pain-days"
  case painChart = "pain-chart"
  case painWorstChart = "pain-worst-chart"
  case painMedicine = "pain-medicine"
  case wornDays = "worn-days"
  case wornChart = "worn-chart"
  case wornPlanChart = "worn-plan-chart"
  case reportPain = "report-pain"
  case reportPainChart = "report-pain-chart"
  case reportLegend = "report-legend"
  case reportWorn = "report-worn"
  case reportWornLegend = "report-worn-legend"
  case reportWornPlanLegend = "report-worn-plan-legend"
  case practiceMedicine = "practice-medicine"

  package var needs: [String] {
    switch self {
    case .wornPlanChart, .reportWornPlanLegend: ["hours"]
    default: []
    }
  }
}

/// What staff read in an emergency and of the recovery room (`texts.yaml`).
package enum StaffText: String, NamedText {
  case signEmergency = "sign-emergency"
  case signNow = "sign-now"
  case signHours = "sign-hours"
  case emergencyNow = "emergency-now"
  case restUntil = "rest-until"
  case restOver = "rest-over"
  case restUnordered = "rest-unordered"
  case roundPain = "round-pain"
  case roundLegsNormal = "round-legs-normal"
  case roundLegsChanged = "round-legs-changed"
  case roundUrine = "round-urine"
  case roundNoUrine = "round-no-urine"
  case redSignsOpen = "red-signs-open"
  case legsOpen = "legs-open"
  case urineOpen = "urine-open"
  case askOverride = "ask-override"
  case legsOrBladder = "legs-or-bladder"

  package var needs: [String] {
    switch self {
    case .signEmergency, .emergencyNow: ["clinic.emergency"]
    case .signNow, .signHours: ["clinic.phone"]
    case .restUntil: ["clock", "minutes"]
    case .restOver: ["clock"]
    case .roundPain: ["number"]
    default: []
    }
  }
}

/// The texts that the program shows where it decides itself when: the lists word them.
package struct ProgramTexts: Hashable, Sendable {
  package let emergency: [EmergencyText: Text]
  package let home: [HomeText: Text]
  package let staff: [StaffText: Text]
  /// Of each file that is no list, the one of the sites too.
  package let signatures: [Signature]

  package init(
    emergency: [EmergencyText: Text], home: [HomeText: Text], staff: [StaffText: Text],
    signatures: [Signature]
  ) {
    self.emergency = emergency
    self.home = home
    self.staff = staff
    self.signatures = signatures
  }

  package static let none = ProgramTexts(emergency: [:], home: [:], staff: [:], signatures: [])
}
