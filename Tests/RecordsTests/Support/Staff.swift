import Care
import Records
import Testing

/// Two nurses and their PINs.
enum Nurses {
  static let ana = StaffMember(id: "n.ruiz", name: "Ana Ruiz")
  static let ben = StaffMember(id: "b_ng-2", name: "Ben Ng")
  static let anasPin = "482915"
  static let bensPin = "736284"
}

extension Scratch {
  /// A store with accounts for both nurses.
  func staffed(now: Int = 1_795_420_800) throws -> FileStore {
    let store = try store(now: now)
    try store.addStaff(Nurses.ana, pin: try Pin(Nurses.anasPin), at: 1)
    try store.addStaff(Nurses.ben, pin: try Pin(Nurses.bensPin), at: 2)
    return store
  }
}

extension FileStore {
  /// What becomes of a wrong PIN of the first nurse.
  func wrong(at instant: Int, id: String = "n.ruiz") throws -> StaffSignIn {
    try signIn(id, pin: "000000", at: instant)
  }

  func right(at instant: Int) throws -> StaffSignIn {
    try signIn("n.ruiz", pin: Nurses.anasPin, at: instant)
  }
}
