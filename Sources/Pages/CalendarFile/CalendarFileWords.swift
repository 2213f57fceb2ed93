import Care

/// What the entries of a calendar say; they stand alone on a telephone, days after anybody read the
/// sheet.
struct CalendarFileWords: Sendable {
  /// What is of one day names it.
  let title: @Sendable (CalendarTitle, _ day: String) -> String
  let named: @Sendable (_ title: String, _ name: String) -> String
  /// The line of an entry that the plan dropped.
  let withdrawn: @Sendable (_ line: String) -> String
  let notInPlan: String
  let atClinic: @Sendable (_ time: String) -> String
  let check: String
  let whichMedicine: String
  /// A calendar may be older than what the team said last.
  let changed: String
  let ask: @Sendable (_ phone: String) -> String
}

/// What an entry is about.
enum CalendarTitle: Sendable {
  /// Nil where the medicine is not to be named.
  case restart(medicine: String?)
  /// What is asked of each day, at its end.
  case check
  case morningCheck
}
