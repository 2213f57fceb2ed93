import Glibc

extension ChecklistFiles {
  /// So large is no list that the program reads.
  private static let largest = 1 << 20

  /// Reads the set in a folder; what is no YAML file stays behind.
  ///
  /// - Throws: `cannotRead`; `bundle` with `checklists` when there are none, or one has a name that no
  ///   set has.
  init(reading path: String, _ calls: Calls) throws(RecordsProblem) {
    let files: [File]
    do throws(Errno) {
      var all = try Self.yaml(in: path, as: Names.checklists, calls)
      for name in try Self.names(in: path, calls) where !name.hasSuffix(".yaml") {
        do throws(Errno) {
          all += try Self.yaml(in: "\(path)/\(name)", as: "\(Names.checklists)/\(name)", calls)
        } catch {
          // A page for people beside the lists.
          guard error == .notAFolder else { throw error }
        }
      }
      files = all
    } catch {
      throw .cannotRead(.checklists, error)
    }
    guard let read = ChecklistFiles(files) else { throw .bundle(.checklists) }
    self = read
  }

  private static func yaml(
    in path: String, as shown: String, _ calls: Calls
  ) throws(Errno) -> [File] {
    let folder = try calls.openFolder(path)
    defer { calls.closeQuietly(folder.descriptor) }
    var files: [File] = []
    for name in try folder.names() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      guard let bytes = try folder.read(name, most: largest) else { continue }
      files.append(File(path: "\(shown)/\(name)", bytes: bytes))
    }
    return files
  }

  /// Without those that start with a dot, which are the system's own.
  private static func names(in path: String, _ calls: Calls) throws(Errno) -> [String] {
    let folder = try calls.openFolder(path)
    defer { calls.closeQuietly(folder.descriptor) }
    return try folder.names().filter { !$0.hasPrefix(".") }
  }
}

extension FileStore {
  /// Puts the set into a folder of its own below the data folder; nothing uses it before `in-use.json`
  /// names it.
  func write(_ lists: ChecklistFiles) throws(RecordsProblem) {
    var made: Set<String> = []
    for file in lists.files {
      var parts = file.path.split(separator: "/").map(String.init)
      let name = parts.removeLast()
      parts.insert(lists.name, at: 1)
      for count in 1...parts.count {
        let folder = parts.prefix(count).joined(separator: "/")
        guard made.insert(folder).inserted else { continue }
        do throws(Errno) {
          try calls.makeOwnFolder(path(folder))
        } catch {
          throw .cannotCreate(.checklists, error)
        }
      }
      try inFolder(parts.joined(separator: "/"), .checklists) { folder throws(RecordsProblem) in
        try folder.save(file.bytes, as: name, keepingOldAs: nil)
      }
    }
  }

  /// Takes away what is not in use; only tidying, so a set that cannot be
  /// removed stays for another time.
  func sweepLists(keeping name: String?) {
    try? inFolder(Names.checklists, .checklists) { top in
      for other in (try? top.names()) ?? [] where other != name && other != Names.Home.lists {
        let isFile: ()? = try? top.unlink(other)
        if isFile != nil { continue }
        removeAll(in: "\(Names.checklists)/\(other)", deeper: true)
        try? top.removeFolder(other)
      }
    }
  }

  private func removeAll(in name: String, deeper: Bool) {
    try? inFolder(name, .checklists) { folder in
      for inner in (try? folder.names()) ?? [] {
        let isFile: ()? = try? folder.unlink(inner)
        guard isFile == nil, deeper else { continue }
        removeAll(in: "\(name)/\(inner)", deeper: false)
        try? folder.removeFolder(inner)
      }
    }
  }
}

extension Folder {
  fileprivate func removeFolder(_ name: String) throws(Errno) {
    try calls.perform(.unlink) { _ in Int(unlinkat(descriptor, name, AT_REMOVEDIR)) }
  }
}
