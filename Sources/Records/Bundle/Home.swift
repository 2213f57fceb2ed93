import Care

/// What makes a data folder a caregiver's home: the journey it is for, and its own checklists.
///
/// It stands in the file `home`. A folder counts as a home only when that journey is there too: setting
/// up may have been cut off.
package struct Home: Hashable, Sendable {
  package let code: Code
  /// The folder below `checklists/`.
  let lists: String
  /// When the checklists left the clinic, by its clock: an older file must not bring back older lists.
  let made: Int

  private static let format = "stepwell-home"
  private static let schema = 1

  init(code: Code, lists: String, made: Int) {
    self.code = code
    self.lists = lists
    self.made = made
  }

  init(bytes: [UInt8]) throws(Unreadable) {
    let tree = try Envelope(bytes: bytes).tree
    guard tree["format"]?.text == Self.format, let schema = tree["schema"]?.number, schema > 0
    else { throw .notOfThisKind }
    guard schema == Self.schema else { throw .newerSchema(schema) }
    // A name as `ChecklistFiles` makes it leads nowhere else.
    guard let code = tree["code"]?.text.flatMap({ Code(typed: $0) }),
      let made = tree["made"]?.number,
      let lists = tree["checklists"]?.text, Records.bytes(hex: lists)?.count == 16
    else { throw .notOfThisKind }
    self.init(code: code, lists: lists, made: made)
  }

  var bytes: [UInt8] {
    Envelope([
      "format": .text(Self.format), "schema": .number(Self.schema), "code": .text(code.text),
      "checklists": .text(lists), "made": .number(made),
    ]).bytes
  }

  /// The folder of the checklists in this data folder; nil when it is no home that can be read.
  ///
  /// It makes nothing and needs no store: the program asks before it knows whether it may start.
  package static func checklists(inDataFolder path: String) -> String? {
    guard let folder = try? Calls.live.openFolder(path) else { return nil }
    defer { Calls.live.closeQuietly(folder.descriptor) }
    guard let bytes = try? folder.read(Names.Home.marker), let home = try? Home(bytes: bytes)
    else { return nil }
    return "\(path)/\(Names.checklists)/\(home.lists)"
  }
}

extension Store {
  /// The home that this folder is; nil for a clinic's folder or an empty one.
  ///
  /// - Throws: `cannotRead`, `newerSchema`, or `damaged` when the file `home` cannot be read.
  package func home() throws(RecordsProblem) -> Home? {
    guard let home = try markedHome(), try codes().contains(home.code) else { return nil }
    return home
  }

  /// The same while setting up may not be finished.
  func markedHome() throws(RecordsProblem) -> Home? {
    let bytes = try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.home) { () throws(Errno) in try folder.read(Names.Home.marker) }
    }
    guard let bytes else { return nil }
    do throws(Unreadable) {
      return try Home(bytes: bytes)
    } catch {
      if case .newerSchema(let schema) = error { throw .newerSchema(schema) }
      throw .damaged
    }
  }
}
