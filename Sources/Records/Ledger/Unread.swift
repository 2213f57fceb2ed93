import Care

extension Ledger {
  /// What is flagged by the program itself where nobody knows all that happened: the save after this one is
  /// lost, or some entries are of a kind that only a newer version understands.
  ///
  /// A hold or an alarm may be among them; so nothing goes on before somebody looked: not to the procedure,
  /// not home, and no plan is closed.
  ///
  /// It is worked out from what is left, at the moment of its last event, so that every screen that sees
  /// it tells the same, and whoever saves next keeps it once for all.
  func unread(_ key: Flag.Key) -> [Event] {
    let standing = journey.standing
    guard let last = journey.events.last, let phase = standing.phase else { return [] }
    let level: Level = phase.isBeforeProcedure ? .hold : .call
    let isOpen = standing.openFlags.contains { $0.key == key && $0.level.covers(level) }
    guard !isOpen else { return [] }
    let mayBeHeld = level.stops && Transition.row(from: phase, on: .held) != nil
    let happenings: [Happening] =
      [.flagged(key, level)] + (mayBeHeld ? [.held(reason: key.rule.text)] : [])
    return happenings.map { Event(at: last.at, by: Author(.rule), what: $0) }
  }
}
