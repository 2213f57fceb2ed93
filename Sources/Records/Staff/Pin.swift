/// The number that a staff member signs in with: six to twelve digits, and none that everybody tries.
///
/// However it is printed, it prints as `PIN`.
package struct Pin: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// ASCII.
  let digits: [UInt8]

  /// Checks a PIN that somebody chooses; one that is typed to sign in is only held against the kept
  /// one.
  package init(_ typed: String) throws(PinProblem) {
    let digits = Array(typed.utf8)
    guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { throw .notDigits }
    guard digits.count >= Self.least else { throw .tooShort(least: Self.least) }
    guard digits.count <= Self.most else { throw .tooLong }
    guard !CommonPins.include(digits) else { throw .tooCommon }
    self.digits = digits
  }

  /// NIST 800-63B's least length for a secret that is only tried at one place, with a delay.
  private static let least = 6
  private static let most = 12

  package var description: String { "PIN" }
  package var debugDescription: String { "PIN" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a PIN cannot be chosen.
package enum PinProblem: Error, Hashable, Sendable {
  case tooShort(least: Int)
  case tooLong
  case notDigits
  /// One of those that are tried first.
  case tooCommon
}
