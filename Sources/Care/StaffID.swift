/// What staff type to sign in, and what events and the access log call them by: the one rule for it.
package enum StaffID {
  /// How many characters an id has.
  package static let length = 2...32

  /// As it is kept: small letters, so that nobody is two people by a capital, without the blanks around
  /// it, which cannot be seen on a screen.
  package static func normal(_ typed: String) -> String {
    typed.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// Whether somebody can be called so: a–z, 0–9, `.`, `_` and `-`, and the right length.
  package static func isUsable(_ id: String) -> Bool {
    length.contains(id.utf8.count) && id.utf8.allSatisfy(allowed.contains)
  }

  private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789._-".utf8)
}
