import Care
import Testing

struct TemperatureTests {
  @Test func feverIsTheSameInBothUnits() {
    #expect(Temperature(tenthsFahrenheit: 1004)?.tenthsCelsius == 380)
    #expect(Temperature(tenthsCelsius: 380)?.tenthsFahrenheit == 1004)
  }

  @Test(arguments: [(986, 370), (1013, 385), (1003, 379), (1005, 381), (860, 300), (1130, 450)])
  func fahrenheitIsRoundedToTheNearest(fahrenheit: Int, celsius: Int) {
    #expect(Temperature(tenthsFahrenheit: fahrenheit)?.tenthsCelsius == celsius)
  }

  @Test func everyCelsiusComesBackFromFahrenheit() throws {
    for tenths in 300...450 {
      let measured = try #require(Temperature(tenthsCelsius: tenths))
      let read = try #require(Temperature(tenthsFahrenheit: measured.tenthsFahrenheit))
      #expect(read.tenthsCelsius == tenths)
    }
  }

  /// 98.9 °F is no tenth of a degree Celsius, and must not come back as 99.0.
  @Test func whatWasTypedComesBack() throws {
    for fahrenheit in 860...1130 {
      #expect(Temperature(tenthsFahrenheit: fahrenheit)?.tenthsFahrenheit == fahrenheit)
    }
  }

  @Test func everyFahrenheitIsOffByHalfATenthAtMost() throws {
    for fahrenheit in 860...1130 {
      let celsius = try #require(Temperature(tenthsFahrenheit: fahrenheit)).tenthsCelsius
      // In eighteenths of a tenth of a degree Celsius, so that nothing is rounded here.
      #expect(abs(celsius * 18 - (fahrenheit - 320) * 10) <= 9)
    }
  }

  @Test(arguments: [299, 451, -380, 0, Int.max, Int.min])
  func noLivingPersonIsSoInCelsius(tenths: Int) {
    #expect(Temperature(tenthsCelsius: tenths) == nil)
  }

  @Test(arguments: [859, 1131, 0, -1, Int.max, Int.min])
  func noLivingPersonIsSoInFahrenheit(tenths: Int) {
    #expect(Temperature(tenthsFahrenheit: tenths) == nil)
  }
}
