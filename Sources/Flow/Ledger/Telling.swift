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
