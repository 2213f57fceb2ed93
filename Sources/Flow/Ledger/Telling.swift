import Care

/// What a person is told at once of what they did.
extension State {
  /// Comes up as pages of their own, one over the other; a patient is not told what is meant for staff.
  ///
  /// At home it is asked afterwards what was done about it.
  mutating func tell(_ raised: [Raised]) {
    let told = raised.filter { one in
      let list = one.key.item.flatMap { setting.checklists.checklists[$0.checklist] }
      return nurse != nil || list?.audience != .staff
    }
    for group in told.byUrgency {
      let gravest = group.max { $0.level < $1.level }
      if isHome, let gravest, gravest.level >= .call { askWhatWasDone(about: gravest.key) }
      let isGrave = group.contains { $0.level >= .hold }
      frames.append(Frame(.told(group), focus: isGrave ? nil : 0))
    }
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
