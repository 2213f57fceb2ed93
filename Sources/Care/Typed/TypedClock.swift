/// What somebody typed where a time of day is asked for: "6:30", "630", "6.30 pm", "18 h".
package struct TypedClock: Hashable, Sendable {
  package let clock: ClockTime
  /// Whether it can be morning or afternoon, which then must be asked.
  package let isHalfOpen: Bool

  /// Nil for what is no time, and for more than one: "6 or 7", "6-7".
  package init?(_ text: String) {
    guard let pieces = TypedPieces(text, separators: [":", ".", ","]),
      let (hour, minute) = Self.parts(pieces.numbers)
    else { return nil }
    let words = pieces.words.joined()
    let isMorning = TypedWords.morning.contains(words)
    let isAfternoon = TypedWords.afternoon.contains(words)
    guard isMorning || isAfternoon || TypedWords.inClocks.contains(words) else { return nil }
    // "0:30 am" is read as it is meant; "13:00 am" is not.
    guard !isMorning || hour <= 12, !isAfternoon || hour > 0 else { return nil }
    let half = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour
    guard let clock = ClockTime(hour: half, minute: minute) else { return nil }
    self.clock = clock
    isHalfOpen = !isMorning && !isAfternoon && (1...12).contains(hour)
  }

  /// One number is an hour, or both parts together.
  private static func parts(_ numbers: [String]) -> (hour: Int, minute: Int)? {
    var digits = numbers
    if digits.count == 1, digits[0].count > 2 {
      // No hour begins with 3 to 9, so that 630 is half past six.
      if digits[0].prefix(1) > "2" { digits[0] = "0" + digits[0] }
      digits = [String(digits[0].prefix(2)), String(digits[0].dropFirst(2))]
    }
    guard let hour = digits.first, hour.count <= 2, digits.count <= 2 else { return nil }
    guard digits.count == 2 else { return Int(hour).map { ($0, 0) } }
    guard digits[1].count == 2, let hour = Int(hour), let minute = Int(digits[1]) else {
      return nil
    }
    return (hour, minute)
  }
}
