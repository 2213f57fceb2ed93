/// The latest moment at which anything happened in a journey, as far as its entries agree on one.
///
/// One entry by a clock that ran weeks ahead must not make every right clock look wrong until that day comes.
/// So a leap of more than a week counts no more once more entries were made after it that go on from before it
/// than go on from it. A clock that was set back has all entries against it since the last leap.
struct NewestMoment: Hashable, Sendable {
  private(set) var at: Moment
  private var leap: Leap?

  private struct Leap: Hashable {
    let from: Moment
    /// Entries by the clock that leapt.
    var along = 1
    /// Entries since that go on from before the leap.
    var against = 0
  }

  /// So many days often pass before the next entry.
  private static let usualDays = 7

  init(_ first: Moment) {
    at = first
  }

  /// In the order of the entries.
  mutating func take(_ moment: Moment) {
    guard moment.instant + ClockDoubt.secondsApart < at.instant else {
      if moment.day - at.day > Self.usualDays {
        leap = Leap(from: at)
      } else {
        leap?.along += 1
      }
      at = max(at, moment)
      return
    }
    guard let from = leap?.from, moment.instant + ClockDoubt.secondsApart >= from.instant else {
      return
    }
    leap?.against += 1
    if let leap, leap.against > leap.along {
      at = moment
      self.leap = nil
    }
  }
}
