/// A time of day to the minute, as a wall clock shows it.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Nil outside 00:00 to 23:59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `08:00`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      let hour = whole(bytes[0..<2]), let minute = whole(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static let midnight = ClockTime(minutes: 0)

  /// Any count of minutes, taken within one day.
  init(minutes: Int) {
    self.minutes = ((minutes % 1440) + 1440) % 1440
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  /// The form kept in files: `08:00`.
  package var iso: String { "\(padded(hour)):\(padded(minute))" }

  package static func < (one: ClockTime, other: ClockTime) -> Bool {
    one.minutes < other.minutes
  }
}
