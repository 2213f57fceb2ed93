import Care

extension State {
  /// Rings, puts the call on the record of whoever is signed in, and says what to do meanwhile.
  mutating func callStaff() -> [Effect] {
    switch program {
    case .kiosk, .station: ringForStaff()
    case .home: frame.screen == .home(.numbers) ? [] : open(.numbers)
    }
  }

  private mutating func ringForStaff() -> [Effect] {
    if frame.screen != .staffCalled { frames.append(Frame(.staffCalled)) }
    return [.ring, .log(.staffCalled, session?.journey.code)]
      + (perform(.flagged(.staffCalled, .call)) ?? [])
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
    if case .home = program, may(.flagged(.sign(id), sign.tier.level)) {
      askWhatWasDone(about: .sign(id))
    }
    frames.append(Frame(.sign(id), focus: nil))
    // It rings each time, also where no journey is open that could keep it.
    return (sign.tier == .callEmergency ? [.ring] : [])
      + [.log(.warningSign(id), session?.journey.code)]
      + (perform(.flagged(.sign(id), sign.tier.level)) ?? [])
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
