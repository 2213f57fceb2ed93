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
    case answered, noted, flagged, settled, ordered, decided, taught, entered, responded
    case corrected
  }
}

/// What happened, with what it carries.
package enum Happening: Hashable, Sendable {
  case enrolled(Identity, procedure: Pathway.ID, Orders)
  /// The birth date is the second identifier, given again; the code was the first.
  case arrived(born: PartialDate)
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
  case taught(topic: Checklist.ID, Teaching)
  /// An answer of the days at home, for the day that it is about.
  case entered(CivilDay, Item.Reference, Answer)
  /// What was done about a flag at home; only staff settle it.
  case responded(Flag.Key, Response)
  /// The name, the birth date or how to reach somebody was wrong or is another one now.
  case corrected(Identity)

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
    case .entered: .entered
    case .responded: .responded
    case .corrected: .corrected
    }
  }
}

/// What a recovery was judged by (`CLINICAL.md` section 6).
package struct Recovery: Hashable, Sendable {
  /// One for each score that the site uses, in its order.
  package let scores: [ScoreResult]
  /// Legs move and feel as before, and urine was passed.
  package let legsAndBladderNormal: Bool
  /// Why a person overrode the scores; nil when nobody did.
  package let overrideReason: String?

  package init(scores: [ScoreResult], legsAndBladderNormal: Bool, overrideReason: String?) {
    self.scores = scores
    self.legsAndBladderNormal = legsAndBladderNormal
    self.overrideReason = overrideReason
  }

  /// Whether every score reached the site's threshold and legs and bladder are normal.
  package var isMet: Bool {
    !scores.isEmpty && scores.allSatisfy { $0.points >= $0.threshold } && legsAndBladderNormal
  }
}

/// One named score, added up: PADSS, Aldrete.
package struct ScoreResult: Hashable, Sendable {
  package let name: String
  package let points: Int
  /// The site's least points when it was taken.
  package let threshold: Int

  package init(name: String, points: Int, threshold: Int) {
    self.name = name
    self.points = points
    self.threshold = threshold
  }
}

/// What staff decided about one medicine, and by which protocol.
package struct Decision: Hashable, Sendable {
  package let plan: Plan
  package let protocolName: String

  package init(plan: Plan, protocolName: String) {
    self.plan = plan
    self.protocolName = protocolName
  }

  package enum Plan: Hashable, Sendable {
    case goOn
    /// Not taken from the first day to the second, both included.
    case hold(from: CivilDay, to: CivilDay)
    /// The one who prescribes it is asked; until they answer, nothing is decided.
    case askPrescriber
    /// As records of earlier versions hold it.
    case words(String)
  }

  /// Whether the matter is decided, so that the patient can be ready.
  package var isFinal: Bool { plan != .askPrescriber }
}

/// One round of teaching a topic.
package struct Teaching: Hashable, Sendable {
  /// Whether those who were asked said back what matters.
  package let saidBack: Bool
  /// Who answered; empty for an exception.
  package let by: [Learner]
  /// What they said, in their words.
  package let words: String
  /// 1 for the first wording, 2 for the second and all after it.
  package let attempt: Int
  /// Why the topic is left without teach-back; nil for a round of teaching.
  package let exception: String?

  package init(
    saidBack: Bool, by: [Learner] = [.patient], words: String = "", attempt: Int = 1,
    exception: String? = nil
  ) {
    self.saidBack = saidBack
    self.by = by
    self.words = words
    self.attempt = attempt
    self.exception = exception
  }
}

/// Who is taught.
package enum Learner: String, CaseIterable, Sendable {
  case patient, caregiver
}

/// What people at home did about a flag.
package enum Response: String, CaseIterable, Sendable {
  case calledEmergency = "called-emergency"
  case calledClinic = "called-clinic"
  case wentIn = "went-in"
  case notYet = "not-yet"
  /// Nothing was the matter, they say; it settles nothing, since only staff can know.
  case byMistake = "by-mistake"
}
