import Care

/// What stays the same as long as the program runs.
package struct Setting: Hashable, Sendable {
  package let checklists: Checklists
  package let zone: Zone
  /// At a kiosk nobody but the clinic can end the program.
  package let isKiosk: Bool
  /// For people who listen or answer line by line: what is said of keys is said of words.
  package let isInLines: Bool
  /// Made-up patients to try the program with; the welcome page tells how to sign in as them.
  package let practice: [PracticePatient]
  package let practiceNurse: PracticeNurse?
  /// The one journey of a caregiver's home; nil in the clinic.
  package let home: Code?
  /// For the commands that pages name.
  package let invocation: Invocation

  package init(
    checklists: Checklists, zone: Zone, isKiosk: Bool = false, isInLines: Bool = false,
    practice: [PracticePatient] = [], practiceNurse: PracticeNurse? = nil,
    home: Code? = nil, invocation: Invocation = Invocation()
  ) {
    self.checklists = checklists
    self.zone = zone
    self.isKiosk = isKiosk
    self.isInLines = isInLines
    self.practice = practice
    self.practiceNurse = practiceNurse
    self.home = home
    self.invocation = invocation
  }

  /// Whether all waiting times are ten times as long, since lines take long to be read out.
  ///
  /// At a kiosk they are not: the next person finds what the one before left.
  package var isUnhurried: Bool { isInLines && !isKiosk }
}

/// The made-up nurse of `stepwell try`, whose PIN everybody may know.
package struct PracticeNurse: Hashable, Sendable {
  package let id: String
  package let pin: String

  package init(id: String, pin: String) {
    self.id = id
    self.pin = pin
  }
}

/// A made-up patient of `stepwell try`.
package struct PracticePatient: Hashable, Sendable {
  package let name: String
  package let code: Code
  package let born: CivilDay

  package init(name: String, code: Code, born: CivilDay) {
    self.name = name
    self.code = code
    self.born = born
  }
}
