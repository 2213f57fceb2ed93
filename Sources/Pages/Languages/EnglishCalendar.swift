import Care

extension CalendarWords {
  static let english = CalendarWords(
    short: englishShort, day: englishDay,
    weekday: { String(englishWeekdays[$0.weekday].prefix(3)) },
    dated: { "\(englishShort($0)), \($0.parts.year)" },
    inPart: { date in
      let (year, month, _) = date.first.parts
      return date.known == .year
        ? "\(year) (month and day not known)"
        : "\(englishMonths[month - 1]) \(year) (day not known)"
    },
    clock: englishClock,
    shortClock: { $0 == .midnight ? "midnight" : $0.minutes == 720 ? "noon" : englishClock($0) },
    hour: { clock in
      guard clock.minute == 0, clock.hour % 12 != 0 else {
        return clock.minutes == 720 ? "noon" : englishClock(clock)
      }
      return "\(clock.hour % 12) \(clock.hour < 12 ? "AM" : "PM")"
    },
    at: { day, clock in
      guard clock == .midnight else { return "\(englishDay(day)), \(englishClock(clock))" }
      let (from, to) = (englishWeekdays[(day + -1).weekday], englishWeekdays[day.weekday])
      return "midnight between \(from) and \(to), \(englishDate(day))"
    }
  )
}

private let englishWeekdays = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

private func englishDay(_ day: CivilDay) -> String {
  "\(englishWeekdays[day.weekday]), \(englishDate(day))"
}

private func englishShort(_ day: CivilDay) -> String {
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  return "\(months[day.parts.month - 1]) \(day.parts.day)"
}

private func englishDate(_ day: CivilDay) -> String {
  let (year, month, date) = day.parts
  return "\(englishMonths[month - 1]) \(date), \(year)"
}

private func englishClock(_ clock: ClockTime) -> String {
  if clock == .midnight { return "12:00 midnight" }
  if clock.minutes == 720 { return "12:00 noon" }
  let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
  return "\(hour):\(padded(clock.minute)) \(clock.hour < 12 ? "AM" : "PM")"
}
