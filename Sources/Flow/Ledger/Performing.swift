import Care

/// The one way for whatever happens in a journey.
extension State {
  /// Lets something happen: the table decides, and then it is kept with all that it raises, told, rung for
  /// and saved.
  ///
  /// What is told comes up as pages of their own, over what is open. The table decides once more where the
  /// disk is locked, since another screen may have been first.
  ///
  /// - Returns: What is wanted of the world, nothing where it was kept already; nil when it may not happen
  ///   now, or could not be kept.
  mutating func perform(_ happening: Happening) -> [Effect]? {
    guard may(happening) else { return nil }
    guard let raising = raising(of: happening) else { return [] }
    keep([happening] + raising.flags)
    tell(raising.told)
    return save() + ring(for: raising.told)
  }

  /// Enrols somebody, whose journey is there once it is on the disk; nil when it may not happen now.
  func enrol(_ identity: Identity, procedure: Pathway.ID, _ orders: Orders) -> [Effect]? {
    let event = event(.enrolled(identity, procedure: procedure, orders))
    return isRefused(event, in: Standing()) ? nil : [.create([event])]
  }

  /// Whether this may happen in the open journey now, and could be kept.
  func may(_ happening: Happening) -> Bool {
    guard let session, !session.receipt.isReadOnly else { return false }
    return !isRefused(event(happening), in: session.standing)
  }

  /// What still stands between the open journey and something that is to happen.
  func missing(before happening: Happening) -> [Guard] {
    guard let standing = session?.standing,
      case .missing(let guards) = setting.checklists.refusal(
        of: event(happening), in: standing, zone: setting.zone)
    else { return [] }
    return guards
  }

  /// Makes events of it to be saved, and lets the first flag that stops hold the journey, which nobody
  /// signs.
  ///
  /// What the table does not allow is left out: a journey that is held already takes no second hold.
  mutating func keep(_ happenings: [Happening]) {
    let hold = happenings.lazy.compactMap(\.hold).first
    let byRule = hold.map { [Event(at: now, by: Author(.rule), what: $0)] } ?? []
    keepEvents(happenings.map(event) + byRule)
  }

  /// Puts events after what is not saved yet, as far as the table allows them there.
  mutating func keepEvents(_ events: [Event]) {
    guard var standing = session?.standing else { return }
    var kept: [Event] = []
    for event in events where !isRefused(event, in: standing) {
      standing.take(event)
      kept.append(event)
    }
    session?.pending += kept
  }

  private func isRefused(_ event: Event, in standing: Standing) -> Bool {
    setting.checklists.refusal(of: event, in: standing, zone: setting.zone) != nil
  }

  private func event(_ happening: Happening) -> Event {
    Event(at: now, by: program.author, what: happening)
  }
}

extension Happening {
  /// The hold that comes of a flag that stops.
  fileprivate var hold: Happening? {
    guard case .flagged(let key, let level) = self, level.stops else { return nil }
    return .held(reason: key.rule.text)
  }
}
