import Care
import Shipped
import Testing

/// A gate rests on what the lists mean, not on what they call it; where nothing means it, it is closed.
struct MeaningTests {
  /// What is refused, and why, when nothing else is missing.
  struct Gate: Sendable, CustomTestStringConvertible {
    let meaning: Meaning
    let phase: Phase
    let event: Event.Name
    let guarding: Guard

    var testDescription: String { meaning.rawValue }

    init(_ meaning: Meaning, _ phase: Phase, _ event: Event.Name, _ guarding: Guard) {
      self.meaning = meaning
      self.phase = phase
      self.event = event
      self.guarding = guarding
    }

    /// Where the event would be next, by these lists.
    func journey(_ lists: Checklists) -> SampleJourney {
      guard phase == .checkingIn else {
        return SampleJourney.standing(in: phase).replayed(by: lists)
      }
      var journey = SampleJourney.told()
      journey.tellVerification()
      return journey.replayed(by: lists)
    }
  }

  private static let gates = [
    Gate(.allergies, .checkingIn, .verified, .allergiesAnswered),
    Gate(.medicines, .checkingIn, .verified, .medicinesDecided),
    Gate(.lastFood, .checkingIn, .verified, .fastingSatisfied),
    Gate(.lastDrink, .checkingIn, .verified, .fastingSatisfied),
    Gate(.consentSigned, .checkingIn, .verified, .consentSigned),
    Gate(.lastFood, .ready, .started, .fastingSatisfiedNow),
    Gate(.lastDrink, .ready, .started, .fastingSatisfiedNow),
    Gate(.redSigns, .recovering, .recovered, .recoveredOrOverridden),
    Gate(.legsNormal, .recovering, .recovered, .recoveredOrOverridden),
    Gate(.urineNormal, .recovering, .recovered, .recoveredOrOverridden),
    Gate(.redSigns, .admitted, .recovered, .recoveredOrOverridden),
    Gate(.warningSignsTaughtToBoth, .goingHome, .discharged, .topicsTaughtBack),
  ]

  @Test func everyGateIsTried() {
    #expect(Set(Self.gates.map(\.meaning)) == Set(Meaning.allCases.filter(\.isGate)))
  }

  @Test(arguments: gates)
  func isOpenWithAllOfIt(_ gate: Gate) {
    var journey = gate.journey(Sample.checklists)
    #expect(journey.take(gate.event.whole) == nil)
  }

  @Test(arguments: gates)
  func isClosedWhereNothingMeansIt(_ gate: Gate) {
    var journey = gate.journey(Sample.checklists.without(gate.meaning))
    #expect(journey.take(gate.event.whole) == .missing([gate.guarding]))
  }

  /// A condition that this patient does not meet; a topic shows all the same.
  @Test(arguments: gates.filter { $0.meaning != .warningSignsTaughtToBoth })
  func isClosedWhereItDoesNotShow(_ gate: Gate) {
    var journey = gate.journey(
      Sample.checklists.changing(gate.meaning) { $0.with(when: .anaesthesia([.local])) })
    guard case .missing(let guards) = journey.take(gate.event.whole) else {
      Issue.record("it may happen")
      return
    }
    #expect(guards.contains(gate.guarding))
  }

  /// Twice the same: both must be answered.
  @Test(arguments: gates.filter { !$0.meaning.isOfList && $0.meaning != .medicines })
  func isClosedWhileOneOfTwoIsOpen(_ gate: Gate) {
    var journey = gate.journey(
      Sample.checklists.adding(gate.meaning) { $0.with(id: "again") })
    guard case .missing(let guards) = journey.take(gate.event.whole) else {
      Issue.record("it may happen")
      return
    }
    #expect(guards.contains(gate.guarding))
  }

  /// Whatever the items are called, what they mean is found.
  @Test func namesSayNothing() {
    let lists = Sample.checklists.mapping { list in
      list.with(
        id: Checklist.ID("x-\(list.id)"),
        items: list.items.map { $0.with(id: Item.ID("x-\($0.id)")) })
    }
    for pathway in lists.pathways.keys {
      for meaning in Meaning.allCases.filter({ $0.isGate && !$0.isOfList }) {
        let now = lists.item(meaning: meaning, of: pathway)
        let before = Sample.checklists.item(meaning: meaning, of: pathway)
        #expect(now?.item.text == before.map { "x-\($0.item)" })
        #expect(now?.checklist.text == before.map { "x-\($0.checklist)" })
      }
    }
    #expect(lists.topic("x-warning-home", in: Standing()) == .open)
  }
}

/// What the answers open.
struct OpeningTests {
  private func recovered(_ answers: (Item.Reference, Answer)...) -> Refusal? {
    var journey = SampleJourney.standing(in: .recovering)
    for (item, answer) in answers { journey.slipIn(.answered(item, answer)) }
    return journey.take(.recovered(Sample.recovery))
  }

  private let closed = Refusal.missing([.recoveredOrOverridden])

  @Test(arguments: [
    Answer.unsure, .later, .chosen(["breath"]), .chosen(["leg-weak", "breath"]),
    .chosen(["none", "breath"]), .chosen([]), .chosen(["gone"]), .yes, .no, .read,
  ])
  func onlyNoneOpensTheDangerSigns(_ answer: Answer) {
    #expect(recovered((.redSigns, answer)) == closed)
    #expect(recovered((.redSigns, answer), (.redSigns, .chosen(["none"]))) == nil)
  }

  @Test(
    "A sign that staff settled after it was seen is looked at; one that is open or seen again is not"
  )
  func settledSigns() {
    let key = Flag.Key.item(.redSigns, .emergency)
    var journey = SampleJourney.standing(in: .recovering)
    journey.take(.answered(.redSigns, .chosen(["leg-weak"])))
    journey.take(.flagged(key, .emergency))
    #expect(journey.take(.recovered(Sample.recovery)) == closed)
    journey.take(.settled(key, reason: "as before the fall"))
    var seenAgain = journey
    #expect(journey.take(.recovered(Sample.recovery)) == nil)
    seenAgain.take(.answered(.redSigns, .chosen(["leg-weak"])))
    #expect(seenAgain.take(.recovered(Sample.recovery)) == closed)
    seenAgain.take(.flagged(key, .emergency))
    #expect(seenAgain.take(.recovered(Sample.recovery)) == closed)
  }

  @Test("A reason overrides all of it, and stays on the record")
  func overridden() {
    var journey = SampleJourney.standing(in: .recovering)
    journey.take(.answered(.redSigns, .chosen(["breath"])))
    #expect(journey.checklists.closedInRecovery(of: journey.standing) == [.redSigns])
    let why = journey.checklists.recovery(of: journey.standing, overrideReason: "seen by Dr. Ng")
    #expect(why.map { journey.take(.recovered($0)) } == .some(nil))
  }

  @Test func whatIsClosedIsTold() {
    let journey = SampleJourney.justEnded()
    #expect(
      journey.checklists.closedInRecovery(of: journey.standing)
        == [.redSigns, .legsNormal, .urineNormal])
    let recovered = SampleJourney.standing(in: .recovering)
    #expect(recovered.checklists.closedInRecovery(of: recovered.standing) == [])
  }

  @Test(
    "A stage without lists has told nothing",
    arguments: [
      (Stage.arrival, Phase.checkingIn, Event.Name.verified, Guard.listsComplete),
      (.procedure, .checkingIn, .verified, .listsComplete),
      (.recovery, .goingHome, .discharged, .recoveryChecked),
      (.discharge, .goingHome, .discharged, .topicsTaughtBack),
    ])
  func emptyStages(stage: Stage, phase: Phase, event: Event.Name, guarding: Guard) {
    let lists = Sample.checklists.without(stage)
    var journey = SampleJourney.standing(in: phase).replayed(by: lists)
    guard case .missing(let guards) = journey.take(event.whole) else {
      Issue.record("it may happen")
      return
    }
    #expect(guards.contains(guarding))
  }

  @Test("A score whose list is gone is never complete")
  func scoreWithoutList() {
    let lists = Sample.checklists
    let gone = Checklists(
      clinic: lists.clinic, warningSigns: [], pathways: lists.pathways,
      checklists: lists.checklists.filter { $0.key != "aldrete" }, sources: [:])
    let journey = SampleJourney.standing(in: .recovering)
    #expect(lists.recovery(of: journey.standing, overrideReason: nil) == Sample.recovery)
    #expect(gone.recovery(of: journey.standing, overrideReason: nil) == nil)
  }
}

extension SampleJourney {
  /// The same events by other lists, taken in unasked.
  fileprivate func replayed(by lists: Checklists) -> SampleJourney {
    var journey = SampleJourney(lists, at: now)
    for event in events {
      journey.now = event.at
      journey.slipIn(event.what, by: event.by.role)
    }
    journey.now = now
    return journey
  }
}

extension Checklists {
  fileprivate func mapping(_ change: (Checklist) -> Checklist) -> Checklists {
    let changed = checklists.mapValues(change)
    let pathways = pathways.mapValues { pathway in
      Pathway(
        id: pathway.id, title: pathway.title, signature: pathway.signature,
        checklists: pathway.checklists.mapValues { $0.map { changed[$0]?.id ?? $0 } })
    }
    return Checklists(
      clinic: clinic, warningSigns: warningSigns, pathways: pathways,
      checklists: Dictionary(uniqueKeysWithValues: changed.values.map { ($0.id, $0) }),
      sources: sources)
  }

  fileprivate func without(_ meaning: Meaning) -> Checklists {
    mapping { list in
      list.with(
        means: list.means == meaning ? .some(nil) : nil,
        items: list.items.map { $0.means == meaning ? $0.with(means: .some(nil)) : $0 })
    }
  }

  /// Changes what means it, or all items of a list that does.
  fileprivate func changing(_ meaning: Meaning, _ change: (Item) -> Item) -> Checklists {
    mapping { list in
      list.with(
        items: list.items.map { list.means == meaning || $0.means == meaning ? change($0) : $0 })
    }
  }

  fileprivate func adding(_ meaning: Meaning, _ change: (Item) -> Item) -> Checklists {
    mapping { list in
      list.with(items: list.items + list.items.filter { $0.means == meaning }.map(change))
    }
  }

  fileprivate func without(_ stage: Stage) -> Checklists {
    Checklists(
      clinic: clinic, warningSigns: warningSigns,
      pathways: pathways.mapValues { pathway in
        Pathway(
          id: pathway.id, title: pathway.title, signature: pathway.signature,
          checklists: pathway.checklists.filter { $0.key != stage })
      }, checklists: checklists, sources: sources)
  }
}

extension Checklist {
  fileprivate func with(id: ID? = nil, means: Meaning?? = nil, items: [Item]) -> Checklist {
    Checklist(
      id: id ?? self.id, audience: audience, title: title, signature: signature, due: due,
      means: means ?? self.means, items: items)
  }
}

extension Item {
  fileprivate func with(
    id: ID? = nil, when: Condition? = nil, means: Meaning?? = nil
  ) -> Item {
    Item(
      id: id ?? self.id, kind: kind, text: text, why: why, sources: sources,
      when: when ?? self.when, rules: rules, conflicts: conflicts, mayBeUnsure: mayBeUnsure,
      notBefore: notBefore, means: means ?? self.means)
  }
}
