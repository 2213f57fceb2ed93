/// Folders that hold made-up patients alone.
///
/// Asked by a path, before anything is made in it; a folder that cannot be listed may hold anything.
package func isForPractice(_ path: String) -> Bool {
  do throws(Errno) {
    let folder = try Calls.live.openFolder(path)
    defer { Calls.live.closeQuietly(folder.descriptor) }
    let names = try folder.names()
    return names.isEmpty || names.contains(Names.practice)
  } catch {
    return error == .absent
  }
}

extension FileStore {
  /// Whether somebody marked this folder as one of made-up patients.
  package var isForPractice: Bool {
    (try? inFolder(".", .dataFolder) { folder in !folder.isAbsent(Names.practice) }) ?? false
  }

  /// From now on the folder is known to hold made-up patients.
  ///
  /// - Throws: `cannotRead`, `locked`, `notSaved`, `notConfirmed`.
  package func markForPractice() throws(RecordsProblem) {
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try folder.holdingLock(Names.Home.lock) { () throws(RecordsProblem) in
        try folder.save(Array("practice\n".utf8), as: Names.practice, keepingOldAs: nil)
      }
    }
  }
}
