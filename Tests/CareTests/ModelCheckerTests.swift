import Care
import Testing

/// Walks every reachable combination of phase and facts and holds it against DESIGN section 4.
struct ModelCheckerTests {
  private static let model = Model()
  private static let all = Exploration(model)

  @Test func everyPlaceIsSeen() {
    print("Model checker: \(Self.all.places.count) places, \(Self.all.moveCount) moves.")
    #expect(Self.all.phases == Set(Phase.allCases))
    // Another count is another table, or a model that knows less: look which, then write it down.
    #expect(Self.all.places.count == 34_147)
    #expect(Self.all.moveCount == 4_953_686)
  }

  @Test("1 to 5: no move breaks a statement", arguments: Statement.allCases)
  func holds(_ statement: Statement) {
    #expect(Self.all.breaches[statement] == nil)
  }

  @Test("4: only what is cancelled never comes to its end")
  func endIsReached() {
    #expect(Self.all.places(thatCannotReach: .closed) == [])
  }

  @Test(
    "4: there is one row for an event in a phase, and out of a final one only for staff who admit")
  func rowsAreOne() {
    let keys = Transition.table.map { "\($0.from?.rawValue ?? "start") \($0.event)" }
    #expect(Set(keys).count == keys.count)
    let out = Transition.table.filter { $0.from?.isFinal == true && $0.to != .same }
    #expect(out.map(\.event) == [.admitted])
    #expect(out.allSatisfy { $0.from == .closed && $0.by == [.staff] })
  }

  @Test(
    "5: without staff nobody gets further",
    arguments: [
      ([.preparing, .checkingIn, .onHold], [.preparing, .checkingIn, .onHold]),
      ([.ready], [.ready, .checkingIn, .onHold]),
      ([.inProcedure], [.inProcedure]),
      ([.recovering], [.recovering]),
      ([.goingHome], [.goingHome]),
      ([.admitted], [.admitted]),
      ([.atHome], [.atHome, .closed]),
      ([.closed], [.closed]),
      ([.cancelled], [.cancelled]),
    ] as [(Set<Phase>, Set<Phase>)])
  func staffAreNeeded(from phases: Set<Phase>, reached: Set<Phase>) {
    let seeds = Self.all.places.filter { $0.phase.map(phases.contains) ?? false }
    let others = Exploration(Self.model, from: seeds, roles: [.patient, .caregiver, .rule])
    #expect(others.phases == reached)
  }
}

/// A proof that cannot fail proves nothing: each of these tables is wrong, and is found out.
struct WrongTableTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let event: Event.Name
    let guarding: Guard
    let statement: Statement

    init(_ event: Event.Name, _ guarding: Guard, _ statement: Statement) {
      self.event = event
      self.guarding = guarding
      self.statement = statement
    }

    var testDescription: String { "\(event.rawValue) without \(guarding.rawValue)" }
  }

  @Test(arguments: [
    Wrong(.enrolled, .twoIdentifiers, .startedOnlyVerified),
    Wrong(.verified, .twoIdentifiersAgain, .startedOnlyVerified),
    Wrong(.verified, .siteOrdered, .startedOnlyVerified),
    Wrong(.verified, .listsComplete, .startedOnlyVerified),
    Wrong(.verified, .fastingSatisfied, .startedOnlyVerified),
    Wrong(.verified, .allergiesAnswered, .startedOnlyVerified),
    Wrong(.verified, .medicinesDecided, .startedOnlyVerified),
    Wrong(.verified, .consentSigned, .startedOnlyVerified),
    Wrong(.verified, .holdsSettled, .emergencyStops),
    Wrong(.started, .verificationFresh, .startedOnlyVerified),
    Wrong(.started, .holdsSettled, .startedOnlyVerified),
    Wrong(.released, .holdsSettled, .emergencyStops),
    Wrong(.discharged, .ordersComplete, .homeOnlyTaught),
    Wrong(.discharged, .topicsTaughtBack, .homeOnlyTaught),
    Wrong(.discharged, .callsSettled, .emergencyStops),
    Wrong(.closed, .callsSettled, .emergencyStops),
  ])
  func missingGuardIsFound(_ wrong: Wrong) {
    let rows = Row.table.map { row in
      guard row.event == wrong.event else { return row }
      var row = row
      row.guards.removeAll { $0 == wrong.guarding }
      return row
    }
    #expect(rows != Row.table)
    #expect(Exploration(Model(rows: rows), stops: true).breaches[wrong.statement] != nil)
  }

  @Test(arguments: Event.Name.staffAlone)
  func wrongRoleIsFound(_ event: Event.Name) {
    let rows = Row.table.map { row in
      guard row.event == event else { return row }
      var row = row
      row.by.append(.patient)
      return row
    }
    #expect(!Exploration(Model(rows: rows), stops: true).breaches.isEmpty)
  }

  @Test("A change in ready that stays there, with nobody looking at it")
  func unseenChangeIsFound() {
    let rows = Row.table.map { row in
      guard row.from == .ready else { return row }
      let stays = [Event.Name.answered, .ordered, .decided, .corrected].contains(row.event)
      let guards = row.guards.filter { $0 != .unchangedSinceVerified }
      return Row(
        from: row.from, event: row.event, by: row.by, guards: guards,
        to: stays ? .same : row.to)
    }
    let found = Exploration(Model(rows: rows), stops: true).breaches
    #expect(found[.startedOnlyVerified] != nil)
  }

  @Test func deadEndIsFound() {
    let rows = Row.table.filter { $0.from != .onHold || $0.to == .same }
    #expect(Exploration(Model(rows: rows), stops: true).breaches[.wayOut] != nil)
  }
}

extension Event.Name {
  /// What only staff may do; nobody else may get a row for it.
  static let staffAlone: [Event.Name] = [
    .enrolled, .released, .verified, .started, .ended, .recovered, .admitted, .discharged,
    .postponed, .cancelled, .settled, .taught,
  ]
}
