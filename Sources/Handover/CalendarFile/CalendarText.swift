import Care
import Pages

/// The dates of a plan as a file that calendars import (RFC 5545).
///
/// It names no METHOD, so that DTSTAMP says when an entry was last changed (3.8.7.2) and the same
/// journey makes the same bytes. It needs no time zone: whole days, instants in UTC, and times of
/// whichever clock is looked at. `mark` gives the unique id of a thing of this journey, which tells
/// nothing about it.
package func calendarText(_ file: CalendarFile, mark: (_ thing: String) -> String) -> String {
  let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//stepwell//plan for home//EN"]
  let entries = file.entries.flatMap { lines(of: $0, in: file.language, mark($0.thing)) }
  return (head + entries + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
}

private func lines(
  of entry: CalendarFile.Entry, in language: Language, _ mark: String
) -> [String] {
  let stamp = utc(entry.changedAt.instant)
  let spoken = ";LANGUAGE=\(language.code):"
  var lines = [
    "BEGIN:VEVENT", "UID:\(mark)", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
    "SEQUENCE:\(entry.changes)", "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")",
    "CLASS:PRIVATE",
  ]
  lines += times(entry.when, minutes: entry.minutes)
  // Nobody is busy because the dressing comes off, nor for what was dropped.
  let isBusy = entry.place != nil && !entry.isCancelled
  lines.append("TRANSP:\(isBusy ? "OPAQUE" : "TRANSPARENT")")
  lines.append("SUMMARY\(spoken)\(escaped(entry.title))")
  if let place = entry.place { lines.append("LOCATION:\(escaped(place))") }
  lines.append("DESCRIPTION\(spoken)\(entry.notes.map(escaped).joined(separator: "\\n"))")
  if let reminder = entry.reminder, !entry.isCancelled {
    lines += [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(duration(minutes: reminder))",
      "DESCRIPTION\(spoken)\(escaped(entry.title))", "END:VALARM",
    ]
  }
  return lines + ["END:VEVENT"]
}

/// When it is, from and to: some calendars refuse what has no end, others never show it.
///
/// The end of a day is the next one (3.6.1). Days are counted rather than bounded: a bound without a zone is
/// what some readers refuse.
private func times(_ when: CalendarFile.When, minutes: Int) -> [String] {
  switch when {
  case .day(let day):
    ["DTSTART;VALUE=DATE:\(basic(day))", "DTEND;VALUE=DATE:\(basic(day + 1))"]
  case .instant(let instant):
    ["DTSTART:\(utc(instant))", "DTEND:\(utc(instant + minutes * 60))"]
  case .clock(let day, let clock):
    ["DTSTART:\(basic(day, clock))", "DTEND:\(basic(day, clock, plus: minutes))"]
  case .daily(let first, let last, let clock):
    [
      "DTSTART:\(basic(first, clock))", "DTEND:\(basic(first, clock, plus: minutes))",
      "RRULE:FREQ=DAILY;COUNT=\(last.number - first.number + 1)",
    ]
  }
}

/// A time of whichever clock is looked at, so many minutes after the one given.
private func basic(_ day: CivilDay, _ clock: ClockTime, plus minutes: Int = 0) -> String {
  let total = clock.minutes + minutes
  let end = ClockTime(hour: total / 60 % 24, minute: total % 60) ?? clock
  return "\(basic(day + total / 1440))T\(basic(end))"
}

private func basic(_ day: CivilDay) -> String { day.iso.filter { $0 != "-" } }

private func basic(_ clock: ClockTime) -> String { clock.iso.filter { $0 != ":" } + "00" }

private func utc(_ instant: Int) -> String {
  let moment = Zone.utc.moment(at: instant)
  let seconds = ((instant % 60) + 60) % 60
  return "\(basic(moment.day))T\(basic(moment.clock).dropLast(2))\(padded(seconds))Z"
}

private func duration(minutes: Int) -> String {
  let sign = minutes < 0 ? "-" : ""
  return "\(sign)PT\(abs(minutes))M"
}

/// A text as 3.3.11 wants it.
private func escaped(_ text: String) -> String {
  // By scalars: an accent on a comma makes another character of it, but no other octet.
  let scalars = SafeText(text).text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
    "\\;,".unicodeScalars.contains(scalar) ? ["\\", scalar] : [scalar]
  }
  return String(String.UnicodeScalarView(scalars))
}
