import Care

extension FileStore {
  /// How much a merge brought.
  struct News {
    var events = 0
    var flags = 0
    /// Whether the newest generation here could not be used.
    var isRecovered = false
  }

  /// Puts the events of another copy of a journey among those of the one here.
  ///
  /// Nothing is written when the other copy tells nothing new. `takesOwnStaff` lets entries of this
  /// clinic's own staff in that it lost with its newest backup.
  func merge(
    _ other: KeptJourney, at moment: Moment, judge: ImportRules.Judge, isClinic: Bool,
    takesOwnStaff: Bool = false
  ) throws(RecordsProblem) -> News {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      guard try isThere(other.code, in: folder) else { throw .bundle(.notHere(other.code)) }
      return try folder.holdingLock(Names.lock(other.code)) { () throws(RecordsProblem) in
        let now = try usable(other.code, in: folder)
        if let readOnly = now.kept.readOnly { throw .readOnly(readOnly) }
        guard now.kept.ledger.isCopy(of: other.ledger) else {
          throw .bundle(.anotherPatient(other.code))
        }
        let new = Set(other.events).subtracting(now.kept.events)
        guard !new.isEmpty else { return News(isRecovered: now.recovered != nil) }
        let merge = Merge(
          here: now.kept.ledger, new: new, all: now.kept.ledger.merging(other.ledger),
          writer: try writer())
        if isClinic, merge.hasStaffElsewhere { throw .bundle(.staffElsewhere) }
        if isClinic, !takesOwnStaff, merge.hasUnknownStaff { throw .bundle(.staffUnknown) }
        if merge.hasForbidden(judge) { throw .bundle(.notPermitted) }
        let loss = now.recovered == nil ? [] : now.kept.ledger.unread(.entriesLost)
        let flags = merge.flags(at: moment, isClinic: isClinic)
        let next = now.kept.holding(
          merge.all.adding(loss + flags, writer: merge.writer),
          rev: now.kept.rev + (now.recovered == nil ? 1 : 2))
        let bytes = next.bytes
        guard bytes.count <= Folder.largest, next.isRead(from: bytes, new: next.events.count)
        else { throw .cannotBeKept }
        try folder.save(
          bytes, as: Names.newest(other.code),
          keepingOldAs: now.recovered == nil ? Names.before(other.code) : nil)
        return News(
          events: new.count, flags: flags.count, isRecovered: now.recovered != nil)
      }
    }
  }

  /// So that a file for nobody here leaves not even a lock behind.
  private func isThere(_ code: Code, in folder: Folder) throws(RecordsProblem) -> Bool {
    try reading(.record) { () throws(Errno) in
      for name in [Names.newest(code), Names.before(code)]
      where try folder.status(of: name) != nil { return true }
      return !namesSetAside(of: code.text).isEmpty
    }
  }
}
