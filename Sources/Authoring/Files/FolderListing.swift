import Glibc

/// What lies in one folder, in the order of names; names that start with a dot are the system's own
/// and left out.
struct FolderListing {
  let files: [String]
  let folders: [String]

  init(of path: String) throws(FileProblem) {
    guard let stream = opendir(path) else {
      throw errno == ENOENT ? .missing : .unreadable
    }
    defer { closedir(stream) }
    var files: [String] = []
    var folders: [String] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      guard !name.hasPrefix(".") else { continue }
      if Self.isFolder("\(path)/\(name)") { folders.append(name) } else { files.append(name) }
    }
    self.files = files.sorted()
    self.folders = folders.sorted()
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
