import Care

/// The names of files and folders below the data folder.
enum Names {
  static let journeys = "journeys"
  static let quarantine = "quarantine"
  /// A home's own sets of checklists, each in a folder of its own; see `Home`.
  static let checklists = "checklists"
  /// The id of this copy of the data folder.
  static let writer = "writer"

  /// What marks a folder of made-up patients.
  static let practice = "practice"

  /// The lock under which a save replaces a file of the data folder; nil for strange files.
  static func lock(ofFile name: String) -> String? {
    switch name {
    case writer, AccessLog.Names.key, AccessLog.Names.head: AccessLog.Names.lock
    case Staff.newest, Staff.key: Staff.lock
    case Home.marker, Home.language, practice: Home.lock
    default: DerivedFile.allCases.first { $0.name == name }?.lock
    }
  }

  /// Whether the program keeps a file of this name in the data folder, for a moment or for ever.
  static func isKnown(_ name: String) -> Bool {
    let locks = [AccessLog.Names.lock, Staff.lock, Home.lock] + DerivedFile.allCases.map(\.lock)
    let logs = [AccessLog.Names.log, FailureLog.newest, FailureLog.before]
    return lock(ofFile: name) != nil || (locks + logs + [Staff.before]).contains(name)
      || Temporary.file(of: name).flatMap(lock(ofFile:)) != nil
  }

  /// The staff accounts; see `KeptStaff`.
  enum Staff {
    static let newest = "staff.json"
    static let before = "staff.json.1"
    static let lock = "staff.lock"
    static let key = "staff.key"
  }

  /// What makes the folder a home; see `Records.Home`.
  enum Home {
    static let marker = "home"
    /// The language that was last chosen there.
    static let language = "language"
    static let lock = "home.lock"
    /// In the folder `checklists`.
    static let lists = "in-use.json"
  }

  static func newest(_ code: Code) -> String { "\(code).json" }
  static func before(_ code: Code) -> String { "\(code).json.1" }
  static func lock(_ code: Code) -> String { "\(code).lock" }

  /// A damaged `NAME.json` keeps its name and gets the second in which it was found.
  static func setAside(_ file: String, at instant: Int) -> String {
    "\(file.dropLast(".json".count)).\(instant).json"
  }

  /// The record that a lock is of; nil for anything else.
  static func code(lockedBy name: String) -> Code? {
    Code(typed: name.prefix { $0 != "." }).flatMap { lock($0) == name ? $0 : nil }
  }

  /// The record that a file in `quarantine/` was a generation of; nil for the accounts and strange files.
  static func codeSetAside(_ name: String) -> Code? {
    let text = name.prefix { $0 != "." }
    return Code(typed: text).flatMap { $0.text == text && name.hasSuffix(".json") ? $0 : nil }
  }

  /// The record that a file is a generation of; nil for locks, temporary files and anything strange.
  static func code(of name: String) -> Code? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let code = Code(typed: parts[0]), name == newest(code) || name == before(code)
    else { return nil }
    return code
  }
}
