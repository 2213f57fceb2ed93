/// Why the clock of a computer cannot be right, as far as its records can tell.
package enum ClockDoubt: Hashable, Sendable {
  /// Something happened already that is still to come by this clock.
  case behind
  /// By this clock all that was planned has been over for a year.
  case ahead

  /// No computer that runs this program shows an earlier day, unless its clock was lost: 2025-01-01.
  private static let firstDay = CivilDay(number: 20_089)

  /// Two computers' clocks differ by minutes.
  package static let secondsApart = 3600

  /// What can be told of a clock without any record.
  package init?(at now: Moment) {
    guard now.day < Self.firstDay else { return nil }
    self = .behind
  }
}

extension Standing {
  /// Why the clock cannot be right that shows this moment; nil when it may be.
  package func clockDoubt(at now: Moment) -> ClockDoubt? {
    if let doubt = ClockDoubt(at: now) { return doubt }
    guard let newestAt else { return nil }
    if newestAt.instant > now.instant + ClockDoubt.secondsApart { return .behind }
    return phase?.isFinal != true && isFarAhead(now) ? .ahead : nil
  }
}
