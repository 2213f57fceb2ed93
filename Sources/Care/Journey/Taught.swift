/// How far a topic of discharge has been taught.
package struct Taught: Hashable, Sendable {
  /// Who has said back what matters, and where among the events, counted from 1.
  private(set) var saidBack: [Learner: Int] = [:]
  /// How many rounds of teaching there were.
  package private(set) var rounds = 0
  /// Where among the events the topic was left without teach-back, with a reason; nil when it was not.
  private(set) var leftOut: Int?

  init() {}

  /// Whoever was asked again and could not say it is no longer counted.
  mutating func take(_ teaching: Teaching, at place: Int) {
    if let reason = teaching.exception, !isBlank(reason) {
      leftOut = place
      return
    }
    leftOut = nil
    rounds += 1
    for learner in teaching.by { saidBack[learner] = teaching.saidBack ? place : nil }
  }
}

/// Where a topic stands.
package enum Topic: Hashable, Sendable {
  case open
  /// It was not said back yet.
  case again
  /// One of the two has said it back.
  case waitsFor(Learner)
  case saidBack
  case leftOut
}

extension Checklists {
  /// Where a topic stands.
  ///
  /// Warning signs are said back by both, the patient and the caregiver (`CLINICAL.md` section 6). What
  /// was taught counts no longer once an order that the topic tells of was changed, or the patient
  /// was admitted since.
  package func topic(_ id: Checklist.ID, in standing: Standing) -> Topic {
    guard let taught = standing.taught[id] else { return .open }
    let since = lastChange(of: id, in: standing)
    if let place = taught.leftOut, place > since { return .leftOut }
    let learners = taught.saidBack.filter { $0.value > since }.keys
    if learners.isEmpty { return taught.rounds > 0 ? .again : .open }
    guard checklists[id]?.means == .warningSignsTaughtToBoth else { return .saidBack }
    return Learner.allCases.first { !learners.contains($0) }.map(Topic.waitsFor) ?? .saidBack
  }

  package func isTaught(_ id: Checklist.ID, in standing: Standing) -> Bool {
    [.saidBack, .leftOut].contains(topic(id, in: standing))
  }

  private func lastChange(of topic: Checklist.ID, in standing: Standing) -> Int {
    guard let list = checklists[topic] else { return standing.places.admitted }
    let places = list.items.flatMap { item -> [Int] in
      let changed = standing.places.changed.filter { item.names($0.key) }
      return Array(changed.values)
        + (item.tellsOfRestarts ? [standing.places.restartsChanged] : [])
    }
    return max(standing.places.admitted, places.max() ?? 0)
  }
}

extension Item {
  fileprivate var texts: [Text] {
    if case .teachBack(let second, let answer) = kind { return [text, second, answer] }
    return [text]
  }

  fileprivate var tellsOfRestarts: Bool {
    texts.contains { $0[.english].contains("{orders.restarts}") } || when.names(.restarts)
  }
}

extension Item {
  /// Whether an order decides that it shows, or is filled in; every language has the same placeholders.
  fileprivate func names(_ order: AfterCare) -> Bool {
    when.names(.order(order.text))
      || texts.contains { $0[.english].contains("{\(Placeholder.ofOrders)\(order.text)}") }
  }
}

extension Condition {
  fileprivate func names(_ item: Item.Reference) -> Bool {
    switch self {
    case .always, .procedure, .anaesthesia: false
    case .answered(let other, _): other == item
    case .all(let parts), .any(let parts): parts.contains { $0.names(item) }
    case .not(let part): part.names(item)
    }
  }
}
