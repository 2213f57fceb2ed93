import Care
import Glibc

/// The program's clock: the system's, or one that `--at` set and that runs on from there.
struct Clock {
  let zone: Zone
  /// Seconds that this clock is ahead of the system's.
  private let ahead: Int

  /// Nil when `at` is not like `2026-03-08T01:59`.
  init?(at start: String?) {
    let system = Self.systemInstant
    guard let start else {
      zone = Self.systemZone(around: system)
      ahead = 0
      return
    }
    guard let (day, clock) = Self.parse(start) else { return nil }
    let instant = (day.number - CivilDay(number: 0).number) * 86_400
    zone = Self.systemZone(around: instant)
    ahead = zone.moment(on: day, at: clock).instant - system
  }

  var now: Moment { zone.moment(at: Self.systemInstant + ahead) }

  /// Reads `2026-11-23T08:00`.
  static func parse(_ text: String) -> (CivilDay, ClockTime)? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDay(iso: parts[0]), let clock = ClockTime(iso: parts[1])
    else { return nil }
    return (day, clock)
  }

  private static var systemInstant: Int { time(nil) }

  /// The clock changes of the system's zone from two years before to three years after.
  private static func systemZone(around instant: Int) -> Zone {
    let day = 86_400
    let start = instant - 730 * day
    var offset = self.offset(at: start)
    let first = offset
    var changes: [Zone.Change] = []
    for step in stride(from: start, to: instant + 1096 * day, by: day) {
      let next = self.offset(at: step + day)
      guard next != offset else { continue }
      changes.append(Zone.Change(instant: change(after: step, before: step + day), offset: next))
      offset = next
    }
    return Zone(first: first, changes: changes)
  }

  /// The first instant of the new offset between two that differ.
  private static func change(after low: Int, before high: Int) -> Int {
    var (low, high) = (low, high)
    let old = offset(at: low)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offset(at: middle) == old { low = middle } else { high = middle }
    }
    return high
  }

  private static func offset(at instant: Int) -> Int {
    var seconds = instant
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
