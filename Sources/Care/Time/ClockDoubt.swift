/// Why the clock of a computer cannot be right, as far as its records can tell.
package enum ClockDoubt: Hashable, Sendable {
  /// Something happened already that is still to come by this clock.
  case behind
  /// By this clock all that was planned has long been over, and nothing happened since.
  case ahead

  /// No computer that runs this program shows an earlier day, unless its clock was lost: 2025-01-01.
  private static let firstDay = CivilDay(number: 20_089)

  /// Two computers' clocks differ by minutes.
  package static let secondsApart = 3600

  /// How many days after all that happened and all that was planned a clock may still be right.
  static let days = 365

  /// The same at home, where the end of the plan ends the questions about danger signs.
  ///
  /// A family that does come back later is told to look at the date, and answers them once more: what
  /// is entered then is what happened last, and the clock is right with it.
  static let daysAtHome = 30

  /// So long after the plan nobody has anything to enter: no entry at home speaks for such a clock.
  static let daysOfEntry = 90

  /// What can be told of a clock without any record.
  package init?(at now: Moment) {
    guard now.day < Self.firstDay else { return nil }
    self = .behind
  }
}

extension Standing {
  /// Why the clock cannot be right that shows this moment; nil when it may be.
  ///
  /// At the clinic, a journey that was never closed is no reason: other records tell the time there.
  package func clockDoubt(at now: Moment, isHome: Bool) -> ClockDoubt? {
    if let doubt = ClockDoubt(at: now) { return doubt }
    guard let newestAt else { return nil }
    if newestAt.instant > now.instant + ClockDoubt.secondsApart { return .behind }
    let days = isHome && phase == .atHome ? ClockDoubt.daysAtHome : ClockDoubt.days
    return phase?.isFinal != true && isFarAhead(now, by: days) ? .ahead : nil
  }
}
