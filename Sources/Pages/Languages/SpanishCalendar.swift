import Care

extension CalendarWords {
  static let spanish = CalendarWords(
    short: spanishShort, day: spanishDay,
    weekday: { String(spanishWeekdays[$0.weekday].prefix(3)) },
    dated: { "\(spanishShort($0)) \($0.parts.year)" },
    inPart: { date in
      let (year, month, _) = date.first.parts
      return date.known == .year
        ? "\(year) (sin día ni mes)" : "\(spanishMonths[month - 1]) de \(year) (sin día)"
    },
    clock: spanishClock, shortClock: spanishShortClock,
    hour: { clock in
      if clock.minutes == 720 { return "el mediodía" }
      let article = clock.hour % 12 == 1 ? "la" : "las"
      guard clock.minute == 0, clock.hour % 12 != 0 else {
        return "\(article) \(spanishShortClock(clock))"
      }
      return "\(article) \(clock.hour % 12) \(clock.hour < 12 ? "a.m." : "p.m.")"
    },
    at: { day, clock in
      guard clock == .midnight else { return "\(spanishDay(day)), \(spanishClock(clock))" }
      let (from, to) = (spanishWeekdays[(day + -1).weekday], spanishWeekdays[day.weekday])
      return "medianoche del \(from) al \(to) \(spanishDate(day))"
    }
  )
}

private let spanishWeekdays = [
  "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
]

private let spanishMonths = [
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
  "noviembre", "diciembre",
]

private func spanishDay(_ day: CivilDay) -> String {
  "\(spanishWeekdays[day.weekday]) \(spanishDate(day))"
}

private func spanishShort(_ day: CivilDay) -> String {
  let months = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
  ]
  return "\(day.parts.day) \(months[day.parts.month - 1])"
}

private func spanishDate(_ day: CivilDay) -> String {
  let (year, month, date) = day.parts
  return "\(date) de \(spanishMonths[month - 1]) de \(year)"
}

private func spanishClock(_ clock: ClockTime) -> String {
  if clock == .midnight { return "12:00 de la medianoche" }
  if clock.minutes == 720 { return "12:00 del mediodía" }
  let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
  let part = clock.hour < 12 ? "de la mañana" : clock.hour < 19 ? "de la tarde" : "de la noche"
  return "\(hour):\(padded(clock.minute)) \(part)"
}

private func spanishShortClock(_ clock: ClockTime) -> String {
  if clock == .midnight { return "medianoche" }
  if clock.minutes == 720 { return "mediodía" }
  let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
  return "\(hour):\(padded(clock.minute)) \(clock.hour < 12 ? "a.m." : "p.m.")"
}
