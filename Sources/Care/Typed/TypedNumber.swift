/// One number, and what stands behind it: "5", "5 kg", "38,4 °C", "3 months".
package struct TypedNumber: Hashable, Sendable {
  package let whole: Int
  /// The digits behind a point or comma.
  package let decimals: String
  /// The letters behind it, lower case and without accents, or "%".
  package let unit: String
  /// Whether the sign of degrees stands behind it too.
  package let isInDegrees: Bool

  /// Nil for what is no number or more than one: "10 or 20", "1e2", "7 2" and "5+5" must not be read as
  /// 1020, 12, 72 and 55.
  package init?(_ text: String) {
    var rest = text.drop(while: \.isWhitespace)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let digits = Self.digits(&rest)
    // Nine digits are a number in any field; more could overflow.
    guard (1...9).contains(digits.count), let number = Int(digits) else { return nil }
    whole = isNegative ? -number : number
    var behind = rest
    if let mark = behind.popFirst(), mark == "." || mark == "," {
      decimals = Self.digits(&behind)
      if !decimals.isEmpty { rest = behind }
    } else {
      decimals = ""
    }
    guard rest.allSatisfy({ $0.isLetter || $0.isWhitespace || ".°º%".contains($0) }) else {
      return nil
    }
    isInDegrees = rest.contains { $0 == "°" || $0 == "º" }
    unit = rest.contains("%") ? "%" : String(plainLetters(String(rest)).filter { $0 != "º" })
  }

  /// The number in tenths; what stands behind the first decimal is left out.
  package var tenths: Int {
    let tenth = decimals.first.flatMap(\.wholeNumberValue) ?? 0
    return whole * 10 + (whole < 0 ? -tenth : tenth)
  }

  private static func digits(_ rest: inout Substring) -> String {
    var digits = ""
    while let digit = rest.first.flatMap(asciiDigit) {
      digits.append(digit)
      rest.removeFirst()
    }
    return digits
  }
}

extension Temperature {
  /// Reads "98.6", "38,4 C" and "37 degrees"; without a scale 30 to 45 can only be °C, 86 to 113 only °F.
  package init?(_ typed: TypedNumber) {
    guard typed.decimals.count <= 1, (0...1000).contains(typed.whole),
      let scale = TypedScale(typed.unit)
    else { return nil }
    let celsius = scale == .fahrenheit ? nil : Temperature(tenthsCelsius: typed.tenths)
    let fahrenheit = scale == .celsius ? nil : Temperature(tenthsFahrenheit: typed.tenths)
    guard let measured = celsius ?? fahrenheit else { return nil }
    self = measured
  }
}

/// Which thermometer is meant by the letters behind a temperature.
package enum TypedScale: Hashable, Sendable {
  case either, fahrenheit, celsius

  package init?(_ letters: String) {
    let rest = letters.dropFirst(Self.degrees(letters))
    let isBegun = { (words: [String]) in words.contains { $0.hasPrefix(rest) } }
    if rest.isEmpty {
      self = .either
    } else if isBegun(TypedWords.fahrenheit) {
      self = .fahrenheit
    } else if isBegun(TypedWords.celsius) {
      self = .celsius
    } else {
      return nil
    }
  }

  /// Whether these letters may still become a scale: nothing is said of "98 d" while it is typed.
  package static func mayBegin(with letters: String) -> Bool {
    TypedScale(letters) != nil || TypedWords.degrees.contains { $0.hasPrefix(letters) }
  }

  /// How many of the letters are a beginning of "degrees", as in "deg F"; none where there are less
  /// than three.
  private static func degrees(_ letters: String) -> Int {
    let same = TypedWords.degrees.map { word in zip(word, letters).prefix { $0 == $1 }.count }
    return same.max().flatMap { $0 >= 3 ? $0 : nil } ?? 0
  }
}
