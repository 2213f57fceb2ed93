import Care

/// Which page of the days at home is shown.
package enum HomePage: Hashable, Sendable {
  /// What there is to do today.
  case today
  /// Another day, to look at it or to enter what was missed.
  case day(CivilDay)
  /// What was done about a flag, asked after it was told what to do.
  case respond(Flag.Key)
  /// Every day so far.
  case calendar
  /// Pain and temperature, day by day.
  case trends
  case medicines
  /// What still holds: limits, dates, medicines to take again.
  case plan
  /// Whom to call.
  case numbers
  case questions
  /// A new question for the doctor.
  case question
  /// Ice on the back until this instant.
  case ice(until: Int)
  case ending
}

/// What a row of the days at home stands for.
package enum HomePick: Hashable, Sendable {
  case task(Checklist.ID, CivilDay)
  case page(HomePage)
  case response(Response)
  case startIce(minutes: Int)
  case close
}
