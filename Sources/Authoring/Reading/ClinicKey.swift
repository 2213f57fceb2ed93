/// A short text of `clinic.yaml`, by the key that it has there.
enum ClinicText: String, CaseIterable {
  case name, phone
  case phoneAfterHours = "phone-after-hours"
  case emergency
  case inrLimit = "inr-limit"
  case plateletsLimit = "platelets-limit"

  /// Characters; limits stand in the middle of a question.
  var most: Int {
    switch self {
    case .name, .phone, .phoneAfterHours, .emergency: 100
    case .inrLimit, .plateletsLimit: 20
    }
  }
}

/// A whole number of `clinic.yaml`, by the key that it has there.
enum ClinicNumber: String, CaseIterable {
  case arriveMinutesBefore = "arrive-minutes-before"
  case verifiedForMinutes = "verified-for-minutes"
  case idleWarningSeconds = "idle-warning-seconds"
  case idleClearSeconds = "idle-clear-seconds"
  case seatClearSeconds = "seat-clear-seconds"
  case staffIdleWarningSeconds = "staff-idle-warning-seconds"
  case staffIdleClearSeconds = "staff-idle-clear-seconds"

  var limits: ClosedRange<Int> {
    switch self {
    case .arriveMinutesBefore: 0...600
    case .verifiedForMinutes: 1...1440
    case .idleWarningSeconds, .staffIdleWarningSeconds: 20...3600
    // 20 seconds are the least that WCAG 2.2.1 allows for "are you still there?".
    case .idleClearSeconds, .staffIdleClearSeconds: 20...600
    case .seatClearSeconds: 5...600
    }
  }
}

extension FileReader {
  /// Each one that is there and right.
  mutating func readTexts(_ keys: [ClinicText], _ fields: Fields) -> [ClinicText: String] {
    keys.reduce(into: [:]) { texts, key in
      texts[key] = fields[key.rawValue].flatMap { readShortWord($0, most: key.most) }
    }
  }

  /// As above.
  mutating func readNumbers(_ keys: [ClinicNumber], _ fields: Fields) -> [ClinicNumber: Int] {
    keys.reduce(into: [:]) { numbers, key in
      numbers[key] = fields[key.rawValue].flatMap { readWholeNumber($0, in: key.limits) }
    }
  }
}
