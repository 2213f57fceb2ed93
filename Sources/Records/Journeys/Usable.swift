import Care

/// The generation of a record to go on from.
struct Usable {
  let kept: KeptJourney
  let recovered: Recovered?

  /// As a person sees it.
  var record: Record { Record(seen: kept, recovered: recovered) }

  /// The next revision, with these events at its end, and its bytes; nil where there is nothing to add.
  ///
  /// Only to be asked while nobody else can change the record.
  ///
  /// - Throws: `changedElsewhere`, `readOnly`, `refused`, `cannotBeKept`; else what asking for the writer throws.
  func adding(
    _ events: [Event], expecting rev: Int, writer: () throws(RecordsProblem) -> String,
    allowed: (Journey) -> Refusal?
  ) throws(RecordsProblem) -> (kept: KeptJourney, bytes: [UInt8])? {
    let record = self.record
    guard kept.rev == rev else { throw .changedElsewhere(record) }
    if let readOnly = kept.readOnly { throw .readOnly(readOnly) }
    guard !events.isEmpty else { return nil }
    if let refusal = allowed(record.journey) { throw .refused(refusal) }
    // After a recovery one number is left out: it belonged to the damaged file, and a program that had
    // loaded that one must not take the new one for it.
    let lost = recovered == nil ? [] : kept.ledger.unread(.entriesLost)
    return try kept.proved(
      by: lost + events, writer: try writer(), rev: recovered == nil ? rev + 1 : rev + 2)
  }
}

extension KeptJourney {
  /// The next revision, proved to read back as what it is before anything is written.
  ///
  /// A value that the file cannot hold, or a mistake in the coding, would otherwise show as a damaged
  /// record when the patient is back.
  ///
  /// - Throws: `cannotBeKept`.
  func proved(
    by events: [Event], writer: String, rev: Int
  ) throws(RecordsProblem) -> (kept: KeptJourney, bytes: [UInt8]) {
    let next = adding(events, writer: writer, rev: rev)
    let bytes = next.bytes
    guard bytes.count <= Folder.largest, next.isRead(from: bytes, new: events.count)
    else { throw .cannotBeKept }
    return (next, bytes)
  }
}
