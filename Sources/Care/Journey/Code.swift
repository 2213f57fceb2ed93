/// The short name of a journey that people type: six Crockford base-32 characters and a check
/// character.
///
/// The check is Crockford's own, modulo 37, which finds every wrong character and every swap of
/// neighbours. Its five extra symbols are hard to find on a keyboard, so codes that need one are
/// never given out (https://www.crockford.com/base32.html).
package struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seven characters, upper case.
  package let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// How many numbers there are to make a code from: 32 to the sixth.
  package static let count = 1 << 30

  /// Nil when the number's check character would be one of the five symbols.
  ///
  /// - Parameter number: 0 up to `count`; anything else is nil too.
  package init?(number: Int) {
    guard (0..<Self.count).contains(number), number % 37 < 32 else { return nil }
    let digits = stride(from: 25, through: 0, by: -5).map { Self.alphabet[(number >> $0) & 31] }
    text = String(digits + [Self.alphabet[number % 37]])
  }

  /// Reads what a person typed: either case, blanks and hyphens anywhere, O for 0, I and L for 1.
  ///
  /// Nil when a character is wrong or the check does not fit.
  package init?(typed: some StringProtocol) {
    var values: [Int] = []
    for character in typed.uppercased() where character != " " && character != "-" {
      let plain: Character =
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
      guard let value = Self.alphabet.firstIndex(of: plain) else { return nil }
      values.append(value)
    }
    guard values.count == 7 else { return nil }
    let number = values.dropLast().reduce(0) { $0 << 5 | $1 }
    guard number % 37 == values[6] else { return nil }
    self.init(number: number)
  }

  package var description: String { text }

  package static func < (one: Code, other: Code) -> Bool {
    one.text < other.text
  }
}
