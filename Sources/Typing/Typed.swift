import Pages

/// What a person did at a terminal.
package enum Typed: Hashable, Sendable {
  case key(Key)
  /// A finger, or the first button, came down on this cell; row and column count from 0.
  case pressed(row: Int, column: Int)
  /// It went up.
  case released(row: Int, column: Int)
  /// Text, without control characters but line breaks.
  case pasted(String)
  /// Ctrl-L: something else has written on the screen.
  case redraw

  /// `0;12;5M` is the first button going down and `0;12;5m` going up; wheels, other buttons, movements and
  /// presses together with a key have other numbers and are nothing.
  init?(mouse parameters: Substring) {
    let numbers = parameters.dropLast().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 3, numbers[0] == 0, let column = numbers[1], let row = numbers[2],
      (1...Self.furthest).contains(column), (1...Self.furthest).contains(row)
    else { return nil }
    switch parameters.last {
    case "M": self = .pressed(row: row - 1, column: column - 1)
    case "m": self = .released(row: row - 1, column: column - 1)
    default: return nil
    }
  }

  /// The same in three bytes, each 32 more than its number; 3 is any button going up.
  init?(oldMouse bytes: [UInt8]) {
    guard bytes.count == 3, bytes[1] > 32, bytes[2] > 32 else { return nil }
    let (column, row) = (Int(bytes[1]) - 33, Int(bytes[2]) - 33)
    switch bytes[0] {
    case 32: self = .pressed(row: row, column: column)
    case 35: self = .released(row: row, column: column)
    default: return nil
    }
  }

  private static let furthest = 10_000
}
