import Care

/// Somebody used the program as staff without signing in, because a patient could not wait.
package struct EmergencyAccess: Hashable, Sendable {
  /// Who did it.
  package let by: String
  /// Who stood by.
  package let second: String
  package let reason: String
  /// Seconds since 1970 by the program's clock.
  package let at: Int

  package init(by: String, second: String, reason: String, at instant: Int) {
    self.by = SafeText(by, limit: 80).text
    self.second = SafeText(second, limit: 80).text
    self.reason = SafeText(reason, limit: 500).text
    at = instant
  }
}

extension Store {
  /// Keeps for ever that somebody took emergency access; it is only to be given once this returned.
  ///
  /// - Throws: `staffDamaged`, `locked`, `newerSchema`, `cannotBeKept`, `cannotRead`, `notSaved`,
  ///   `notConfirmed`.
  package func grantEmergencyAccess(_ access: EmergencyAccess) throws(RecordsProblem) {
    try changingStaff { staff, _ in staff.grant(access) }
  }

  /// Every emergency access there was, oldest first.
  ///
  /// - Throws: `staffDamaged`, `newerSchema`, `cannotRead`.
  package func emergencyAccesses() throws(RecordsProblem) -> [EmergencyAccess] {
    try keptStaff().emergencies
  }
}

extension EmergencyAccess {
  init(kept json: JSON) throws(NotUnderstood) {
    let fields = try Fields(json)
    self.init(
      by: try fields.text("by"), second: try fields.text("second"),
      reason: try fields.text("reason"), at: try fields.number("at"))
  }

  var json: JSON {
    ["by": .text(by), "second": .text(second), "reason": .text(reason), "at": .number(at)]
  }
}
