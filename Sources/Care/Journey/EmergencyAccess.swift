/// Somebody used the program as staff without signing in, because a patient could not wait.
package struct EmergencyAccess: Hashable, Sendable {
  /// Who did it.
  package let name: String
  /// Who stood by.
  package let second: String
  package let reason: String
  package let at: Moment

  package init(name: String, second: String, reason: String, at moment: Moment) {
    self.name = SafeText(name, limit: 80).text
    self.second = SafeText(second, limit: 80).text
    self.reason = SafeText(reason, limit: 500).text
    at = moment
  }
}
