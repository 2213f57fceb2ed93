import Care

/// Somebody of the clinic's staff who can sign in with a PIN.
package struct StaffMember: Hashable, Sendable {
  /// What they type to sign in, and what events and the access log call them by.
  package let id: String
  package let name: String
  package let role: StaffRole

  /// Takes the id as it was typed, in either case; `addStaff` refuses one that has other characters.
  package init(id typed: String, name: String, role: StaffRole = .nurse) {
    id = Self.id(typed: typed)
    self.name = SafeText(name, limit: 80).text
    self.role = role
  }

  /// Without the blanks around it, which cannot be seen on a screen.
  static func id(typed: String) -> String {
    let words = typed.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").lowercased()
  }

  var hasUsableID: Bool {
    (2...32).contains(id.utf8.count) && id.utf8.allSatisfy(Self.allowed.contains)
  }

  private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789._-".utf8)
}

/// What a staff member is at the clinic.
package enum StaffRole: String, CaseIterable, Sendable {
  case nurse, physician
  /// Anybody else, and whoever is something that this version does not know.
  case other
}
