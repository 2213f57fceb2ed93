/// The unit in which the people of a clinic read a thermometer.
package enum TemperatureUnit: Hashable, Sendable {
  case fahrenheit, celsius

  /// Degrees in this unit, in tenths.
  package func tenths(_ measured: Temperature) -> Int {
    self == .fahrenheit ? measured.tenthsFahrenheit : measured.tenthsCelsius
  }

  /// "°F" or "°C".
  package var sign: String { self == .fahrenheit ? "°F" : "°C" }
}

extension Clinic {
  /// Where the month is written first, thermometers show Fahrenheit; both are typed in either unit.
  package var temperatureUnit: TemperatureUnit {
    dateOrder == .monthDayYear ? .fahrenheit : .celsius
  }
}
