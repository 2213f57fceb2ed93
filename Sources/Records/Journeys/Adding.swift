import Care

extension FileStore {
  /// Starts a journey.
  ///
  /// `allowed` is asked with the journey that has no events yet, and says why these may not happen.
  ///
  /// - Throws: `alreadyExists`, `staffRemoved`, `refused`, `locked`, `cannotBeKept`, `cannotRead`, `notSaved`, `notConfirmed`.
  package func create(
    _ code: Code, events: [Event], by nurse: String? = nil,
    allowed: (Journey) -> Refusal? = { _ in nil }
  ) throws(RecordsProblem) -> Record {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try folder.holdingLock(Names.lock(code)) { () throws(RecordsProblem) in
        let names = [Names.newest(code), Names.before(code)]
        let isTaken = try reading(.record) { () throws(Errno) in
          for name in names where try folder.status(of: name) != nil { return true }
          return false
        }
        guard !isTaken else { throw .alreadyExists }
        do throws(RecordsProblem) {
          try mustBeStaff(nurse)
          if let refusal = allowed(Journey(code: code, events: [])) { throw .refused(refusal) }
          let first = try KeptJourney(empty: code).proved(
            by: events, writer: try writer(), rev: 1)
          try folder.save(first.bytes, as: Names.newest(code), keepingOldAs: nil)
          return Record(first.kept, recovered: nil)
        } catch {
          // A lock alone would look like a record that somebody took away.
          if case .notConfirmed = error { throw error }
          try? folder.unlink(Names.lock(code))
          throw error
        }
      }
    }
  }

  /// Adds events to the end of a journey and brings it onto the disk; `rev` is the revision that the
  /// caller has seen.
  ///
  /// `allowed` is asked with the journey as it is on the disk, which nobody else can change until
  /// the events are there too; it says why they may not happen.
  ///
  /// `nurse` is the id of whoever is signed in to add them, and must still have an account then.
  ///
  /// - Throws: `changedElsewhere` with the newest record when it is another revision, so that the
  ///   caller looks at it and decides again; `staffRemoved`, `refused`, `readOnly`, `locked`, `notFound`, `damaged`,
  ///   `holdsAnother`, `newerSchema`, `cannotBeKept`, `cannotRead`, `notSaved`, `notConfirmed`.
  package func append(
    _ events: [Event], to code: Code, expecting rev: Int, by nurse: String? = nil,
    allowed: (Journey) -> Refusal? = { _ in nil }
  ) throws(RecordsProblem) -> Record {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try folder.holdingLock(Names.lock(code)) { () throws(RecordsProblem) in
        let now = try usable(code, in: folder)
        try mustBeStaff(nurse)
        guard
          let next = try now.adding(
            events, expecting: rev, writer: { () throws(RecordsProblem) in try writer() },
            allowed: allowed)
        else { return now.record }
        try folder.save(
          next.bytes, as: Names.newest(code),
          keepingOldAs: now.recovered == nil ? Names.before(code) : nil)
        return Record(next.kept, recovered: now.recovered)
      }
    }
  }

  private func mustBeStaff(_ nurse: String?) throws(RecordsProblem) {
    if let nurse, isRemoved(nurse) { throw .staffRemoved }
  }
}
