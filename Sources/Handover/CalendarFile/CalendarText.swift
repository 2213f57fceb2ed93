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
  lines += times(entry.when)
  // Nobody is busy all day because the dressing comes off.
  lines.append("TRANSP:\(entry.place == nil ? "TRANSPARENT" : "OPAQUE")")
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

/// When it is: a day has no end here, which makes it last that day (3.6.1); nobody knows how long
/// a visit lasts.
private func times(_ when: CalendarFile.When) -> [String] {
  switch when {
  case .day(let day): ["DTSTART;VALUE=DATE:\(basic(day))"]
  case .instant(let instant): ["DTSTART:\(utc(instant))"]
  case .clock(let day, let clock): ["DTSTART:\(basic(day))T\(basic(clock))"]
  case .daily(let first, let last, let clock):
    // UNTIL is of the same kind as DTSTART (3.3.10).
    [
      "DTSTART:\(basic(first))T\(basic(clock))",
      "RRULE:FREQ=DAILY;UNTIL=\(basic(last))T\(basic(clock))",
    ]
  }
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
