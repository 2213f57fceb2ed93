import Care

extension FileStore {
  /// Everybody who can sign in, in order of the ids; nobody when there are no accounts, which is the
  /// first run only where there are no `traces` either.
  ///
  /// - Throws: `staffDamaged`, `newerSchema`, `cannotRead`.
  package func staff() throws(RecordsProblem) -> [StaffMember] {
    try keptStaff().members.map(\.staff)
  }

  /// Gives somebody an account.
  ///
  /// Where all accounts were lost, `beginningAnew` makes the first one: an administrator's word, which the
  /// access log must have before.
  ///
  /// - Throws: `notAStaffID`, `staffExists`, `staffGone`, `staffDamaged`, `locked`, `newerSchema`,
  ///   `cannotBeKept`, `cannotCreate`, `cannotRead`, `notSaved`, `notConfirmed`.
  package func addStaff(
    _ member: StaffMember, pin: Pin, beginningAnew: Bool = false, at instant: Int
  ) throws(RecordsProblem) {
    // Asked before the lock, which is a trace itself.
    let isLost = beginningAnew ? false : try hasHadAccounts()
    try add(member, pin, at: instant) { staff throws(RecordsProblem) in
      if staff.members.isEmpty, isLost { throw .staffGone }
      return staff.member(member.id) == nil
    }
  }

  /// Gives the first member an account, which needs nobody's leave where nothing is kept yet.
  ///
  /// - Throws: `staffExists` when somebody has one already, else what `addStaff` throws.
  package func addFirstStaff(
    _ member: StaffMember, pin: Pin, at instant: Int
  ) throws(RecordsProblem) {
    let isNew = try traces().isEmpty
    try add(member, pin, at: instant) { staff throws(RecordsProblem) in
      guard staff.members.isEmpty else { return false }
      guard isNew else { throw .staffGone }
      return true
    }
  }

  /// Whether there is room is asked while nobody else can add one.
  private func add(
    _ member: StaffMember, _ pin: Pin, at instant: Int,
    if hasRoom: (KeptStaff) throws(RecordsProblem) -> Bool
  ) throws(RecordsProblem) {
    guard member.hasUsableID else { throw .notAStaffID }
    let hash = try hash(of: pin)
    try changingStaff { staff, _ throws(RecordsProblem) in
      guard try hasRoom(staff) else { throw .staffExists }
      staff.add(KeptMember(member, pin: hash, at: instant))
    }
  }

  /// Whether accounts can be read and this one is not among them; whoever came in by emergency access
  /// has none.
  ///
  /// Where they cannot be read nobody can tell that somebody was removed.
  package func isRemoved(_ id: String) -> Bool {
    guard let staff = try? keptStaff(), !staff.members.isEmpty else { return false }
    return staff.member(id) == nil
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
