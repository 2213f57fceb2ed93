import Care

/// Somebody used the program as staff without signing in, because a patient could not wait.
package struct EmergencyAccess: Hashable, Sendable {
  /// Who did it.
  package let name: String
  /// Who stood by.
  package let second: String
  package let reason: String
  package let at: Moment

  package init(name: String, second: String, reason: String, at moment: Moment) {
    self.name = SafeText(name, limit: 80).text
    self.second = SafeText(second, limit: 80).text
    self.reason = SafeText(reason, limit: 500).text
    at = moment
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
      name: try fields.text("name"), second: try fields.text("second"),
      reason: try fields.text("reason"), at: try fields.moment())
  }

  var json: JSON {
    let fields: [String: JSON] = [
      "name": .text(name), "second": .text(second), "reason": .text(reason),
    ]
    return .object(fields.merging(at.fields) { $1 })
  }
}
