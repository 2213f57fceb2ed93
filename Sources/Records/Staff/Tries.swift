/// How often in a row somebody failed to sign in.
struct Tries: Hashable {
  var count: Int
  /// The instant of the last one.
  var last: Int

  /// How long the next try must wait after so many: two are free, for the slip of a finger.
  static func delay(after count: Int) -> Int {
    count < 0 ? 0 : count < delays.count ? delays[count] : 300
  }

  private static let delays = [0, 0, 0, 5, 15, 30, 60, 120, 240]

  var delay: Int { Self.delay(after: count) }

  /// What is still to wait; 0 when the next try may come.
  ///
  /// A clock that was set back shows an instant before the last try: then the whole delay, from the
  /// instant that `noticing` takes for the last.
  func wait(at instant: Int) -> Int {
    max(0, delay - max(0, instant - last))
  }

  /// The same with an end of the wait in sight, should the clock have been set back.
  func noticing(_ instant: Int) -> Tries {
    Tries(count: count, last: min(last, instant))
  }

  /// With one more, made at this instant.
  func more(at instant: Int) -> Tries {
    Tries(count: count + 1, last: instant)
  }

  /// Without the last one; the wait after those before it is over, or it would not have come.
  var fewer: Tries { Tries(count: max(0, count - 1), last: last) }

  static func first(at instant: Int) -> Tries { Tries(count: 1, last: instant) }
}

extension Tries {
  init(kept fields: Fields) throws(NotUnderstood) {
    self.init(count: try fields.number("tries"), last: try fields.number("tried"))
  }

  var fields: [String: JSON] { ["tries": .number(count), "tried": .number(last)] }
}
