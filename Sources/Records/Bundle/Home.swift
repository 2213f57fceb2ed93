import Care

/// What makes a data folder a caregiver's home: the journey it is for, and its own checklists.
///
/// The code stands alone in the file `home`. The folder counts as a home only when that journey is there
/// too: setting up may have been cut off.
package struct Home: Hashable, Sendable {
  package let code: Code
  /// Nil when somebody took them away; the next file brings them back.
  let lists: ListsInUse?

  /// The folder of the checklists in this data folder; nil when it has none of its own.
  ///
  /// It makes nothing and needs no store: the program asks before it knows whether it may start.
  package static func checklists(inDataFolder path: String) -> String? {
    guard let folder = try? Calls.live.openFolder("\(path)/\(Names.checklists)") else { return nil }
    defer { Calls.live.closeQuietly(folder.descriptor) }
    guard let bytes = try? folder.read(Names.Home.lists), let lists = try? ListsInUse(bytes: bytes)
    else { return nil }
    return "\(path)/\(Names.checklists)/\(lists.folder)"
  }

  static func bytes(of code: Code) -> [UInt8] { Array("\(code.text)\n".utf8) }
}

/// Which set of checklists a home uses; it stands in `checklists/in-use.json`.
struct ListsInUse: Hashable {
  /// The folder below `checklists/`.
  let folder: String
  /// When they left the clinic, by its clock: an older file must not bring back older lists.
  ///
  /// Never later than they came, or a clock that was far ahead would keep out all that come after.
  let made: Int

  private static let format = "stepwell-lists"
  private static let schema = 1

  init(_ bundle: Bundle, at moment: Moment) {
    folder = bundle.lists.name
    made = min(bundle.made.instant, moment.instant)
  }

  init(bytes: [UInt8]) throws(Unreadable) {
    let tree = try Envelope(bytes: bytes).tree
    guard tree["format"]?.text == Self.format, let schema = tree["schema"]?.number, schema > 0
    else { throw .notOfThisKind }
    guard schema == Self.schema else { throw .newerSchema(schema) }
    // A name as `ChecklistFiles` makes it leads nowhere else.
    guard let made = tree["made"]?.number, let folder = tree["folder"]?.text,
      Records.bytes(hex: folder)?.count == 16
    else { throw .notOfThisKind }
    self.folder = folder
    self.made = made
  }

  var bytes: [UInt8] {
    Envelope([
      "format": .text(Self.format), "schema": .number(Self.schema), "folder": .text(folder),
      "made": .number(made),
    ]).bytes
  }
}

extension FileStore {
  /// The home that this folder is; nil for a clinic's folder or an empty one.
  ///
  /// - Throws: `cannotRead`, `newerSchema`, or `damaged` when the file with its code cannot be read.
  package func home() throws(RecordsProblem) -> Home? {
    let bytes = try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.home) { () throws(Errno) in try folder.read(Names.Home.marker) }
    }
    guard let bytes else { return nil }
    guard let code = Code(typed: String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self)),
      Home.bytes(of: code) == bytes
    else { throw .damaged }
    guard try codes().contains(code) else { return nil }
    return Home(code: code, lists: try listsInUse())
  }

  /// Whether this folder is to be a home, and its journey is not there: setting up was cut off, or somebody
  /// took the file away.
  ///
  /// - Throws: as `home`.
  package func isHomeUnfinished() throws(RecordsProblem) -> Bool {
    guard try home() == nil else { return false }
    return try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.home) { () throws(Errno) in try folder.status(of: Names.Home.marker) != nil }
    }
  }

  /// Also while setting up may not be finished.
  func listsInUse() throws(RecordsProblem) -> ListsInUse? {
    let top = try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.home) { () throws(Errno) in try folder.status(of: Names.checklists) }
    }
    guard top != nil else { return nil }
    let bytes = try inFolder(Names.checklists, .checklists) { folder throws(RecordsProblem) in
      try reading(.checklists) { () throws(Errno) in try folder.read(Names.Home.lists) }
    }
    guard let bytes else { return nil }
    do throws(Unreadable) {
      return try ListsInUse(bytes: bytes)
    } catch {
      if case .newerSchema(let schema) = error { throw .newerSchema(schema) }
      // As good as none: the next file brings them back.
      return nil
    }
  }

  /// From here on the home uses these lists, which are in their folder already.
  func use(_ lists: ListsInUse) throws(RecordsProblem) {
    try inFolder(Names.checklists, .checklists) { folder throws(RecordsProblem) in
      try folder.save(lists.bytes, as: Names.Home.lists, keepingOldAs: nil)
    }
  }
}
