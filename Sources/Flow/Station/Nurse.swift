import Care

/// A nurse who is signed in at the station.
package struct Nurse: Hashable, Sendable {
  /// What every event that they make is signed with.
  package let id: String
  package let name: String
  /// They have no account here: a second person stood in for it.
  package let isEmergency: Bool

  package init(id: String, name: String, isEmergency: Bool = false) {
    self.id = id
    self.name = name
    self.isEmergency = isEmergency
  }
}

/// Who can sign in at the station.
package enum Accounts: Hashable, Sendable {
  case some
  /// Nobody yet: the first run sets the clinic up.
  case none
  /// Nobody, where a clinic was set up before: only an administrator begins anew.
  case gone
  /// Nobody, and nothing else, in a folder that this computer knows: its disk may not be there.
  case emptied
}

/// What came of an id and a PIN.
package enum StaffSignIn: Hashable, Sendable {
  case member(name: String)
  /// Which of the two is wrong is not told; no try counts for so many seconds.
  case wrong(waitSeconds: Int)
  /// Tried before the time was over.
  case wait(seconds: Int)
  /// There are no accounts any more.
  case gone
  /// The accounts could not be read or the try could not be counted.
  case trouble(SaveProblem)
}

/// What came of making an account.
package enum AccountMaking: Hashable, Sendable {
  case made
  /// Somebody else made the first account meanwhile.
  case alreadySetUp
  /// Nobody has an account, and yet something of a clinic is kept here.
  case gone
  case trouble(SaveProblem)
}

/// What is wrong with a new PIN.
package enum PinFault: Hashable, Sendable {
  case notDigits, tooShort, tooLong, common
}

/// What a nurse was writing when they were signed out, which nobody else sees; with it, when the
/// station did so by itself, what they had open.
struct Parked: Hashable, Sendable {
  let frames: [Frame]
  let session: Session?
  let forms: [FormKey: Form]
}
