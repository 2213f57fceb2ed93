/// The words that people type beside numbers, in every language that the program speaks.
///
/// All are lower case and without accents, as `plainLetters` leaves them. Any of them is understood
/// whichever language the page is in; a third language adds its own here.
enum TypedWords {
  /// From January on; any beginning of three letters or more is the month too.
  static let months: [[String]] = [
    ["january", "enero"], ["february", "febrero"], ["march", "marzo"], ["april", "abril"],
    ["may", "mayo"], ["june", "junio"], ["july", "julio"], ["august", "agosto"],
    ["september", "septiembre", "setiembre"], ["october", "octubre"], ["november", "noviembre"],
    ["december", "diciembre"],
  ]

  /// What may stand in a date and says nothing: "the 5th of March", "5 de marzo de 1948".
  static let inDates: Set<String> = ["the", "el"]
  /// Between day, month and year, in this order.
  static let betweenDates: Set<String> = ["of", "de", "del"]
  /// Glued to the number of a day.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "ro", "ero", "º", "ª"]

  /// Behind hour and minutes.
  static let inClocks: Set<String> = ["h", "hs", "hrs", "hours", "horas"]
  static let morning: Set<String> = ["am", "a"]
  static let afternoon: Set<String> = ["pm", "p"]

  static let units: [TimeUnit: Set<String>] = [
    .minutes: ["min", "mins", "minute", "minutes", "minuto", "minutos"],
    .hours: ["h", "hr", "hrs", "hour", "hours", "hora", "horas"],
    .days: ["d", "day", "days", "dia", "dias"],
    .weeks: ["w", "wk", "wks", "week", "weeks", "sem", "semana", "semanas"],
    .months: ["mo", "mos", "month", "months", "mes", "meses"],
    .years: ["y", "yr", "yrs", "year", "years", "ano", "anos"],
  ]

  /// Any beginning of three letters or more will do: the "g" of "98 g" is no degree.
  static let degrees = ["degrees", "grados"]
  static let fahrenheit = ["fahrenheit"]
  static let celsius = ["celsius", "centigrados", "centigrade"]
}

/// A unit in which people say how long something takes.
package enum TimeUnit: Hashable, CaseIterable, Sendable {
  case minutes, hours, days, weeks, months, years

  /// Reads "weeks", "semanas" and "wk".
  package init?(word: String) {
    let letters = String(plainLetters(word))
    guard let unit = Self.allCases.first(where: { TypedWords.units[$0]?.contains(letters) == true })
    else { return nil }
    self = unit
  }

  /// How often the other unit fits into so many tenths of this one, to the nearest whole number: a
  /// month is the twelfth part of a year.
  package func about(tenths: Int, in other: TimeUnit) -> Int {
    let minutes = tenths * self.minutes
    return (minutes + 5 * other.minutes) / (10 * other.minutes)
  }

  private var minutes: Int {
    switch self {
    case .minutes: 1
    case .hours: 60
    case .days: 1_440
    case .weeks: 10_080
    case .months: 43_830
    case .years: 525_960
    }
  }
}
