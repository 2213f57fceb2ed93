/// The YAML files of a set of checklists, as bytes.
struct ChecklistFiles: Hashable {
  struct File: Hashable {
    /// From the top of the set with `checklists` in front, such as `checklists/home/wound.yaml`.
    let path: String
    let bytes: [UInt8]
  }

  private static let folder = Names.checklists
  /// A clinic has some forty.
  private static let most = 1000

  /// In the order of the paths.
  let files: [File]

  /// Nil when a path leads out of the folder or is none that a set has, or one comes twice.
  init?(_ files: [File]) {
    guard !files.isEmpty, files.count <= Self.most,
      Set(files.map(\.path)).count == files.count,
      files.allSatisfy({ Self.isPath($0.path) })
    else { return nil }
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Two sets have the same name only if they are the same.
  var name: String {
    let all = files.map { JSON.list([.text($0.path), .text(hex(Sodium.sha256($0.bytes)))]) }
    return String(hex(Sodium.sha256(JSON.list(all).bytes)).prefix(32))
  }

  /// At the top or in one folder below it; never hidden, never one above.
  private static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0] == folder, path.hasSuffix(".yaml") else {
      return false
    }
    return parts.dropFirst().allSatisfy { isName($0) }
  }

  private static func isName(_ name: some StringProtocol) -> Bool {
    let isPlain = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
    return isPlain && name.first != "." && (1...100).contains(name.utf8.count)
  }
}
