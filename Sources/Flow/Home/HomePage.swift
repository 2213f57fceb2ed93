import Care

/// Which page of the days at home is shown.
package enum HomePage: Hashable, Sendable {
  /// What there is to do today.
  case today
  /// Another day, to look at it or to enter what was missed.
  case day(CivilDay)
  /// What was done about a flag, asked after it was told what to do.
  case respond(Flag.Key)
  /// The number to call, after nothing was done about something grave, or it was called a mistake.
  case stillCall(Flag.Key, Response)
  /// Where to look back.
  case lookBack
  /// Every day so far.
  case calendar
  /// What was entered, day by day.
  case trend(Trend)
  case medicines
  /// All that was entered, as it goes to the visit.
  case report
  /// What still holds: limits, dates, medicines to take again.
  case plan
  /// Whom to call.
  case numbers
  case questions
  /// A new question for the doctor.
  case question
  /// How long the ice stays on.
  case ice
  case ending
}

/// What is followed from day to day.
package enum Trend: Hashable, CaseIterable, Sendable {
  case pain, temperature
  /// Walking, and the brace if one was ordered.
  case activity
}

/// What a row of the days at home stands for.
package enum HomePick: Hashable, Sendable {
  case task(Checklist.ID, CivilDay)
  case page(HomePage)
  case response(Response)
  /// The question that was answered by mistake, for the day that it was answered for.
  case putRight(Item.Reference, CivilDay)
  case startIce(minutes: Int)
  case stopIce
  case close
}
