import Care

extension FileStore {
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
