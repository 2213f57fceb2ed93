import Care

/// The data folders in which this computer saw a clinic or a home, and on which disk each was, kept outside of
/// them: numbers and paths, and nothing else.
///
/// A disk that is not there leaves an empty folder of another disk in its place, which looks like that of a new
/// clinic. Whoever knows the folder begins nothing in it. A folder that was emptied on its own disk is a new one:
/// somebody did that. A list that cannot be read or written stops nobody.
package struct KnownFolders: Sendable {
  private let file: String
  private let calls: Calls

  /// The list in this file, which need not be there.
  package init(in file: String, calls: Calls = .live) {
    self.file = file
    self.calls = calls
  }

  /// Whether the folder was on another disk than it is now; a path is taken from the top, so that it is the
  /// same wherever the program is started.
  ///
  /// Where nobody can tell its disk, it may be another one.
  package func wasElsewhere(_ folder: String, now disk: UInt64?) -> Bool {
    entries[folder].map { $0 != disk } ?? false
  }

  /// Remembers a folder on its disk; one whose path is more than one line is not kept.
  package func keep(_ folder: String, on disk: UInt64) {
    guard entries[folder] != disk, !folder.contains("\n") else { return }
    let (parent, name) = folderAndName(of: file)
    let made: ()? = try? calls.makeFolders(parent)
    guard made != nil, let open = try? calls.openFolder(parent) else { return }
    defer { calls.closeQuietly(open.descriptor) }
    // Under the lock, so that two programs that begin at once lose neither path.
    try? open.holdingLock("\(name).lock") { () throws(RecordsProblem) in
      let all = entries.merging([folder: disk]) { $1 }.sorted { $0.key < $1.key }
      let text = all.map { "\($0.value) \($0.key)\n" }.joined()
      try open.save(Array(text.utf8), as: name, keepingOldAs: nil)
    }
  }

  /// The disk of each folder.
  private var entries: [String: UInt64] {
    let (parent, name) = folderAndName(of: file)
    guard let open = try? calls.openFolder(parent) else { return [:] }
    defer { calls.closeQuietly(open.descriptor) }
    guard let bytes = (try? open.read(name, most: Self.largest)) ?? nil else { return [:] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.reduce(into: [:]) { entries, line in
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let disk = UInt64(parts[0]) { entries[String(parts[1])] = disk }
    }
  }

  /// A computer knows a handful.
  private static let largest = 1 << 20
}

/// Whether a clinic or a home was set up in a folder and still is there: asked at every start, so it looks at
/// few names and reads nothing.
///
/// False for made-up patients.
package func isSetUp(_ path: String) -> Bool {
  guard let folder = try? Calls.live.openFolder(path) else { return false }
  defer { Calls.live.closeQuietly(folder.descriptor) }
  let names = [Names.Staff.newest, Names.Staff.before, Names.Home.marker, Names.writer]
  return folder.isAbsent(Names.practice) && !names.allSatisfy(folder.isAbsent)
}

/// Whether nothing of a clinic or a home is in a folder, or there is none.
///
/// Where the system does not say there may be something.
package func isBare(_ path: String) -> Bool {
  do throws(Errno) {
    let folder = try Calls.live.openFolder(path)
    Calls.live.closeQuietly(folder.descriptor)
  } catch {
    return error == .absent
  }
  guard !isSetUp(path), let store = try? FileStore(looking: path) else { return false }
  return (try? store.isBare()) ?? false
}
