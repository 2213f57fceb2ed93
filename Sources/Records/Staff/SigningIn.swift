import Care

/// What became of an id and a PIN that somebody typed.
package enum StaffSignIn: Hashable, Sendable {
  case signedIn(StaffMember)
  /// Nobody has this id, or the PIN is another: nobody is told which. The next try for this id must
  /// wait so long.
  case refused(waitSeconds: Int)
  /// It is too early for a try, so nothing was checked and nothing counted.
  case wait(seconds: Int)
}

extension FileStore {
  /// Holds what was typed against the accounts.
  ///
  /// A try is on the disk as a failed one before the PIN is even looked at, and is taken back when it
  /// was right. So neither pulling the plug nor trying at two stations at once gives more tries; and
  /// where nothing can be saved nobody signs in.
  ///
  /// An id that nobody has is counted in the same way and takes as long: the PIN is held against
  /// somebody's, and the answer is thrown away.
  ///
  /// - Throws: `staffGone`, `staffDamaged`, `locked`, `newerSchema`, `cannotBeKept`, `cannotRead`,
  ///   `notSaved`, `notConfirmed`; the try may have counted, but not where the memory was short.
  package func signIn(
    _ typedID: String, pin typedPin: String, at instant: Int
  ) throws(RecordsProblem) -> StaffSignIn {
    guard JSON.numbers.contains(instant) else { throw .cannotBeKept }
    let id = StaffID.normal(typedID)
    let begun = try changingStaff { staff, folder throws(RecordsProblem) in
      try staff.begin(id, at: instant) { () throws(RecordsProblem) in
        try folder.hash(ofStranger: id)
      }
    }
    switch begun {
    case .wait(let seconds): return .wait(seconds: seconds)
    case .nobody: throw .staffGone
    case .check(let pin, let typist, let delay):
      let isRight: Bool
      do throws(Errno) {
        isRight = try pin.isOf(typedPin)
      } catch {
        // Nobody looked at the PIN, so it was no try.
        try? takeBack(typist, at: instant)
        throw .cannotRead(.staff, error)
      }
      guard case .member(let member) = typist, isRight, !isOutdated(pin, of: member)
      else { return .refused(waitSeconds: delay) }
      return .signedIn(member)
    }
  }

  /// Takes the last try back, unless another one came after it.
  private func takeBack(_ typist: KeptStaff.Typist, at instant: Int) throws(RecordsProblem) {
    try changingStaff { staff, _ in
      guard let tries = staff.tries(of: typist), tries.last == instant else { return }
      staff.keep(tries.fewer, of: typist)
    }
  }

  /// Forgets the tries of a member whose PIN was right; true when it was changed meanwhile.
  ///
  /// Should the disk be full by now, the try stays counted, which costs the member some seconds the
  /// next time.
  private func isOutdated(_ pin: PinHash, of member: StaffMember) -> Bool {
    let isStill = try? changingStaff { staff, _ in
      guard staff.member(member.id)?.pin == pin else { return false }
      staff.change(member.id) { $0.tries = nil }
      return true
    }
    return isStill == false
  }
}

extension KeptStaff {
  fileprivate enum Begun {
    case wait(Int)
    /// There are no accounts.
    case nobody
    /// The PIN to hold it against, which is somebody else's for a stranger, and the delay if it is
    /// another.
    case check(PinHash, Typist, delay: Int)
  }

  /// Counts a try unless it comes too early.
  fileprivate mutating func begin(
    _ id: String, at instant: Int, hash: () throws(RecordsProblem) -> String
  ) throws(RecordsProblem) -> Begun {
    guard let first = members.first else { return .nobody }
    let member = member(id)
    let typist = if let member { Typist.member(member.staff) } else { Typist.stranger(try hash()) }
    let before = tries(of: typist)
    if let before, before.wait(at: instant) > 0 {
      keep(before.noticing(instant), of: typist)
      return .wait(before.wait(at: instant))
    }
    let tries = before?.more(at: instant) ?? .first(at: instant)
    keep(tries, of: typist)
    return .check((member ?? first).pin, typist, delay: tries.delay)
  }
}

extension Folder {
  /// What stands in the accounts for an id that nobody has.
  ///
  /// The key has a file of its own, so that a copy of the accounts alone tells nothing. One that is
  /// lost only means that the tries of strangers are counted anew.
  fileprivate func hash(ofStranger id: String) throws(RecordsProblem) -> String {
    hex(Array(Sodium.keyedHash(Array(id.utf8), key: try strangersKey()).prefix(16)))
  }

  private func strangersKey() throws(RecordsProblem) -> [UInt8] {
    let kept: [UInt8]?
    do throws(Errno) {
      kept = try read(Names.Staff.key)
    } catch {
      throw .cannotRead(.staff, error)
    }
    let text = String(decoding: kept ?? [], as: UTF8.self)
    if text.hasSuffix("\n"), let key = bytes(hex: text.dropLast()), key.count == 32 { return key }
    let key = Sodium.random(32)
    try save(Array("\(hex(key))\n".utf8), as: Names.Staff.key, keepingOldAs: nil)
    return key
  }
}
