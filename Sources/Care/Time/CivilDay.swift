/// A day of the calendar, counted from 1 January 1970 (day 0) in the Gregorian calendar.
package struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  /// Nil for a day that does not exist, such as 31 February, or a year outside 1800 to 2200.
  package init?(year: Int, month: Int, day: Int) {
    guard (1800...2200).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // Years begin in March here, so that a leap day is the last day of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-11-23`.
  package init?(iso text: some StringProtocol) {
    // Byte by byte: a record of a year has thirty thousand days.
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = whole(bytes[0..<4]), let month = whole(bytes[5..<7]),
      let day = whole(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month (1 to 12) and the day of the month (1 to 31).
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }

  /// 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    let remainder = (number + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// The form kept in files: `2026-11-23`.
  package var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  package static func < (one: CivilDay, other: CivilDay) -> Bool {
    one.number < other.number
  }

  package static func + (day: CivilDay, count: Int) -> CivilDay {
    CivilDay(number: day.number + count)
  }

  /// How many days `one` comes after `other`.
  package static func - (one: CivilDay, other: CivilDay) -> Int {
    one.number - other.number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The whole number that these digits are; nil for anything else: `Int` alone would take a sign too.
func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

/// Two digits, as in dates and times of day.
package func padded(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
