/// How far a topic of discharge has been taught.
package struct Taught: Hashable, Sendable {
  /// Who has said back what matters.
  package private(set) var saidBack: Set<Learner> = []
  /// How many rounds of teaching there were.
  package private(set) var rounds = 0
  /// Why the topic is left without teach-back; nil when it is not.
  package private(set) var exception: String?

  init() {}

  /// Whoever was asked again and could not say it is no longer counted.
  mutating func take(_ teaching: Teaching) {
    if let exception = teaching.exception, !isBlank(exception) {
      self.exception = exception
      return
    }
    exception = nil
    rounds += 1
    if teaching.saidBack {
      saidBack.formUnion(teaching.by)
    } else {
      saidBack.subtract(teaching.by)
    }
  }
}

extension Standing {
  /// Whether a topic is done: said back by somebody, or left out for a reason.
  ///
  /// Warning signs are said back by both, the patient and the caregiver (`CLINICAL.md` section 6).
  package func isTaught(_ topic: Checklist.ID) -> Bool {
    guard let taught = taught[topic] else { return false }
    if taught.exception != nil { return true }
    return topic == .warningSignsAtHome
      ? taught.saidBack == Set(Learner.allCases) : !taught.saidBack.isEmpty
  }

  /// The medicines that were held for the procedure, in the order of their names.
  package var heldMedicines: [String] {
    decisions.filter { if case .hold = $0.value.plan { true } else { false } }.keys.sorted()
  }

  /// The held medicines that have no restart order.
  package var withoutRestart: [String] {
    heldMedicines.filter { orders?.restarts[$0] == nil }
  }

  var areOrdersComplete: Bool {
    guard let orders else { return false }
    return areOrdersSigned && orders.blank.isEmpty && withoutRestart.isEmpty
  }
}

extension Checklist.ID {
  /// The topic that both the patient and the caregiver must say back.
  package static var warningSignsAtHome: Checklist.ID { "warning-home" }
}
