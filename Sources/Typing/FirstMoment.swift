import Pages

/// When a press counts: not in the first moment of a page, which whoever presses then has not read, and not when it
/// is the press before once more.
///
/// A finger that trembles comes down twice, by key or by touch; a key that is held repeats; and a burst of keys was
/// meant for the page before.
package struct FirstMoment {
  private var end: ContinuousClock.Instant?
  /// The last press on a page that forgives tremor, whether it counted or not.
  private var last: (press: Press, at: ContinuousClock.Instant)?
  private var forgives = false

  package init() {}

  /// What can be the same press as the one before.
  package enum Press: Hashable, Sendable {
    /// A finger or the first button, wherever it came down: a hand that trembles does not hit the same cell twice.
    case touch
    /// A key that picks or goes on; keys that only move may be held.
    case key(Key)
  }

  /// A page came up, perhaps because of a press some time ago.
  package mutating func begin(
    for page: Page, pressed: ContinuousClock.Instant? = nil, shown: ContinuousClock.Instant
  ) {
    forgives = page.forgivesTremor || page.mustBeSeen
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
  package mutating func covers(_ now: ContinuousClock.Instant, _ press: Press? = nil) -> Bool {
    let isSoon = end.map { now < $0 } ?? false
    let isSame = forgives && isOneWithLast(press, now)
    if let press { last = (press, now) }
    guard isSoon || isSame else { return false }
    end = max(end ?? now, now + Self.tremor)
    return true
  }

  private func isOneWithLast(_ press: Press?, _ now: ContinuousClock.Instant) -> Bool {
    guard let press, let last, press == last.press else { return false }
    return now < last.at + (press == .touch ? Self.tremor : Self.hold)
  }

  /// Two presses nearer to each other are one.
  private static let tremor = Duration.milliseconds(400)
  /// A key that is held down comes again after a quarter to half a second, as most keyboards are set; longer would
  /// take away the second of two presses that were meant.
  private static let hold = Duration.milliseconds(550)
  /// Nobody sees a page sooner than this after it came, however slowly it did.
  private static let glance = Duration.milliseconds(100)
}

extension FirstMoment.Press {
  /// Nil for what only moves, pages or goes up again.
  package init?(_ typed: Typed) {
    switch typed {
    case .pressed: self = .touch
    case .key(let key):
      switch key {
      case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .backspace,
        .delete, .interrupt:
        return nil
      case .character, .enter, .escape, .function: self = .key(key)
      }
    case .released, .pasted, .redraw: return nil
    }
  }
}
