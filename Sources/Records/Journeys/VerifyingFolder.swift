import Care
import Glibc

/// One thing that is wrong with a name in the data folder, whatever stands in it.
package enum FolderFault: Hashable, Sendable {
  /// A folder that the program makes is gone.
  case missing
  /// There is no record any more where there were some.
  case emptied
  case odd(OddFile)
  /// No file of this program.
  case strange
  /// Others than the owner may read or write it; of the data folder itself, write.
  case openToOthers
  /// It belongs to another user than the data folder, who may lock out the one that goes on with it.
  case foreignOwner
  /// Another program held this lock for two seconds.
  case lockHeld
  /// The lock of a record that is not there.
  case lockAlone
  case damagedIndex
}

extension FileStore {
  /// Everything that is wrong with the names in the data folder, each by its path below it, in order;
  /// what stands in records, accounts and log is for `verify`, `verifyStaff` and `verifyAccessLog`.
  ///
  /// It goes on after any odd file, changes nothing and moves nothing.
  ///
  /// - Throws: `cannotRead` when the data folder itself cannot be opened.
  package func verifyFolder() throws(RecordsProblem) -> [(name: String, fault: FolderFault)] {
    var found: [(name: String, fault: FolderFault)] = []
    var owner: UInt32 = 0
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      let names = try reading(.dataFolder) { () throws(Errno) in try folder.names() }
      let status = (try? folder.status(of: ".")) ?? nil
      owner = status?.owner ?? 0
      if let status, status.mode & 0o022 != 0 { found.append((".", .openToOthers)) }
      for name in names {
        found += faults(of: name, in: folder, owner).map { (name, $0) }
      }
      for file in DerivedFile.allCases where !folder.isSound(file) {
        found.append((file.name, .damagedIndex))
      }
    }
    let codes = (try? codes()) ?? []
    for name in [Names.journeys, Names.quarantine] {
      let inner: Folder
      do throws(Errno) {
        inner = try calls.openFolder(path(name))
      } catch {
        // One that is there in another form, a file for a folder, was told with the names above.
        if error == .absent { found.append((name, .missing)) }
        if error == .denied || error == .notPermitted {
          found.append((name, .odd(.unreadable(error))))
        }
        continue
      }
      defer { calls.closeQuietly(inner.descriptor) }
      if inner.isOpenToOthers(".") { found.append((name, .openToOthers)) }
      for file in (try? inner.names()) ?? [] {
        let faults =
          name == Names.journeys
          ? faults(ofJourneyFile: file, in: inner, owner, codes) : faults(ofSetAside: file)
        found += faults.map { ("\(name)/\(file)", $0) }
      }
    }
    if (try? areRecordsGone()) == true { found.append((Names.journeys, .emptied)) }
    return found
  }

  private func faults(of name: String, in folder: Folder, _ owner: UInt32) -> [FolderFault] {
    // Of a name in other letters than UTF-8 only this is known.
    if name.contains("\u{FFFD}") { return [.strange] }
    guard let status = (try? folder.status(of: name)) ?? nil else { return [] }
    let isOwnFolder = [Names.journeys, Names.quarantine, Names.checklists].contains(name)
    let isAnothers: [FolderFault] = status.owner == owner ? [] : [.foreignOwner]
    if isOwnFolder {
      // A file in its place: the folder is gone.
      return status.kind == .folder
        ? isAnothers : OddFile(status.kind).map { [.odd($0)] } ?? [.missing]
    }
    guard Names.isKnown(name) else { return name == "lost+found" ? [] : [.strange] }
    // The accounts and the log tell by themselves what stands in their place.
    let isTold = [Names.Staff.newest, Names.Staff.before, AccessLog.Names.log].contains(name)
    if let odd = OddFile(status.kind) { return isTold ? [] : [.odd(odd)] }
    let isOpen = status.mode & 0o077 != 0 && !name.hasPrefix(Names.Staff.newest)
    return isAnothers + (isOpen ? [.openToOthers] : [])
      + (name.hasSuffix(".lock") && folder.isHeld(name) ? [.lockHeld] : [])
  }

  private func faults(
    ofJourneyFile name: String, in folder: Folder, _ owner: UInt32, _ codes: [Code]
  ) -> [FolderFault] {
    let locked = Names.code(lockedBy: name)
    guard locked != nil || Names.code(of: name) != nil || Temporary.file(of: name) != nil else {
      return [.strange]
    }
    guard let status = (try? folder.status(of: name)) ?? nil else { return [] }
    let isAnothers: [FolderFault] = status.owner == owner ? [] : [.foreignOwner]
    guard let locked else { return isAnothers }
    if let odd = OddFile(status.kind) { return [.odd(odd)] }
    return isAnothers + (codes.contains(locked) ? [] : [.lockAlone])
      + (folder.isHeld(name) ? [.lockHeld] : [])
  }

  private func faults(ofSetAside name: String) -> [FolderFault] {
    let isOurs = Names.codeSetAside(name) != nil || name.hasPrefix("staff.")
    return isOurs ? [] : [.strange]
  }
}
