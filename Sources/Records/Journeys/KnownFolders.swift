import Care

/// The data folders in which this computer saw a clinic or a home, kept outside of them: paths, and nothing
/// else.
///
/// A disk that is not there leaves an empty folder in its place, which looks like that of a new clinic. Whoever
/// knows the folder begins nothing in it. A list that cannot be read or written stops nobody.
package struct KnownFolders: Sendable {
  private let file: String
  private let calls: Calls

  /// The list in this file, which need not be there.
  package init(in file: String, calls: Calls = .live) {
    self.file = file
    self.calls = calls
  }

  /// Takes a path from the top, so that it is the same wherever the program is started.
  package func contains(_ folder: String) -> Bool { paths.contains(folder) }

  /// Remembers a folder; one whose path is more than one line is not kept.
  package func keep(_ folder: String) {
    guard !contains(folder), !folder.contains("\n") else { return }
    let (parent, name) = folderAndName(of: file)
    let made: ()? = try? calls.makeFolders(parent)
    guard made != nil, let open = try? calls.openFolder(parent) else { return }
    defer { calls.closeQuietly(open.descriptor) }
    // Under the lock, so that two programs that begin at once lose neither path.
    try? open.holdingLock("\(name).lock") { () throws(RecordsProblem) in
      let all = (paths + [folder]).map { "\($0)\n" }.joined()
      try open.save(Array(all.utf8), as: name, keepingOldAs: nil)
    }
  }

  private var paths: [String] {
    let (parent, name) = folderAndName(of: file)
    guard let open = try? calls.openFolder(parent) else { return [] }
    defer { calls.closeQuietly(open.descriptor) }
    guard let bytes = (try? open.read(name, most: Self.largest)) ?? nil else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
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
  guard !isSetUp(path), let store = try? Store(looking: path) else { return false }
  return (try? store.isBare()) ?? false
}
