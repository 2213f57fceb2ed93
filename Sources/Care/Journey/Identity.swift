/// Who the patient is: the two identifiers of a record besides its code (NPSG.01.01.01, S127).
package struct Identity: Hashable, Sendable {
  package let name: String
  package let born: PartialDate
  /// The language that the patient reads best; nil when nobody asked.
  package let language: Language?
  /// The telephone number of the patient.
  package let phone: String?
  /// Who looks after the patient at home.
  package let caregiver: Contact?

  package init(
    name: String, born: PartialDate, language: Language? = nil, phone: String? = nil,
    caregiver: Contact? = nil
  ) {
    self.name = name
    self.born = born
    self.language = language
    self.phone = phone
    self.caregiver = caregiver
  }
}

/// A person who can be reached.
package struct Contact: Hashable, Sendable {
  package let name: String
  package let phone: String?

  package init(name: String, phone: String?) {
    self.name = name
    self.phone = phone
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
