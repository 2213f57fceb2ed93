import Care

/// How the files of the accounts are now; as long as they are so, so are the accounts.
package struct StaffFiles: Hashable, Sendable {
  let newest: Stamp?
  let before: Stamp?
}

extension FileStore {
  /// Nil when the system does not say.
  package func staffFiles() -> StaffFiles? {
    try? inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.staff) { () throws(Errno) in
        StaffFiles(
          newest: try folder.stamp(of: Names.Staff.newest),
          before: try folder.stamp(of: Names.Staff.before))
      }
    }
  }
}
