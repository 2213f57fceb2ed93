import Care

/// Somebody of the clinic's staff who can sign in with a PIN.
package struct StaffMember: Hashable, Sendable {
  /// What they type to sign in, and what events and the access log call them by.
  package let id: String
  package let name: String
  package let role: StaffRole

  /// Takes the id as it was typed, in either case; `addStaff` refuses one that has other characters.
  package init(id typed: String, name: String, role: StaffRole = .nurse) {
    id = StaffID.normal(typed)
    self.name = SafeText(name, limit: 80).text
    self.role = role
  }

  var hasUsableID: Bool { StaffID.isUsable(id) }
}

/// What a staff member is at the clinic.
package enum StaffRole: String, CaseIterable, Sendable {
  case nurse, physician
  /// Anybody else, and whoever is something that this version does not know.
  case other
}
