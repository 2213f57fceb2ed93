/// How a journey stands after its events: a fold over them, never kept.
package struct Standing: Hashable, Sendable {
  /// Nil before *enrolled*.
  package private(set) var phase: Phase?
  /// While on hold: where the journey was held, which a later arrival moves on.
  package private(set) var heldFrom: Phase?
  package private(set) var identity: Identity?
  package private(set) var procedure: Pathway.ID?
  package private(set) var orders: Orders?
  package private(set) var answers: [Item.Reference: Given] = [:]
  /// In the order in which they were raised.
  package private(set) var flags: [Flag] = []
  /// By the medicine's name as the patient told it.
  package private(set) var decisions: [String: Decision] = [:]
  package private(set) var taught: [Checklist.ID: Bool] = [:]
  package private(set) var arrivedAt: Moment?
  package private(set) var verifiedAt: Moment?
  package private(set) var startedAt: Moment?
  package private(set) var changedSinceVerified = false

  package init() {}

  /// An answer with who gave it and when.
  package struct Given: Hashable, Sendable {
    package let answer: Answer
    package let at: Moment
    package let by: Author
  }

  package var openFlags: [Flag] { flags.filter(\.isOpen) }

  package var openEmergencies: [Flag] { openFlags.filter { $0.level == .emergency } }

  /// Takes one event in.
  ///
  /// It refuses nothing: what may happen was decided when the event was made.
  package mutating func take(_ event: Event) {
    move(by: event)
    switch event.what {
    case .enrolled(let identity, let procedure, let orders):
      self.identity = identity
      self.procedure = procedure
      self.orders = orders
    case .answered(let item, let answer):
      answers[item] = Given(answer: answer, at: event.at, by: event.by)
      changedSinceVerified = true
    case .ordered(let orders):
      self.orders = orders
      changedSinceVerified = true
    case .decided(let medicine, let decision):
      decisions[medicine] = decision
      changedSinceVerified = true
    case .flagged(let key, let level): raise(key, level, at: event.at)
    case .settled(let key, let reason): settle(key, reason)
    case .taught(let topic, let saidBack): taught[topic] = saidBack
    case .arrived: arrivedAt = event.at
    case .verified:
      verifiedAt = event.at
      changedSinceVerified = false
    case .started: startedAt = event.at
    case .postponed: arrivedAt = nil
    default: break
    }
  }

  private mutating func move(by event: Event) {
    guard let row = Transition.row(from: phase, on: event.what.name) else { return }
    switch row.to {
    case .same:
      if phase == .onHold && row.event == .arrived { heldFrom = .checkingIn }
    case .phase(.onHold):
      heldFrom = phase
      phase = .onHold
    case .phase(let next): phase = next
    case .whereHeld: phase = heldFrom == .preparing ? .preparing : .checkingIn
    }
    if phase != .onHold { heldFrom = nil }
  }

  /// Raising an open flag again only lifts its level, never lowers it.
  private mutating func raise(_ key: Flag.Key, _ level: Level, at moment: Moment) {
    if let index = flags.firstIndex(where: { $0.isOpen && $0.key == key }) {
      guard level > flags[index].level else { return }
      flags[index] = Flag(key: key, level: level, raisedAt: flags[index].raisedAt)
    } else {
      flags.append(Flag(key: key, level: level, raisedAt: moment))
    }
  }

  private mutating func settle(_ key: Flag.Key, _ reason: String) {
    guard let index = flags.firstIndex(where: { $0.isOpen && $0.key == key }) else { return }
    flags[index].settledReason = reason
  }
}
