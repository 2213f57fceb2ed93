/// The clinic's clock changes, as a value: it turns instants into dates and times of day and back.
///
/// The world fills it from the system's time zone once; the core asks no clock and no zone file.
package struct Zone: Hashable, Sendable {
  /// From this instant on, the clinic's clock is `offset` seconds ahead of UTC.
  package struct Change: Hashable, Sendable {
    package let instant: Int
    package let offset: Int

    package init(instant: Int, offset: Int) {
      self.instant = instant
      self.offset = offset
    }
  }

  /// The offset before the first change.
  private let first: Int
  private let changes: [Change]

  /// - Parameters:
  ///   - first: seconds ahead of UTC before any change.
  ///   - changes: in the order of their instants.
  package init(first: Int, changes: [Change] = []) {
    self.first = first
    self.changes = changes
  }

  package static let utc = Zone(first: 0)

  package func moment(at instant: Int) -> Moment {
    let local = instant + offset(at: instant)
    let day = (local >= 0 ? local : local - 86_399) / 86_400
    return Moment(
      instant: instant, day: CivilDay(number: day),
      clock: ClockTime(minutes: (local - day * 86_400) / 60))
  }

  /// The moment a wall clock shows this date and time.
  ///
  /// An hour that comes twice means the first of the two, which keeps a procedure's fasting limits
  /// early; an hour that is skipped in spring means as many minutes after the change.
  package func moment(on day: CivilDay, at clock: ClockTime) -> Moment {
    instants(on: day, at: clock).first.map(moment(at:)) ?? skipped(on: day, at: clock)
  }

  /// As `moment(on:at:)`, but an hour that comes twice means the second of the two: whoever ate at
  /// half past one that night may have done so an hour later than the clock tells.
  package func latestMoment(on day: CivilDay, at clock: ClockTime) -> Moment {
    instants(on: day, at: clock).last.map(moment(at:)) ?? skipped(on: day, at: clock)
  }

  /// When the clinic's clock shows this: two instants in autumn, none in spring, else one.
  private func instants(on day: CivilDay, at clock: ClockTime) -> [Int] {
    let local = day.number * 86_400 + clock.minutes * 60
    let offsets = Set([first] + changes.map(\.offset))
    return offsets.map { local - $0 }.filter { $0 + offset(at: $0) == local }.sorted()
  }

  private func skipped(on day: CivilDay, at clock: ClockTime) -> Moment {
    let local = day.number * 86_400 + clock.minutes * 60
    return moment(at: local - offset(at: local - first - 86_400))
  }

  private func offset(at instant: Int) -> Int {
    changes.last { $0.instant <= instant }?.offset ?? first
  }
}
