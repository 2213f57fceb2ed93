import Care

extension Store {
  /// Everybody who can sign in, in order of the ids; nobody when there are no accounts yet, which is
  /// the first run.
  ///
  /// - Throws: `staffDamaged`, `newerSchema`, `cannotRead`.
  package func staff() throws(RecordsProblem) -> [StaffMember] {
    try keptStaff().members.map(\.staff)
  }

  /// Gives somebody an account.
  ///
  /// - Throws: `notAStaffID`, `staffExists`, `staffDamaged`, `locked`, `newerSchema`, `cannotBeKept`,
  ///   `cannotCreate`, `cannotRead`, `notSaved`, `notConfirmed`.
  package func addStaff(
    _ member: StaffMember, pin: Pin, at instant: Int
  ) throws(RecordsProblem) {
    try add(member, pin, at: instant) { $0.member(member.id) == nil }
  }

  /// Gives the first member an account, which needs nobody's leave.
  ///
  /// - Throws: `staffExists` when somebody has one already, else what `addStaff` throws.
  package func addFirstStaff(
    _ member: StaffMember, pin: Pin, at instant: Int
  ) throws(RecordsProblem) {
    try add(member, pin, at: instant) { $0.members.isEmpty }
  }

  /// Whether there is room is asked while nobody else can add one.
  private func add(
    _ member: StaffMember, _ pin: Pin, at instant: Int, if hasRoom: (KeptStaff) -> Bool
  ) throws(RecordsProblem) {
    guard member.hasUsableID else { throw .notAStaffID }
    let hash = try hash(of: pin)
    try changingStaff { staff, _ throws(RecordsProblem) in
      guard hasRoom(staff) else { throw .staffExists }
      staff.add(KeptMember(member, pin: hash, at: instant))
    }
  }

  /// Takes somebody's account away; what they did stays in the journeys and in the access log.
  ///
  /// - Throws: `noSuchStaff`, `lastStaff`, `staffDamaged`, `locked`, `newerSchema`, `cannotRead`,
  ///   `notSaved`, `notConfirmed`.
  package func removeStaff(_ typedID: String) throws(RecordsProblem) {
    let id = StaffID.normal(typedID)
    try changingStaff { staff, _ throws(RecordsProblem) in
      guard staff.member(id) != nil else { throw .noSuchStaff }
      guard staff.members.count > 1 else { throw .lastStaff }
      staff.remove(id)
    }
  }

  /// Gives somebody another PIN, and forgets the failed tries with the old one.
  ///
  /// - Throws: `noSuchStaff`, `staffDamaged`, `locked`, `newerSchema`, `cannotCreate`, `cannotRead`,
  ///   `notSaved`, `notConfirmed`.
  package func resetPin(_ typedID: String, _ pin: Pin) throws(RecordsProblem) {
    let id = StaffID.normal(typedID)
    let hash = try hash(of: pin)
    try changingStaff { staff, _ throws(RecordsProblem) in
      guard staff.member(id) != nil else { throw .noSuchStaff }
      staff.change(id) { member in
        member.pin = hash
        member.tries = nil
      }
    }
  }

  /// Made before the lock is held, which others wait for.
  private func hash(of pin: Pin) throws(RecordsProblem) -> PinHash {
    do throws(Errno) {
      return try PinHash(pin, cost: pinCost)
    } catch {
      throw .cannotCreate(.staff, error)
    }
  }
}
