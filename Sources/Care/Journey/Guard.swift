/// What must be true before an event may move a journey.
package enum Guard: String, CaseIterable, Sendable {
  /// Name and birth date are there, the birth date not in the future.
  case twoIdentifiers = "two-identifiers"
  case ordersDrafted = "orders-drafted"
  /// The birth date given at arrival is the one on record; later on, that this was less than a day
  /// ago and the procedure was not put off since.
  case twoIdentifiersAgain = "two-identifiers-again"
  case reasonGiven = "reason-given"
  /// No open hold or emergency flag.
  case holdsSettled = "holds-settled"
  case listsComplete = "lists-complete"
  case fastingSatisfied = "fasting-satisfied"
  /// It does not start so much before the ordered time that the fasting answers no longer hold.
  case fastingSatisfiedNow = "fasting-satisfied-now"
  case allergiesAnswered = "allergies-answered"
  case medicinesDecided = "medicines-decided"
  case consentSigned = "consent-signed"
  /// Nothing was answered, ordered or decided since *verified*.
  case unchangedSinceVerified = "unchanged-since-verified"
  /// *Verified* is younger than the site's limit.
  case verificationFresh = "verification-fresh"
  /// Every score at or over its threshold with legs and bladder normal and no danger sign that nobody
  /// settled, as the answers say, or an override with a reason.
  case recoveredOrOverridden = "recovered-or-overridden"
  /// The clinician said where.
  case siteOrdered = "levels-ordered"
  /// No order that applies is blank, every medicine that was held has its restart, and staff signed it.
  case ordersComplete = "orders-complete"
  /// Every list of the recovery room is gone through.
  case recoveryChecked = "recovery-checked"
  case topicsTaughtBack = "topics-taught-back"
  case adultEscort = "adult-escort"
  case sheetHandedOver = "sheet-handed-over"
  case lastDayReached = "last-day-reached"
  case followUpDone = "follow-up-done"
  /// An entry is for a day at home that is not still to come.
  case dayAtHome = "day-at-home"
  /// No open call or emergency flag.
  case callsSettled = "calls-settled"
  /// A pause of a medicine does not end before it begins.
  case holdInOrder = "hold-in-order"
}
