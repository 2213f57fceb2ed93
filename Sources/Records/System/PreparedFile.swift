import Glibc

/// A whole file that waits for its name, beside the place where it will stand.
///
/// What leaves the program gets its name last: after the access log took it, and after what has to be told
/// was told. Killed before that, nobody finds half a file, nor one that nothing knows of.
package struct PreparedFile: Sendable {
  private let folder: Folder
  private let name: String
  private let temporary: String
  /// Open and locked for as long as somebody is at it, so that no other program takes it for left over.
  private let file: Int32

  /// Makes the bytes if the name is free, and brings them onto the disk under a name of its own.
  ///
  /// The name tells neither a journey nor a person.
  ///
  /// - Throws: `fileExists`, `noSuchFolder`, `cannotCreate`; else what making the bytes throws.
  package init(
    for path: String, _ calls: Calls = .live, bytes: () throws(RecordsProblem) -> [UInt8]
  ) throws(RecordsProblem) {
    guard Sodium.isReady else { throw .noRandomNumbers }
    let (parent, name) = folderAndName(of: path)
    let folder: Folder
    do throws(Errno) {
      folder = try calls.openFolder(parent)
    } catch {
      throw error == .absent || error == .notAFolder
        ? .noSuchFolder : .cannotCreate(.newFile, error)
    }
    do throws(RecordsProblem) {
      // Asked before the work too: making the bytes may take a second.
      try folder.expectFree(name)
      let bytes = try bytes()
      folder.sweepPrepared()
      temporary = Temporary.name(for: Self.stem)
      file = try folder.prepare(bytes, as: temporary)
    } catch {
      calls.closeQuietly(folder.descriptor)
      throw error
    }
    self.folder = folder
    self.name = name
  }

  /// Of the temporary names; see `Temporary`.
  static let stem = "stepwell"

  /// Gives the file its name, and takes the file away if that cannot be.
  ///
  /// - Throws: `fileExists`, `cannotCreate`; `notConfirmed` when the file is there but might not be after a power cut,
  ///   and could not be taken away.
  package func publish() throws(RecordsProblem) {
    defer { close() }
    do throws(RecordsProblem) {
      try folder.give(name, to: temporary)
    } catch {
      try? folder.unlink(temporary)
      throw error
    }
    try? folder.unlink(temporary)
    do throws(Errno) {
      try folder.sync()
    } catch {
      // A file that may be gone tomorrow is worse than none: whoever wrote it is told that it failed.
      guard (try? folder.unlink(name)) != nil else { throw .notConfirmed(error) }
      throw .cannotCreate(.newFile, error)
    }
  }

  /// Takes the file away, which nobody has seen yet.
  package func discard() {
    try? folder.unlink(temporary)
    close()
  }

  private func close() {
    folder.calls.closeQuietly(file)
    folder.calls.closeQuietly(folder.descriptor)
  }
}

extension Folder {
  fileprivate func expectFree(_ name: String) throws(RecordsProblem) {
    do throws(Errno) {
      guard try status(of: name) == nil else { throw Errno.exists }
    } catch {
      throw error == .exists ? .fileExists : .cannotCreate(.newFile, error)
    }
  }

  /// The new file, locked and on the disk.
  fileprivate func prepare(_ bytes: [UInt8], as name: String) throws(RecordsProblem) -> Int32 {
    let file: Int32
    do throws(Errno) {
      file = try open(name, O_RDWR | O_CREAT | O_EXCL)
    } catch {
      throw .cannotCreate(.newFile, error)
    }
    // Where there are no locks nobody sweeps either.
    _ = try? tryLock(file)
    do throws(Failure) {
      try fill(file, with: bytes)
    } catch {
      try? unlink(name)
      calls.closeQuietly(file)
      throw .cannotCreate(.newFile, error.errno)
    }
    return file
  }

  /// A second name, because a rename would put the file in place of one that came meanwhile.
  fileprivate func give(_ name: String, to temporary: String) throws(RecordsProblem) {
    do throws(Errno) {
      try link(temporary, as: name)
    } catch {
      guard Errno.noSecondName.contains(error) else {
        throw error == .exists ? .fileExists : .cannotCreate(.newFile, error)
      }
      // A stick as cameras have it: between this look and the rename nobody writes the same name.
      try expectFree(name)
      do throws(Errno) {
        try rename(temporary, to: name)
      } catch {
        throw .cannotCreate(.newFile, error)
      }
    }
  }

  /// Takes away what was left by programs that were killed while a file waited for its name.
  fileprivate func sweepPrepared() {
    for name in (try? names()) ?? [] where Temporary.isPrepared(name) {
      ifNotLocked(name) { try? unlink(name) }
    }
  }
}

extension Errno {
  /// What disks say that know no second names: FAT, exFAT, some networks.
  fileprivate static let noSecondName: Set<Errno> = [
    .notPermitted, Errno(number: EOPNOTSUPP), Errno(number: ENOSYS), Errno(number: EMLINK),
  ]
}

/// The folder of a file and its name in it; the name `.` for a path that is none of a file.
func folderAndName(of path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path.isEmpty ? "." : path) }
  let name = String(path[path.index(after: slash)...])
  return (slash == path.startIndex ? "/" : String(path[..<slash]), name.isEmpty ? "." : name)
}
