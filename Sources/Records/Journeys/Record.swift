import Care

/// One patient's journey as it is kept, with which save it comes from.
package struct Record: Hashable, Sendable, CustomStringConvertible {
  /// Of a read-only record, only the events that this version understands.
  package let journey: Journey
  /// Counts the saves; `append` wants it back, so that nobody overwrites what they have not seen.
  package let rev: Int
  /// Nil when events may be added.
  package let readOnly: ReadOnly?
  /// Nil unless this is the generation before, because the newest could not be used.
  package let recovered: Recovered?

  /// For whoever plays the store in a test.
  package init(journey: Journey, rev: Int, readOnly: ReadOnly? = nil, recovered: Recovered? = nil) {
    self.journey = journey
    self.rev = rev
    self.readOnly = readOnly
    self.recovered = recovered
  }

  init(_ kept: KeptJourney, recovered: Recovered?) {
    self.init(
      journey: kept.journey, rev: kept.rev, readOnly: kept.readOnly, recovered: recovered)
  }

  /// The code of the journey, which is also that of its file.
  package var code: Code { journey.code }
  /// Whether `append` would refuse.
  package var isReadOnly: Bool { readOnly != nil }

  /// The code and the revision alone: a printed error must not print a patient.
  package var description: String { "\(code) rev \(rev)" }
}

extension Record {
  /// The generation that counts, with what is raised where it is not the newest or not understood to its end:
  /// shown before anybody saves.
  init(seen kept: KeptJourney, recovered: Recovered?) {
    let lost = recovered == nil ? [] : kept.ledger.unread(.entriesLost)
    // Nobody saves such a record with this version, so it is told anew each time.
    let unread = kept.readOnly == nil ? [] : kept.ledger.unread(.entriesUnread)
    self.init(
      journey: Journey(code: kept.code, events: kept.journey.events + lost + unread), rev: kept.rev,
      readOnly: kept.readOnly, recovered: recovered)
  }
}

/// Why nothing may be added to a record.
package enum ReadOnly: Hashable, Sendable {
  /// A newer version of the program wrote the file.
  case newerSchema(Int)
  /// So many events are of a kind that this version does not know, and it cannot tell what they
  /// changed.
  case unknownEvents(Int)
}

/// The newest generation of a record could not be used and the one before was loaded.
///
/// The last answers may be missing: staff must be told.
package struct Recovered: Hashable, Sendable {
  package let why: Why
  /// The name in `quarantine/` under which the damaged file was kept; nil when there was none, or it
  /// could not be moved.
  package let setAside: String?

  /// For whoever plays the store in a test.
  package init(why: Why, setAside: String?) {
    self.why = why
    self.setAside = setAside
  }

  /// What was the matter with the newest file.
  package enum Why: Hashable, Sendable {
    case newestDamaged, newestMissing
  }
}
