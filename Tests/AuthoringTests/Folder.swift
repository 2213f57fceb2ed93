import Authoring
import Care
import FoundationEssentials

/// A folder of checklists that goes away with the value.
final class Folder {
  let path: String

  /// Writes these files, given as their contents by their paths.
  init(_ files: [String: [UInt8]]) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "stepwell-\(UUID())")
    path = place.path
    for (file, bytes) in files {
      let url = place.appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  convenience init(_ files: [String: String] = CleanSet.files) throws {
    try self.init(files.mapValues { Array($0.utf8) })
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func read(_ depth: Reading.Depth = .start) -> Reading {
    // Not in one line at the call: the folder must live until it has been read.
    Reading.of(folder: path, depth: depth)
  }

  func readMedicines() -> (formulary: Formulary?, findings: [Finding]) {
    readFormulary(in: path)
  }
}

extension CleanSet {
  /// The clean set with one piece of one file put another way.
  static func with(_ file: String, _ piece: String, as other: String) throws -> [String: String] {
    var files = files
    let text = files[file] ?? ""
    guard text.contains(piece) else { throw NoSuchPiece(file: file, piece: piece) }
    files[file] = text.replacing(piece, with: other)
    return files
  }

  /// A test that changes nothing would pass for the wrong reason.
  struct NoSuchPiece: Error {
    let file: String
    let piece: String
  }
}

extension Folder {
  /// The lists of a folder, by their paths.
  static func contents(of folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".yaml") {
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
      files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }
}
