import Pages

/// The first moment of a page, in which nothing counts: whoever presses then has not read it.
///
/// A finger that trembles comes down twice, by key or by touch, and a burst of keys was meant for the page before.
package struct FirstMoment {
  private var end: ContinuousClock.Instant?

  package init() {}

  /// A page came up, perhaps because of a press some time ago.
  package mutating func begin(
    for page: Page, pressed: ContinuousClock.Instant? = nil, shown: ContinuousClock.Instant
  ) {
    if page.mustBeSeen {
      end = shown + .seconds(1)
    } else if page.forgivesTremor {
      end = max(shown + Self.glance, pressed.map { $0 + Self.tremor } ?? shown)
    } else {
      end = nil
    }
  }

  /// Whether what comes now comes too soon.
  ///
  /// Then the moment begins again: a key that is held, or a hand that goes on trembling, answers nothing until
  /// it has been still.
  package mutating func covers(_ now: ContinuousClock.Instant) -> Bool {
    guard let end, now < end else { return false }
    self.end = max(end, now + Self.tremor)
    return true
  }

  /// Two presses nearer to each other are one.
  private static let tremor = Duration.milliseconds(400)
  /// Nobody sees a page sooner than this after it came, however slowly it did.
  private static let glance = Duration.milliseconds(100)
}
