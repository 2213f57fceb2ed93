import Care

extension FileStore {
  /// The accounts as they are on the disk; none when there is no file.
  ///
  /// It moves nothing: a damaged file is set aside by the next save.
  func keptStaff() throws(RecordsProblem) -> KeptStaff {
    try inFolder(".", .dataFolder, about: .staff) { folder throws(RecordsProblem) in
      try folder.staff()?.kept ?? KeptStaff()
    }
  }

  /// Changes the accounts while no other program does, and brings them onto the disk.
  ///
  /// - Throws: `recordsGone`, `staffDamaged`, `locked`, `newerSchema`, `cannotBeKept`, `cannotRead`, `notSaved`,
  ///   `notConfirmed`; what the change throws, and then nothing was saved.
  func changingStaff<Value>(
    _ change: (inout KeptStaff, Folder) throws(RecordsProblem) -> Value
  ) throws(RecordsProblem) -> Value {
    try inFolder(".", .dataFolder, about: .staff) { folder throws(RecordsProblem) in
      try folder.mustHaveRecords()
      // A lock that was made for nothing would look as though somebody had had an account.
      let isFirst = folder.isAbsent(Names.Staff.lock)
      return try folder.holdingLock(Names.Staff.lock) { () throws(RecordsProblem) in
        defer {
          if isFirst, folder.isAbsent(Names.Staff.newest), folder.isAbsent(Names.Staff.before) {
            try? folder.unlink(Names.Staff.lock)
          }
        }
        let choice = try folder.staff()
        let old = choice?.kept ?? KeptStaff()
        var new = old
        let value = try change(&new, folder)
        guard new != old else { return value }
        guard let bytes = new.next else { throw .cannotBeKept }
        if choice?.why == .newestDamaged { _ = try setAside(Names.Staff.newest, from: folder) }
        let hasGoodNewest = choice != nil && choice?.why == nil
        try folder.save(
          bytes, as: Names.Staff.newest,
          keepingOldAs: hasGoodNewest ? Names.Staff.before : nil)
        return value
      }
    }
  }
}

extension Folder {
  /// Nothing is made in a data folder whose disk went away while the program ran.
  ///
  /// - Throws: `recordsGone`.
  func mustHaveRecords() throws(RecordsProblem) {
    if isAbsent(Names.journeys) { throw .recordsGone }
  }

  /// The generation of the accounts that counts; nil when there is none, which is the first run.
  func staff() throws(RecordsProblem) -> Generations<KeptStaff>.Choice? {
    let newest = try look(at: Names.Staff.newest)
    var before = Generations<KeptStaff>.Found.nothing
    if case .sound = newest {} else { before = try look(at: Names.Staff.before) }
    do throws(RecordsProblem) {
      return try Generations(newest: newest, before: before).choice()
    } catch {
      guard error == .notFound else { throw .staffDamaged }
      return nil
    }
  }

  private func look(at name: String) throws(RecordsProblem) -> Generations<KeptStaff>.Found {
    let bytes: [UInt8]?
    do throws(Errno) {
      bytes = try read(name)
    } catch {
      guard error.isOfOddFile else { throw .cannotRead(.staff, error) }
      return .damaged
    }
    guard let bytes else { return .nothing }
    do throws(Unreadable) {
      return .sound(try KeptStaff(bytes: bytes))
    } catch {
      guard case .newerSchema(let schema) = error else { return .damaged }
      throw .newerSchema(schema)
    }
  }
}
