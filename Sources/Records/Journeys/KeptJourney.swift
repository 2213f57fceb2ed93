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
  let code: Code
  let events: [KeptEvent]

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
    self.code = code
    self.events = events.map(KeptEvent.init)
  }

  /// A record that was never saved; `adding` makes its first revision.
  init(empty code: Code) {
    envelope = Envelope(["format": .text(Self.format), "schema": .number(Self.schema)])
    schema = Self.schema
    rev = 0
    self.code = code
    events = []
  }

  private init(_ older: KeptJourney, rev: Int, events: [KeptEvent]) {
    var envelope = older.envelope
    var journey = envelope.tree["journey"]?.object ?? ["code": .text(older.code.text)]
    journey["events"] = .list(events.map(\.json))
    envelope.tree["journey"] = .object(journey)
    envelope.tree["rev"] = .number(rev)
    self.envelope = envelope
    schema = older.schema
    self.rev = rev
    code = older.code
    self.events = events
  }

  /// The next revision, with these events at the end of the writer's chain.
  func adding(_ new: [Event], writer: String, rev: Int) -> KeptJourney {
    // The highest number, which is not always the last: an old backup may have brought others.
    let last = events.filter { $0.link?.writer == writer }.max { $0.number < $1.number }
    var number = last?.number ?? 0
    var before = last?.hash ?? ""
    var seen = events.ends.filter { $0 != before }
    var events = self.events
    for event in new {
      number += 1
      let link = Link(writer: writer, number: number, before: before, seen: seen)
      let kept = KeptEvent(event, link)
      before = kept.hash
      seen = []
      events.append(kept)
    }
    return KeptJourney(self, rev: rev, events: events)
  }

  /// The next revision, with the events of another copy too; see `merged`.
  func merging(_ other: KeptJourney, rev: Int) -> KeptJourney {
    KeptJourney(self, rev: rev, events: merged(events, other.events))
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
    let unknown = events.filter { $0.event == nil || $0.link == nil }.count
    return schema > Self.schema
      ? .newerSchema(schema)
      : unknown > 0 ? .unknownEvents(unknown) : nil
  }

  /// Whether both came from one enrolment: a code alone may be given out twice, at two clinics.
  func isCopy(of other: KeptJourney) -> Bool {
    guard let first = events.first else { return false }
    return code == other.code && other.events.contains { $0.json == first.json }
  }

  var journey: Journey { Journey(code: code, events: events.compactMap(\.event)) }
}
