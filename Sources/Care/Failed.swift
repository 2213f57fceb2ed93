/// What did not come about on this computer: the log of failures keeps it, and `stepwell doctor` says it.
package enum Failed: String, CaseIterable, Sendable {
  case notCreated = "not-created"
  case notRead = "not-read"
  case notSaved = "not-saved"
  /// Saved perhaps: nobody knows whether it would outlive a power cut.
  case notConfirmed = "not-confirmed"
  /// Another program held it for two seconds.
  case locked
  case damaged
  case holdsAnother = "holds-another"
  case newerSchema = "newer-schema"
  case cannotBeKept = "cannot-be-kept"
  case noRandomNumbers = "no-random-numbers"
  case recordsGone = "records-gone"
  case accountsGone = "accounts-gone"
  case notPrinted = "not-printed"
  /// The lists have findings, or are not there, so the program did not start.
  case lists
  /// A kiosk had no screen.
  case noScreen = "no-screen"
  /// Nobody could type any more at a kiosk that nobody ended.
  case inputGone = "input-gone"
}
