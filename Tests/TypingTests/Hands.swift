import Pages
import Typing

/// Bytes that come to a keyboard, at once or with a pause before each, and then silence.
struct Hands {
  private var keyboard = Keyboard()
  private var now = ContinuousClock.now
  private(set) var typed: [Typed] = []

  init(_ keyboard: Keyboard = Keyboard()) { self.keyboard = keyboard }

  mutating func send(_ bytes: some Sequence<UInt8>, each milliseconds: Int = 0) {
    for byte in bytes {
      if milliseconds > 0 { pause(milliseconds) }
      typed += keyboard.take(byte, at: now)
    }
  }

  mutating func send(_ text: String, each milliseconds: Int = 0) {
    send(text.utf8, each: milliseconds)
  }

  /// Waits as the terminal does: it wakes when the keyboard wants to, and no sooner.
  mutating func pause(_ milliseconds: Int) {
    let end = now + .milliseconds(milliseconds)
    while let deadline = keyboard.deadline, deadline <= end {
      if let late = keyboard.waited(until: deadline) { typed.append(late) }
    }
    now = end
  }

  /// What the bytes said by themselves, and what a "1" after a long silence said.
  static func alone(
    _ bytes: some Sequence<UInt8>, each milliseconds: Int = 0, on keyboard: Keyboard = Keyboard()
  ) -> [Typed] {
    var hands = Hands(keyboard)
    hands.send(bytes, each: milliseconds)
    hands.pause(2_000)
    return hands.typed
  }

  static func alone(_ text: String, each milliseconds: Int = 0) -> [Typed] {
    alone(Array(text.utf8), each: milliseconds)
  }
}

extension Typed {
  static func character(_ character: Character) -> Typed { .key(.character(character)) }
}

/// A small generator whose run can be repeated from its seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
