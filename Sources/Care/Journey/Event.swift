/// One thing that happened in a journey.
///
/// Events are added and never changed or taken away.
package struct Event: Hashable, Sendable {
  package let at: Moment
  package let by: Author
  package let what: Happening

  package init(at: Moment, by: Author, what: Happening) {
    self.at = at
    self.by = by
    self.what = what
  }

  /// The name of an event in the phase table, in files and in the printed graph.
  package enum Name: String, CaseIterable, Sendable {
    case enrolled, arrived, held, released, verified, started, ended, recovered, admitted
    case discharged, closed, postponed, cancelled
    case answered, noted, flagged, settled, ordered, decided, taught
  }
}

/// What happened, with what it carries.
package enum Happening: Hashable, Sendable {
  case enrolled(Identity, procedure: Pathway.ID, Orders)
  /// The birth date is the second identifier, given again; the code was the first.
  case arrived(born: CivilDay)
  case held(reason: String)
  case released(reason: String)
  case verified
  case started
  case ended
  case recovered(Recovery)
  case admitted(reason: String)
  case discharged(escort: String, sheetHandedOver: Bool)
  case closed(followUpDone: Bool)
  case postponed(reason: String)
  case cancelled(reason: String)
  case answered(Item.Reference, Answer)
  case noted(String)
  case flagged(Flag.Key, Level)
  case settled(Flag.Key, reason: String)
  case ordered(Orders)
  case decided(medicine: String, Decision)
  case taught(topic: Checklist.ID, saidBack: Bool)

  package var name: Event.Name {
    switch self {
    case .enrolled: .enrolled
    case .arrived: .arrived
    case .held: .held
    case .released: .released
    case .verified: .verified
    case .started: .started
    case .ended: .ended
    case .recovered: .recovered
    case .admitted: .admitted
    case .discharged: .discharged
    case .closed: .closed
    case .postponed: .postponed
    case .cancelled: .cancelled
    case .answered: .answered
    case .noted: .noted
    case .flagged: .flagged
    case .settled: .settled
    case .ordered: .ordered
    case .decided: .decided
    case .taught: .taught
    }
  }
}

/// A discharge score with the checks that go with it (`CLINICAL.md` section 6).
package struct Recovery: Hashable, Sendable {
  /// The score's name and version: PADSS, Aldrete.
  package let score: String
  package let points: Int
  /// The site's threshold when it was taken.
  package let threshold: Int
  /// Legs move and feel as before, and urine was passed.
  package let legsAndBladderNormal: Bool
  /// Why a person overrode the score; nil when nobody did.
  package let overrideReason: String?

  package init(
    score: String, points: Int, threshold: Int, legsAndBladderNormal: Bool, overrideReason: String?
  ) {
    self.score = score
    self.points = points
    self.threshold = threshold
    self.legsAndBladderNormal = legsAndBladderNormal
    self.overrideReason = overrideReason
  }
}

/// What staff decided about one medicine, and by which protocol.
package struct Decision: Hashable, Sendable {
  package let plan: String
  package let protocolName: String

  package init(plan: String, protocolName: String) {
    self.plan = plan
    self.protocolName = protocolName
  }
}
