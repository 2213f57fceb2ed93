import Care

extension SampleJourney {
  /// A journey that stands in this phase; nil is before there is one.
  static func standing(in phase: Phase?) -> SampleJourney {
    var journey: SampleJourney
    switch phase {
    case nil: return SampleJourney()
    case .preparing: return prepared()
    case .checkingIn: return told()
    case .onHold:
      journey = told()
      journey.take(.held(reason: "fever"))
    case .ready: return ready()
    case .inProcedure, .recovering: return afterStart(phase)
    case .goingHome: return goingHome()
    case .atHome, .closed: return afterDischarge(phase)
    case .admitted:
      journey = goingHome()
      journey.take(.admitted(reason: "pain"))
      journey.tellRecovery()
    case .cancelled:
      journey = prepared()
      journey.take(.cancelled(reason: "well again"))
    }
    return journey
  }

  private static func afterStart(_ phase: Phase?) -> SampleJourney {
    var journey = ready()
    journey.at("2026-11-23", "08:00")
    journey.take(.started)
    if phase == .recovering {
      journey.take(.ended)
      journey.tellRecovery()
    }
    return journey
  }

  /// In the recovery room, with nothing looked at yet.
  static func justEnded() -> SampleJourney {
    var journey = afterStart(.inProcedure)
    journey.take(.ended)
    return journey
  }

  private static func afterDischarge(_ phase: Phase?) -> SampleJourney {
    var journey = goingHome()
    journey.take(.discharged(escort: "Ana", sheetHandedOver: true))
    journey.at("2026-12-23", "10:00")
    if phase == .closed { journey.take(.closed(followUpDone: true)) }
    return journey
  }
}

extension Event.Name {
  /// An event of this name that carries all that it should.
  var whole: Happening {
    switch self {
    case .enrolled: .enrolled(Sample.identity, procedure: "kyphoplasty", Sample.orders)
    case .arrived: .arrived(born: Sample.born)
    case .held: .held(reason: "fever")
    case .released: .released(reason: "no fever")
    case .verified: .verified
    case .started: .started
    case .ended: .ended
    case .recovered: .recovered(Sample.recovery)
    case .admitted: .admitted(reason: "pain")
    case .discharged: .discharged(escort: "Ana", sheetHandedOver: true)
    case .closed: .closed(followUpDone: true)
    case .postponed: .postponed(reason: "no bed")
    case .cancelled: .cancelled(reason: "well again")
    case .answered: .answered("allergies.latex", .no)
    case .noted: .noted("walks with a stick")
    case .corrected:
      .corrected(Identity(name: "Rosa Ejemplo", born: Sample.born, phone: "555-0142"))
    case .flagged: .flagged(.staffCalled, .call)
    case .settled: .settled(.staffCalled, reason: "came")
    case .ordered: .ordered(Sample.orders)
    case .decided: .decided(medicine: "warfarin", Sample.decision)
    case .taught: .taught(topic: "wound", Sample.saidBack)
    }
  }
}
