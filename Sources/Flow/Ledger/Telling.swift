import Care

/// What a person is told at once of what they did.
extension State {
  /// Comes up as pages of their own, one over the other; a patient is not told what is meant for staff.
  ///
  /// At home it is asked afterwards what was done about it.
  mutating func tell(_ raised: [Raised]) {
    for group in raised.filter(isForWhoeverIsHere).byUrgency {
      askWhatWasDone(about: group)
      let isGrave = group.contains { $0.level >= .hold }
      frames.append(Frame(.told(group), focus: isGrave ? nil : 0))
    }
  }

  private func isForWhoeverIsHere(_ raised: Raised) -> Bool {
    switch program {
    case .station: return true
    case .kiosk, .home:
      let list = raised.key.item.flatMap { setting.checklists.checklists[$0.checklist] }
      return list?.audience != .staff
    }
  }

  private mutating func askWhatWasDone(about group: [Raised]) {
    guard case .home = program, let gravest = group.max(by: { $0.level < $1.level }),
      gravest.level >= .call
    else { return }
    askWhatWasDone(about: gravest.key)
  }

  /// What may not be kept any more: what must be done about it comes first all the same, and then why it is not
  /// kept.
  mutating func tellUnkept(_ happening: Happening) -> [Effect] {
    refuse(.noLongerOpen) + ring(for: tellWhomToCall(for: happening))
  }

  /// Puts on top what cannot wait of something that is not kept, if it does not stand there already.
  @discardableResult
  mutating func tellWhomToCall(for happening: Happening) -> [Raised] {
    let told = raising(of: happening)?.told ?? []
    let grave = told.filter { $0.level >= .call && isForWhoeverIsHere($0) }
    for group in grave.byUrgency where !frames.contains(where: { $0.screen == .told(group) }) {
      frames.append(Frame(.told(group), focus: nil))
    }
    return grave
  }

  /// Whoever is near is to hear of an emergency.
  func ring(for raised: [Raised]) -> [Effect] {
    raised.contains { $0.level == .emergency } ? [.ring] : []
  }

  /// Goes on among the pages under those that tell of what was just done, which stay on top.
  mutating func goOnUnderTold(_ goOn: (inout State) -> Void) {
    let told = frames.filter(\.liesOver)
    frames.removeAll(where: \.liesOver)
    goOn(&self)
    frames += told
  }
}

extension Frame {
  /// It says what to do about something that cannot wait.
  package var tellsToCall: Bool {
    switch screen {
    case .told(let raised): raised.contains { $0.level >= .call }
    case .stopped, .sign: true
    case .welcome, .code, .birthDate, .hello, .withTheTeam, .item, .review, .seat, .why,
      .staffCalled, .signs, .idle, .notSaved, .desk, .home:
      false
    }
  }

  /// A page about the answer that was just given.
  var liesOver: Bool {
    switch screen {
    case .told, .home(.respond), .home(.stillCall): true
    default: false
    }
  }
}

extension [Raised] {
  /// What comes up one after the other, the emergencies last and so on top: beside "call 911" there
  /// stands nothing that can wait.
  var byUrgency: [[Raised]] {
    let groups = [filter { $0.level < .emergency }, filter { $0.level == .emergency }]
    return groups.filter { !$0.isEmpty }
  }
}
