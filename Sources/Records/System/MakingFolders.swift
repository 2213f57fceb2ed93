import Glibc

extension Calls {
  /// Makes a folder, and those above it that are missing, for the owner alone.
  ///
  /// A folder that is there already is left as it is: somebody may have pointed the program at a
  /// folder that others need.
  ///
  /// - Throws: what the system says, also when something else than a folder has the name.
  func makeFolders(_ path: String) throws(Errno) {
    do throws(Errno) {
      try make(path)
    } catch {
      switch error {
      case .exists: return
      case .absent where path != Self.parent(of: path):
        try makeFolders(Self.parent(of: path))
        try make(path)
      default: throw error
      }
    }
  }

  /// Makes a folder of the program's own, or takes other people's access to it away.
  func makeOwnFolder(_ path: String) throws(Errno) {
    do throws(Errno) {
      try make(path)
    } catch {
      guard error == .exists else { throw error }
      let folder = try openFolder(path)
      defer { closeQuietly(folder.descriptor) }
      // Records on a disk that is mounted to be read can still be read; `verify` tells the mode.
      if try folder.status(of: ".")?.mode != 0o700 { try? folder.closeToOthers() }
    }
  }

  /// The folder, open until the caller closes its descriptor.
  func openFolder(_ path: String) throws(Errno) -> Folder {
    let result = try perform(.open) { _ in
      Int(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    return Folder(calls: self, descriptor: Int32(result))
  }

  /// The new folder's name must be on the disk too, or everything in it is gone after a power cut.
  private func make(_ path: String) throws(Errno) {
    try perform(.makeFolder) { _ in Int(mkdir(path, 0o700)) }
    let folder = try openFolder(path)
    defer { closeQuietly(folder.descriptor) }
    try folder.closeToOthers()
    let parent = try openFolder(Self.parent(of: path))
    defer { closeQuietly(parent.descriptor) }
    try parent.keepOwner(of: folder.descriptor)
    try parent.sync()
  }

  private static func parent(of path: String) -> String {
    var parts = path.split(separator: "/")
    _ = parts.popLast()
    return path.hasPrefix("/")
      ? "/" + parts.joined(separator: "/")
      : parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}

extension Folder {
  /// The mode that mkdir(2) was asked for is cut by the umask, so it is set once more.
  fileprivate func closeToOthers() throws(Errno) {
    try calls.perform(.setMode) { _ in Int(fchmod(descriptor, 0o700)) }
  }
}
