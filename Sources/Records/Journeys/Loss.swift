import Care

extension KeptJourney {
  /// What the loss of the save after this one raises, for staff to settle.
  ///
  /// Nobody knows what was in it, a hold or an alarm perhaps; so nothing goes on before somebody looked:
  /// not to the procedure, not home, and no plan is closed.
  ///
  /// It is worked out from what is left, at the moment of its last event, so that every screen that sees
  /// the loss tells the same, and whoever saves next keeps it once for all.
  var loss: [Event] {
    let standing = journey.standing
    guard let last = journey.events.last, let phase = standing.phase else { return [] }
    let level: Level = phase.isBeforeProcedure ? .hold : .call
    let isOpen = standing.openFlags.contains {
      $0.key == .entriesLost && $0.level.covers(level)
    }
    guard !isOpen else { return [] }
    let mayBeHeld = level.stops && Transition.row(from: phase, on: .held) != nil
    let happenings: [Happening] =
      [.flagged(.entriesLost, level)]
      + (mayBeHeld ? [.held(reason: Flag.Key.entriesLost.rule.text)] : [])
    return happenings.map { Event(at: last.at, by: Author(.rule), what: $0) }
  }
}

extension Record {
  /// The generation that counts, with what its loss raises where it is not the newest: shown before
  /// anybody saves.
  init(seen kept: KeptJourney, recovered: Recovered?) {
    let events = kept.journey.events + (recovered == nil ? [] : kept.loss)
    self.init(
      journey: Journey(code: kept.code, events: events), rev: kept.rev, readOnly: kept.readOnly,
      recovered: recovered)
  }
}
