import Care

/// One thing that `verify` finds wrong with a record.
package enum RecordFault: Hashable, Sendable {
  /// The newest file is gone and only the one before is left.
  case newestMissing
  /// Neither file is left, only what was set aside.
  case bothMissing
  /// A damaged file of this record lies in `quarantine/` under this name.
  case setAside(String)
  /// The one before is newer than the newest: somebody put an old file back.
  case putBack
  /// What is wrong with one of the two files.
  case inFile(Generation, Kind)

  /// Which of the two files of a record.
  package enum Generation: Hashable, Sendable {
    case newest, before
  }

  /// Of events, the order is that of the file; gaps come last.
  package enum Kind: Hashable, Sendable {
    /// Torn, edited by hand, a key twice, or bytes at the end.
    case notCanonical
    /// Something else has its name, or the system does not let it be read.
    case odd(OddFile)
    case checksum
    case notAJourney
    case newerSchema(Int)
    /// The journey in the file is another patient's.
    case holdsAnother(Code)
    /// Others than the owner may read or write the file.
    case openToOthers
    /// The event at this place, counted from 1, is of a kind that this version does not know.
    case unknownEvent(Int)
    /// The event at this place has no writer, number or hash.
    case noLink(Int)
    /// The writer's event of this number is missing.
    case missing(writer: String, number: Int)
    case twice(writer: String, number: Int)
    /// Another event has the same place: the data folder was copied or put back from a backup, or
    /// somebody changed an event in one copy. Not told once staff have settled it.
    case claimedTwice(writer: String, number: Int)
    /// The event at this place was made in sight of another one, which is gone or stands behind it.
    case seenMissing(Int)
    /// It stands before an event that came first.
    case outOfOrder(writer: String, number: Int)
    /// It does not follow from the writer's event before, which was changed afterwards.
    case brokenChain(writer: String, number: Int)

    /// A merge keeps such places as they are.
    var isDoubleClaim: Bool {
      if case .claimedTwice = self { true } else { false }
    }
  }
}
