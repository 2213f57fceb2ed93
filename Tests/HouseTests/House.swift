import FoundationEssentials

/// Every Swift file of the house, by its path from the top.
struct House {
  let files: [File]

  struct File: Sendable {
    /// From the top, such as `Sources/Care/SafeText.swift`.
    let path: String
    let lines: [String]

    /// `Care` in `Sources/Care/SafeText.swift`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var isSource: Bool { path.hasPrefix("Sources/") }
  }

  /// Reads the folders beside this file's own target.
  init() throws {
    let top = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    files = try ["Sources", "Tests"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "/\(top)/\(folder)")
        .filter { $0.hasSuffix(".swift") }.sorted()
        .map { try Self.read("/\(top)", "\(folder)/\($0)") }
    }
  }

  private static func read(_ top: String, _ path: String) throws -> File {
    let data = try Data(contentsOf: URL(filePath: "\(top)/\(path)"))
    let lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return File(path: path, lines: lines.last == "" ? lines.dropLast() : lines)
  }
}
