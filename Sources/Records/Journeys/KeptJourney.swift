import Care

/// One record as it stands in its file.
///
/// Everything else is read from the envelope.
struct KeptJourney: Hashable {
  /// The newest form of file that this version writes and fully knows.
  static let schema = 1
  private static let format = "stepwell-journey"

  private let envelope: Envelope
  let schema: Int
  /// How often the record was saved; two programs that save the same one see it here.
  let rev: Int
  let ledger: Ledger

  init(bytes: [UInt8]) throws(Unreadable) {
    let envelope = try Envelope(bytes: bytes)
    let tree = envelope.tree
    guard tree["format"]?.text == Self.format, let schema = tree["schema"]?.number, schema > 0
    else { throw .notOfThisKind }
    let journey = tree["journey"]
    guard let rev = tree["rev"]?.number, rev > 0, let text = journey?["code"]?.text,
      let code = Code(typed: text), code.text == text, let events = journey?["events"]?.list
    else { throw schema > Self.schema ? .newerSchema(schema) : .notOfThisKind }
    self.envelope = envelope
    self.schema = schema
    self.rev = rev
    ledger = Ledger(code: code, events: events.map(KeptEvent.init))
  }

  /// A record that was never saved; `adding` makes its first revision.
  init(empty code: Code) {
    envelope = Envelope(["format": .text(Self.format), "schema": .number(Self.schema)])
    schema = Self.schema
    rev = 0
    ledger = Ledger(code: code)
  }

  private init(_ older: KeptJourney, rev: Int, _ ledger: Ledger) {
    var envelope = older.envelope
    var journey = envelope.tree["journey"]?.object ?? ["code": .text(older.code.text)]
    journey["events"] = .list(ledger.events.map(\.json))
    envelope.tree["journey"] = .object(journey)
    envelope.tree["rev"] = .number(rev)
    self.envelope = envelope
    schema = older.schema
    self.rev = rev
    self.ledger = ledger
  }

  var code: Code { ledger.code }
  var events: [KeptEvent] { ledger.events }
  var journey: Journey { ledger.journey }

  /// The next revision; all that this version does not know of the file stays.
  func holding(_ ledger: Ledger, rev: Int) -> KeptJourney { KeptJourney(self, rev: rev, ledger) }

  /// The next revision, with these events at the end of the writer's chain.
  func adding(_ new: [Event], writer: String, rev: Int) -> KeptJourney {
    holding(ledger.adding(new, writer: writer), rev: rev)
  }

  var bytes: [UInt8] { envelope.bytes }

  /// Whether these bytes, which are to be written, read back as this record.
  ///
  /// Every value is compared, and the new events are understood again. The old ones were read from
  /// the same values before.
  func isRead(from bytes: [UInt8], new count: Int) -> Bool {
    envelope.isRead(from: bytes) && events.suffix(count).allSatisfy { KeptEvent($0.json) == $0 }
  }

  /// Nil when this version may add to the record.
  var readOnly: ReadOnly? {
    let unknown = ledger.unknownEvents
    return schema > Self.schema
      ? .newerSchema(schema)
      : unknown > 0 ? .unknownEvents(unknown) : nil
  }

  /// What is wrong with a sound file: its form, and its events.
  var faults: [RecordFault.Kind] {
    (schema > Self.schema ? [.newerSchema(schema)] : []) + ledger.faults
  }

  /// Whether nothing is wrong but that places are claimed twice, which a merge keeps as it is.
  var isWhole: Bool { faults.allSatisfy(\.isDoubleClaim) }
}
