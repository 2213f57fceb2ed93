/// An instant together with what the clinic's calendar and clock showed then.
///
/// Two moments are compared by their instants, so a clock that is set back at night cannot turn two
/// events around.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970, 00:00 UTC.
  package let instant: Int
  package let day: CivilDay
  package let clock: ClockTime

  package init(instant: Int, day: CivilDay, clock: ClockTime) {
    self.instant = instant
    self.day = day
    self.clock = clock
  }

  package static func < (one: Moment, other: Moment) -> Bool {
    one.instant < other.instant
  }

  /// The clinic's civil date and time: `2026-11-23T08:00`.
  package var iso: String { "\(day.iso)T\(clock.iso)" }
}
