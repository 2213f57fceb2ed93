import Care

/// The names of files and folders below the data folder.
enum Names {
  static let journeys = "journeys"
  static let quarantine = "quarantine"
  /// The id of this copy of the data folder.
  static let writer = "writer"
  /// The files that a save replaces there.
  static let inDataFolder = [writer, AccessLog.Names.key, AccessLog.Names.head]

  static func newest(_ code: Code) -> String { "\(code).json" }
  static func before(_ code: Code) -> String { "\(code).json.1" }
  static func lock(_ code: Code) -> String { "\(code).lock" }

  /// A damaged file keeps its code and gets the second in which it was found.
  static func setAside(_ code: Code, at instant: Int) -> String { "\(code).\(instant).json" }

  /// The record that a file is a generation of; nil for locks, temporary files and anything strange.
  static func code(of name: String) -> Code? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let code = Code(typed: parts[0]), name == newest(code) || name == before(code)
    else { return nil }
    return code
  }
}
