import Care
import Shipped
import Testing

/// A journey brought to where it is wanted, by events that are all allowed.
extension Sample {
  /// A journey in this phase, with nothing missing for its next step up to *recovering*.
  static func journey(_ code: Code, in phase: Phase) -> Journey {
    var journey = self.journey(code)
    for step in way {
      if journey.standing.phase == phase { break }
      journey.events += step
    }
    return journey
  }

  /// When a nurse looks at a journey in this phase.
  static func now(in phase: Phase) -> Moment {
    switch phase {
    case .preparing: moment(0, 10)
    case .checkingIn, .onHold: moment(1, 8)
    case .ready: moment(1, 8, 30)
    case .inProcedure: moment(1, 9, 30)
    case .recovering, .admitted: moment(1, 10, 30)
    case .goingHome: moment(1, 12)
    case .atHome, .cancelled: moment(2, 12)
    case .closed: moment(31, 12)
    }
  }

  private static let way: [[Event]] = [
    told, checked + [staff(moment(1, 8, 20), .verified)], [staff(moment(1, 9), .started)],
    [staff(moment(1, 10), .ended)], observed, taught,
    [staff(moment(31, 11), .closed(followUpDone: true))],
  ]

  /// Arrived, everything told, and the levels ordered.
  static let told: [Event] = {
    let patient = Author(.patient)
    let answers: [(Item.Reference, Answer)] = [
      ("before.hello", .read), ("before.bleeds", .no), ("before.side", .chosen(["left"])),
      ("before.signs", .chosen(["none"])), ("before.weight", .number(70)),
      ("before.pain", .number(4)), ("before.list", .medicines([], complete: true)),
      ("before.scan", .date(moment(0, 0).day)), ("before.said", .saidBack("not to eat", try: 1)),
      ("before.name", .signed("Rosa Example")), ("allergies.latex", .no),
      ("arrival.food", .earlier), ("arrival.drink", .earlier), ("arrival.legs", .no),
    ]
    let heat = Temperature(tenthsCelsius: 370).map(Answer.temperature) ?? .later
    return [Event(at: moment(1, 7), by: patient, what: .arrived(born: born))]
      + (answers + [("arrival.heat", heat)]).map {
        Event(at: moment(1, 7), by: patient, what: .answered($0, $1))
      } + [staff(moment(1, 7, 30), .ordered(orders()))]
  }()

  static let checked = [
    staff(moment(1, 8), .answered("verification.site", .yes)),
    staff(moment(1, 8), .answered("verification.consent", .signed("Maria Lopez"))),
  ]

  static let observed: [Event] = {
    let answers: [(Item.Reference, Answer)] = [
      ("observations.pain", .number(2)), ("observations.urine", .yes),
      ("observations.legs", .yes), ("aldrete.breathing", .chosen(["good"])),
      ("aldrete.awake", .chosen(["fair"])), ("observations.red-signs", .chosen(["none"])),
    ]
    let score = ScoreResult(name: "aldrete", points: 3, threshold: 3)
    let met = Recovery(scores: [score], legsAndBladderNormal: true, overrideReason: nil)
    return answers.map { staff(moment(1, 11), .answered($0, $1)) }
      + [staff(moment(1, 11, 30), .recovered(met))]
  }()

  /// Ordered, taught and gone.
  static let taught: [Event] =
    [
      staff(moment(1, 12), .ordered(orders(afterCare))),
      staff(
        moment(1, 12),
        .taught(
          topic: .warningSignsAtHome, Teaching(saidBack: true, by: [.patient, .caregiver]))),
      staff(moment(1, 12), .taught(topic: "brace", Teaching(saidBack: true))),
      staff(moment(1, 13), .discharged(escort: "Luis Example", sheetHandedOver: true)),
    ]
}

@Suite struct StationWayTests {
  @Test(arguments: Phase.allCases.filter { ![.onHold, .admitted, .cancelled].contains($0) })
  func theWayLeadsThereByAllowedEvents(phase: Phase) throws {
    let journey = Sample.journey(try #require(Sample.code), in: phase)
    #expect(journey.standing.phase == phase)
    #expect(Sample.refusals(in: journey) == [])
  }
}

extension Sample {
  /// What of a journey was not allowed when it happened.
  static func refusals(in journey: Journey) -> [Refusal] {
    var standing = Standing()
    return journey.events.compactMap { event in
      defer { standing.take(event) }
      return checklists.refusal(of: event, in: standing, zone: zone)
    }
  }
}
