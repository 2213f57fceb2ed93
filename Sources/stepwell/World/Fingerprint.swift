import Glibc

/// What stands for the program and for files that it has read: as long as it is the same, so are they.
///
/// Made of sizes and times, which is quicker than reading the files and changes as surely.
enum Fingerprint {
  /// The program itself: another build may read or write what it keeps for itself in another way.
  static let program = stamp("/proc/self/exe")

  /// The program, and every list in a folder.
  static func checklists(in folder: String) -> String {
    // What is no list counts too by its name: a file that does not belong there is a finding.
    let lists = paths(under: folder).map { path in
      "\(path.dropFirst(folder.count)) \(path.hasSuffix(".yaml") ? stamp(path) : "")"
    }
    return ([program] + lists).joined(separator: "\n")
  }

  private static func paths(under folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first == "." { continue }
      let path = "\(folder)/\(name)"
      found += [path] + (name.hasSuffix(".yaml") ? [] : paths(under: path))
    }
    return found.sorted()
  }

  /// The time of the last change to anything about the file cannot be set back, as that of its bytes can.
  private static func stamp(_ path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "-" }
    let (modified, changed) = (status.st_mtim, status.st_ctim)
    return "\(status.st_ino) \(status.st_size) \(modified.tv_sec).\(modified.tv_nsec)"
      + " \(changed.tv_sec).\(changed.tv_nsec)"
  }
}
