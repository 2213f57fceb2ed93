/// Texts that the program shows at places of its own and the clinic writes: the file must have each of
/// them, and no other.
package protocol NamedText: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What must be filled in, without which the text would lead nobody anywhere.
  var needs: [String] { get }
}

/// What the timer at home says.
package enum TimerText: String, NamedText {
  /// The row that starts it.
  case start
  case leftOne = "left-one"
  case left, until
  /// The row that leads to it while it runs.
  case name
  /// When the time is up.
  case over
  /// On its page once it is off.
  case off
  case rings
  /// The row that stops it.
  case stop
  case care

  package var needs: [String] {
    switch self {
    case .start, .left: ["minutes"]
    case .until: ["clock"]
    case .leftOne, .name, .over, .off, .rings, .stop, .care: []
    }
  }
}

/// What is filled in at one place only, so that no other text can have it.
package enum Blank: String, CaseIterable, Sendable {
  case minutes, clock, date, hours, number
}
