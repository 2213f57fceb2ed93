import Glibc
import Records

/// The board as it was last read, so that only what changed is read again.
@MainActor
final class KnownBoard {
  var board: Board?
  /// Stands for the checklists and the program that made the rows.
  let fingerprint: String

  /// From the sizes and times of the files, which is quicker than reading them and changes as surely.
  init(checklistsFolder: String) {
    var parts = [Self.stamp("/proc/self/exe")]
    for path in Self.files(under: checklistsFolder) { parts.append("\(path) \(Self.stamp(path))") }
    fingerprint = parts.joined(separator: "\n")
  }

  private static func files(under folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first == "." { continue }
      let path = "\(folder)/\(name)"
      found += name.hasSuffix(".yaml") ? [path] : files(under: path)
    }
    return found.sorted()
  }

  private static func stamp(_ path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "-" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
