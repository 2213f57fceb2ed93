/// Who the patient is: the two identifiers of a record besides its code (NPSG.01.01.01, S127).
package struct Identity: Hashable, Sendable {
  package let name: String
  package let born: CivilDay

  package init(name: String, born: CivilDay) {
    self.name = name
    self.born = born
  }
}

/// Who made an event.
package struct Author: Hashable, Sendable {
  package let role: Role
  /// The staff member's id; nil for everyone else and for the command line.
  package let staff: String?

  package init(_ role: Role, staff: String? = nil) {
    self.role = role
    self.staff = staff
  }
}

/// On whose behalf an event is made.
package enum Role: String, CaseIterable, Sendable {
  case patient, caregiver, staff
  /// A rule of a checklist that an answer met.
  case rule
}
