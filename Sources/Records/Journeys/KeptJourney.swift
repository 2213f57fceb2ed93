import Care

/// Why the bytes of a file are no record that can be read.
enum Unreadable: Error, Hashable {
  /// Not the one way to write what they say: torn, edited by hand, or not JSON at all.
  case notCanonical
  case checksum
  /// Sound, but not a journey of this program.
  case notAJourney
  /// Sound, and too new for this version to find its way in it.
  case newerSchema(Int)
}

/// One record as it stands in its file.
///
/// `tree` is the whole envelope but for its checksum. Everything else is read from it; a save adds to
/// it and takes nothing away.
struct KeptJourney: Hashable {
  /// The newest form of file that this version writes and fully knows.
  static let schema = 1
  private static let format = "stepwell-journey"

  private let tree: [String: JSON]
  let schema: Int
  /// How often the record was saved; two programs that save the same one see it here.
  let rev: Int
  let code: Code
  let events: [KeptEvent]

  init(bytes: [UInt8]) throws(Unreadable) {
    // Written again, so that not even a mistake in the reader takes a file that differs.
    guard bytes.last == UInt8(ascii: "\n"), let json = JSON(bytes: Array(bytes.dropLast())),
      var tree = json.object, Self.line(json) == bytes
    else { throw .notCanonical }
    guard let checksum = tree.removeValue(forKey: "sha256")?.text,
      checksum == Self.checksum(of: tree)
    else { throw .checksum }
    try self.init(tree: tree)
  }

  private init(tree: [String: JSON]) throws(Unreadable) {
    guard tree["format"]?.text == Self.format, let schema = tree["schema"]?.number, schema > 0
    else { throw .notAJourney }
    let journey = tree["journey"]
    guard let rev = tree["rev"]?.number, rev > 0, let text = journey?["code"]?.text,
      let code = Code(typed: text), code.text == text, let events = journey?["events"]?.list
    else { throw schema > Self.schema ? .newerSchema(schema) : .notAJourney }
    self.tree = tree
    self.schema = schema
    self.rev = rev
    self.code = code
    self.events = events.map(KeptEvent.init)
  }

  /// A record that was never saved; `adding` makes its first revision.
  init(empty code: Code) {
    tree = ["format": .text(Self.format), "schema": .number(Self.schema)]
    schema = Self.schema
    rev = 0
    self.code = code
    events = []
  }

  private init(_ older: KeptJourney, rev: Int, events: [KeptEvent]) {
    var tree = older.tree
    var journey = tree["journey"]?.object ?? ["code": .text(older.code.text)]
    journey["events"] = .list(events.map(\.json))
    tree["journey"] = .object(journey)
    tree["rev"] = .number(rev)
    self.tree = tree
    schema = older.schema
    self.rev = rev
    code = older.code
    self.events = events
  }

  /// The next revision, with these events at the end of the writer's chain.
  func adding(_ new: [Event], writer: String, rev: Int) -> KeptJourney {
    let last = events.last { $0.link?.writer == writer }
    var number = last?.link?.number ?? 0
    var before = last?.hash ?? ""
    var events = self.events
    for event in new {
      number += 1
      let kept = KeptEvent(event, Link(writer: writer, number: number, before: before))
      before = kept.hash
      events.append(kept)
    }
    return KeptJourney(self, rev: rev, events: events)
  }

  /// The file: one line, the checksum over everything but itself.
  var bytes: [UInt8] {
    Self.line(.object(sealed))
  }

  private var sealed: [String: JSON] {
    var whole = tree
    whole["sha256"] = .text(Self.checksum(of: tree))
    return whole
  }

  /// Whether these bytes, which are to be written, read back as this record.
  ///
  /// Every value is compared, and the new events are understood again. The old ones were read from
  /// the same values before.
  func isRead(from bytes: [UInt8], new count: Int) -> Bool {
    bytes.last == UInt8(ascii: "\n") && JSON(bytes: Array(bytes.dropLast())) == .object(sealed)
      && events.suffix(count).allSatisfy { KeptEvent($0.json) == $0 }
  }

  /// Nil when this version may add to the record.
  var readOnly: ReadOnly? {
    let unknown = events.filter { $0.event == nil || $0.link == nil }.count
    return schema > Self.schema
      ? .newerSchema(schema)
      : unknown > 0 ? .unknownEvents(unknown) : nil
  }

  var journey: Journey { Journey(code: code, events: events.compactMap(\.event)) }

  private static func line(_ json: JSON) -> [UInt8] { json.bytes + [UInt8(ascii: "\n")] }

  private static func checksum(of tree: [String: JSON]) -> String {
    hex(Sodium.sha256(JSON.object(tree).bytes))
  }
}
