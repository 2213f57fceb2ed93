/// What a person answered to one item.
package enum Answer: Hashable, Sendable {
  /// Told, and gone on.
  case read
  case yes
  case no
  /// "I am not sure": the nurse asks.
  case unsure
  /// "Ask me later": still open.
  case later
  /// One option, or several in the order of the list; never none.
  case chosen([Option.ID])
  /// A number in the item's unit, or a place on the scale.
  case number(Int)
  case temperature(Temperature)
  case date(CivilDay)
  case time(CivilDay, ClockTime)
  /// Longer ago than yesterday.
  case earlier
  case text(String)
  /// The medicines told so far; complete when the person said "that is all". Complete and empty means
  /// "I take none".
  case medicines([MedicineEntry], complete: Bool)
  /// What was said back, and on which try (1 or 2) the person was content with it.
  case saidBack(String, try: Int)
  case signed(String)

  /// Whether the person told all that was asked, rather than that they could not.
  package var isKnown: Bool {
    self != .unsure && self != .later && isComplete
  }

  /// False while a list of medicines is still being told: it is kept, and asked on.
  package var isComplete: Bool {
    if case .medicines(_, complete: false) = self { return false }
    return true
  }
}

/// A body temperature, kept in the unit in which it was typed, so that it reads back as it was.
package struct Temperature: Hashable, Comparable, Sendable {
  /// 300 to 450, that is 30.0 to 45.0 °C.
  package let tenthsCelsius: Int
  /// Nil when it was typed in Celsius.
  package let typedFahrenheit: Int?

  /// Nil outside 30.0 to 45.0 °C, which no thermometer shows of a living person.
  package init?(tenthsCelsius: Int) {
    guard (300...450).contains(tenthsCelsius) else { return nil }
    self.tenthsCelsius = tenthsCelsius
    typedFahrenheit = nil
  }

  /// Converts once and rounds to the nearest tenth: 1004 tenths Fahrenheit are exactly 38.0 °C.
  package init?(tenthsFahrenheit: Int) {
    // Far outside every limit; more could overflow.
    guard (0...2000).contains(tenthsFahrenheit) else { return nil }
    let ninths = (tenthsFahrenheit - 320) * 5
    guard let measured = Temperature(tenthsCelsius: (ninths * 2 + 9) / 18) else { return nil }
    tenthsCelsius = measured.tenthsCelsius
    typedFahrenheit = tenthsFahrenheit
  }

  /// As it was typed, or to the nearest tenth of a degree.
  package var tenthsFahrenheit: Int {
    typedFahrenheit ?? (tenthsCelsius * 18 + 5) / 10 + 320
  }

  package static func < (one: Temperature, other: Temperature) -> Bool {
    one.tenthsCelsius < other.tenthsCelsius
  }
}
