import Care

extension State {
  /// Rings, puts the call on the record of whoever is signed in, and says what to do meanwhile.
  mutating func callStaff() -> [Effect] {
    if isHome { return frame.screen == .home(.numbers) ? [] : open(.numbers) }
    if frame.screen != .staffCalled { frames.append(Frame(.staffCalled)) }
    return [.ring, .log(.staffCalled, session?.journey.code)]
      + raise(.staffCalled, .call)
  }

  /// Puts a flag on the record; one that is open already at this level needs no second event.
  private mutating func raise(_ key: Flag.Key, _ level: Level) -> [Effect] {
    let isOpen = session?.standing.openFlags.contains { $0.key == key && $0.level >= level }
    // What was done at home the last time, or was a slip, is no answer to it now.
    let isAnswered = isHome && session?.standing.responses[key] != nil
    if isOpen == true, !isAnswered { return [] }
    let hold: [Happening] = level.stops ? [.held(reason: key.rule.text)] : []
    return record([.flagged(key, level)], byRule: hold)
  }

  mutating func showSigns() -> [Effect] {
    if frame.screen != .signs { frames.append(Frame(.signs, focus: nil)) }
    return []
  }

  /// A sign that somebody has: what to do comes first, and it is on the record.
  mutating func report(_ id: WarningSign.ID) -> [Effect] {
    guard let sign = setting.checklists.warningSigns.first(where: { $0.id == id }) else {
      return []
    }
    // A plan that is closed keeps nothing any more: there it only says whom to call.
    if isHome, may(.flagged(.sign(id), sign.tier.level)) { askWhatWasDone(about: .sign(id)) }
    frames.append(Frame(.sign(id), focus: nil))
    return (sign.tier == .callEmergency ? [.ring] : [])
      + [.log(.warningSign(id), session?.journey.code)] + raise(.sign(id), sign.tier.level)
  }
}

extension WarningSign.Tier {
  /// How much a sign of this tier matters in a journey.
  package var level: Level {
    switch self {
    case .callEmergency: .emergency
    case .phoneNow: .call
    case .phoneInHours: .review
    }
  }
}
