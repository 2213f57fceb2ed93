import Care

/// What went wrong with what is kept: facts, which `Pages` turns into words.
///
/// After every one of them but `notConfirmed`, nothing was saved and the record is as it was.
package enum RecordsProblem: Error, Hashable, Sendable {
  /// There is no such journey.
  case notFound
  /// There is such a journey already.
  case alreadyExists
  /// No generation of the record can be read. Nothing was moved or changed.
  case damaged
  /// The file of this code holds the journey of another: somebody swapped or renamed files. Nothing
  /// was moved or changed.
  case holdsAnother(Code)
  /// Nothing in the record can be shown: a newer version of the program wrote it.
  case newerSchema(Int)
  /// The record can be read, not added to.
  case readOnly(ReadOnly)
  /// Another program held the record for two seconds.
  case locked
  /// Somebody else saved first; here is what stands there now.
  case changedElsewhere(Record)
  /// The events may not happen as the journey stands on the disk now.
  case refused(Refusal)
  /// An event would not read back as it is, such as one with a birth date in the year 1700.
  case cannotBeKept
  case cannotCreate(Place, Errno)
  case cannotRead(Place, Errno)
  case notSaved(Step, Errno)
  /// The new file is in place, or may be, but would perhaps not survive a power cut: load the record
  /// again and say that it could not be confirmed.
  case notConfirmed(Errno)
  /// The system gives no random numbers.
  case noRandomNumbers
  /// There are staff accounts, but neither they nor the generation before can be read.
  ///
  /// Nothing was moved or changed; it never counts as "no accounts".
  case staffDamaged
  /// Nobody has an account, where a clinic was set up or patients are enrolled: they were lost, and only
  /// an administrator begins anew.
  case staffGone
  /// The nurse who wants to read or write has no account any more.
  case staffRemoved
  /// The folder of the records is gone, or empty, where a clinic was set up.
  case recordsGone
  case staffExists
  case noSuchStaff
  /// Without the last member nobody could sign in any more.
  case lastStaff
  /// Nobody can be called so (`StaffID`).
  case notAStaffID
  /// What was to be written has a name that another file has; that one was left as it is.
  case fileExists
  /// There is no folder to put the file in.
  case noSuchFolder
  /// What is the matter with a sealed file that leaves or comes in.
  case bundle(BundleFault)

  /// Which thing on the disk a problem is about; never a path, which names a station and a person.
  package enum Place: String, CaseIterable, Sendable {
    case dataFolder, journeysFolder, quarantineFolder, record, accessLog, staff
    case bundle, checklists, home, newFile
  }

  /// Why the system refused; nil for everything that is not the system's doing.
  package var errno: Errno? {
    switch self {
    case .cannotCreate(_, let errno), .cannotRead(_, let errno), .notSaved(_, let errno),
      .notConfirmed(let errno):
      errno
    default: nil
    }
  }
}
