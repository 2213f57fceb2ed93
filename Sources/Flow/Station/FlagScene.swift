import Care

/// An open flag, and the reason for which it is settled.
extension State {
  mutating func submitSettling(_ key: Flag.Key) -> [Effect] {
    guard let reason = givenReason else { return refuseReason() }
    return perform(.settled(key, reason: reason), thenBackTo: .section(.flags))
  }
}
