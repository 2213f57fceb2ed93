import Care

/// Days and times of day.
package struct CalendarWords: Sendable {
  /// A day without its year, as short as it is still clear.
  package let short: @Sendable (CivilDay) -> String
  /// A day in full, with its weekday.
  package let day: @Sendable (CivilDay) -> String
  /// Three letters of its weekday.
  let weekday: @Sendable (CivilDay) -> String
  /// As `short`, with the year.
  let dated: @Sendable (CivilDay) -> String
  /// A date of which the day, or the month too, is not known.
  let inPart: @Sendable (PartialDate) -> String
  package let clock: @Sendable (ClockTime) -> String
  /// A time of day for tables and stamps.
  let shortClock: @Sendable (ClockTime) -> String
  /// An hour of the day after "from", as short as people say it: "6 PM", "las 6 p.m.".
  let hour: @Sendable (ClockTime) -> String
  /// A day with a time; at midnight it names the night, since "Sunday, 12:00" is read a day late.
  package let at: @Sendable (CivilDay, ClockTime) -> String
}

extension CalendarWords {
  /// A birth date, and what of it is not known.
  func born(_ date: PartialDate) -> String {
    date.known == .day ? dated(date.first) : inPart(date)
  }

  /// A day for staff, with its year only where it is not this one.
  func short(_ day: CivilDay, today: CivilDay) -> String {
    day.parts.year == today.parts.year ? short(day) : dated(day)
  }

  /// When something was written down, for staff.
  func stamp(_ moment: Moment, today: CivilDay) -> String {
    "\(short(moment.day, today: today)), \(shortClock(moment.clock))"
  }
}
