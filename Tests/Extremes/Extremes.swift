/// A good file in JSON, and what it may say in place of each of its numbers and days.
package struct Extremes {
  package let bytes: [UInt8]
  /// Where its numbers stand, and the days within its texts.
  package let places: [Place]

  package struct Place: Hashable, Sendable {
    package let range: Range<Int>
    package let isDay: Bool

    /// What to put there: what is beyond every bound, at it, and no number at all.
    package var texts: [String] { isDay ? Extremes.days : Extremes.numbers }
  }

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    places = Self.places(in: bytes)
  }

  package func with(_ text: String, at place: Place) -> [UInt8] {
    Array(bytes[..<place.range.lowerBound]) + Array(text.utf8)
      + Array(bytes[place.range.upperBound...])
  }

  /// With other numbers in about so many places in a hundred.
  package func shaken(
    _ percent: Int, using random: inout some RandomNumberGenerator, texts: (Place) -> [String]
  ) -> [UInt8] {
    // From the end, so that the places before stay where they are.
    places.reversed().reduce(into: bytes) { bytes, place in
      guard Int.random(in: 0..<100, using: &random) < percent else { return }
      let text = texts(place).randomElement(using: &random) ?? "0"
      bytes.replaceSubrange(place.range, with: Array(text.utf8))
    }
  }

  package static let numbers =
    canonical + [
      "-9223372036854775808", "9223372036854775807", "9223372036854775808", "-9007199254740993",
      "9007199254740993", "99999999999999999999", "1e308", "1.5", "-0", "00", "",
    ]

  /// What a record may hold.
  package static let canonical = [
    "-9007199254740992", "9007199254740992", "-62092", "84371", "-1", "0", "1", "2", "1000",
  ]

  package static let days =
    canonicalDays + ["0000-00-00", "9999-12-31", "2026-02-30", "-001-01-01"]

  package static let canonicalDays = ["1800-01-01", "2200-12-31", "1970-01-01", "2026-12-01"]

  private static func places(in bytes: [UInt8]) -> [Place] {
    var places: [Place] = []
    var index = 0
    var isText = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\""):
        isText.toggle()
        index += 1
      case let byte where isDigit(byte) || byte == UInt8(ascii: "-") && !isText:
        let end = bytes[index...].dropFirst().firstIndex { !isPart($0, ofText: isText) }
        let range = index..<(end ?? bytes.count)
        if !isText || isDay(bytes[range]) { places.append(Place(range: range, isDay: isText)) }
        index = range.upperBound
      default: index += 1
      }
    }
    return places
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isPart(_ byte: UInt8, ofText isText: Bool) -> Bool {
    isDigit(byte) || isText && byte == UInt8(ascii: "-")
  }

  private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "-")).map(\.count) == [4, 2, 2]
  }
}

/// Random numbers that come again with the same seed (SplitMix64).
package struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
