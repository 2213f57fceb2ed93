import Care

extension State {
  /// Asks for everything that is not yet on the disk to be put there.
  mutating func save() -> [Effect] {
    guard let session, !session.pending.isEmpty else { return [] }
    return [
      .append(session.pending, to: session.journey.code, expecting: session.receipt.rev)
    ]
  }

  mutating func saved(_ journey: Journey, _ receipt: Receipt) -> [Effect] {
    guard session?.journey.code == journey.code else { return [] }
    session?.journey = journey
    session?.receipt = receipt
    session?.pending = []
    session?.problem = nil
    frames.removeAll { $0.screen == .notSaved }
    switch program {
    case .kiosk, .home: return []
    case .station: return [.readRows([journey.code])]
    }
  }

  mutating func notSaved(_ problem: SaveProblem) -> [Effect] {
    guard session != nil else {
      // Only a new patient can be unsaved without an open journey; the form still holds it.
      return station == nil ? [] : refuse(.notEnrolled(problem))
    }
    session?.problem = problem
    frames.removeAll { $0.screen == .notSaved }
    // What the person must do now stays on top; its foot says that nothing is saved yet.
    let isTold =
      switch frame.screen {
      case .told, .sign, .staffCalled, .stopped: true
      default: false
      }
    frames.insert(Frame(.notSaved), at: isTold ? frames.count - 1 : frames.count)
    return []
  }
}
