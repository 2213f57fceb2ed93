import Care

extension FileStore {
  /// The record as it is on the disk.
  ///
  /// If its newest file is damaged and the one before is not, the newest is moved to `quarantine/`
  /// and the record says that it was `recovered`: its journey then ends with the flag that this raises,
  /// which the next save keeps.
  ///
  /// - Throws: `notFound`, `damaged`, `holdsAnother`, `newerSchema`, `cannotRead`, or `locked` when
  ///   the newest is damaged and another program is busy with it.
  package func load(_ code: Code) throws(RecordsProblem) -> Record {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      let choice = try self.choice(of: code, in: folder)
      guard choice.why == .newestDamaged else {
        return Record(
          seen: choice.kept, recovered: choice.why.map { Recovered(why: $0, setAside: nil) })
      }
      do throws(RecordsProblem) {
        return try folder.holdingLock(Names.lock(code)) { () throws(RecordsProblem) in
          let current = try usable(code, in: folder)
          return current.record
        }
      } catch {
        // A disk that can only be read still shows the generation before.
        guard case .notSaved = error else { throw error }
        return Record(seen: choice.kept, recovered: Recovered(why: .newestDamaged, setAside: nil))
      }
    }
  }

  /// Looks at the record, only while holding its lock, and moves a damaged newest file out of the way, so that a save cannot put
  /// it in place of the good one before.
  func usable(_ code: Code, in folder: Folder) throws(RecordsProblem) -> Usable {
    let choice = try self.choice(of: code, in: folder)
    guard let why = choice.why else { return Usable(kept: choice.kept, recovered: nil) }
    let name = why == .newestDamaged ? try setAside(Names.newest(code), from: folder) : nil
    return Usable(kept: choice.kept, recovered: Recovered(why: why, setAside: name))
  }

  /// The generation that counts.
  ///
  /// A record whose only file lies in `quarantine/` is damaged: nobody may be told that there is none.
  ///
  /// - Throws: `notFound`, `damaged`, `holdsAnother`, `newerSchema`, `cannotRead`.
  func choice(
    of code: Code, in folder: Folder
  ) throws(RecordsProblem) -> Generations<KeptJourney>.Choice {
    do throws(RecordsProblem) {
      return try folder.generations(of: code).choice()
    } catch {
      guard error == .notFound else { throw error }
      throw namesSetAside(of: code.text).isEmpty ? .notFound : .damaged
    }
  }

  /// The damaged files of a record, or of the accounts, that were kept; none where nobody can tell.
  func namesSetAside(of file: String) -> [String] {
    let names = try? inFolder(Names.quarantine, .quarantineFolder) {
      folder throws(RecordsProblem) in
      try reading(.quarantineFolder) { () throws(Errno) in try folder.names() }
    }
    return (names ?? []).filter { $0.hasPrefix("\(file).") }
  }

  /// Moves a damaged file to `quarantine/`, and tells the name that it has there; only to be called
  /// while holding the lock of the file.
  func setAside(_ file: String, from folder: Folder) throws(RecordsProblem) -> String {
    do throws(Errno) {
      let quarantine = try calls.openFolder(path(Names.quarantine))
      defer { calls.closeQuietly(quarantine.descriptor) }
      var instant = calls.now()
      // Two damaged files in one second are both kept. Nobody else takes such a name while the lock
      // is held.
      while try quarantine.status(of: Names.setAside(file, at: instant)) != nil { instant += 1 }
      let name = Names.setAside(file, at: instant)
      try folder.rename(file, to: name, in: quarantine)
      try quarantine.sync()
      try folder.sync()
      return name
    } catch {
      throw .notSaved(.settingAside, error)
    }
  }
}
