import Glibc

/// The names of temporary files, `.<file>.<process>.<random>.tmp`, and their end.
enum Temporary {
  static func name(for file: String) -> String {
    ".\(file).\(getpid()).\(hex(Sodium.random(8))).tmp"
  }

  /// The file that a temporary one was to become, or nil for any other name.
  static func file(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == "tmp" else { return nil }
    return parts[1..<(parts.count - 3)].joined(separator: ".")
  }

  /// Whether the program made this file, in a folder that may be anybody's.
  static func isPrepared(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 5 && file(of: name) == PreparedFile.stem
      && !parts[2].isEmpty && parts[2].allSatisfy { "0123456789".contains($0) }
      && parts[3].count == 16 && parts[3].allSatisfy { "0123456789abcdef".contains($0) }
  }
}

extension Folder {
  /// Takes away what saves left behind that were cut off more than ten minutes ago.
  ///
  /// It is only tidying: a file that cannot be removed now is removed another time.
  ///
  /// - Parameter lock: the lock that the save of this file holds; while it is held, nothing is taken
  ///   away. Nil for a file that is not the program's.
  func sweep(lock: (_ file: String) -> String?) {
    guard let names = try? names() else { return }
    for name in names {
      guard let file = Temporary.file(of: name), let status = try? status(of: name),
        // The time of a file can be anything, so nothing is counted from it.
        status.modified < calls.now() - 600, let lock = lock(file)
      else { continue }
      ifNotLocked(lock) { try? unlink(name) }
    }
  }
}
