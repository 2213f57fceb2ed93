import Care

/// A row of the pages of a step: those that say what is missing, or ask once more.
package enum StepPick: Hashable, Sendable {
  /// Nothing is missing any more.
  case take(Event.Name)
  case guarding(Guard)
  case confirmed
}

/// One step of a journey: what it waits for, what it carries, and that it is meant.
extension State {
  func missingRows(_ step: Event.Name) -> [StepPick] {
    let missing = missing(for: step)
    return missing.isEmpty ? [.take(step)] : missing.map { .guarding($0) }
  }

  mutating func pick(_ row: StepPick) -> [Effect] {
    switch row {
    case .take(let name):
      frames.removeLast()
      return step(name)
    case .guarding(let missing): return go(to: missing)
    case .confirmed: return confirmed()
    }
  }

  /// What may come next in this phase, the likeliest first.
  ///
  /// The table lets a journey be cancelled wherever it stands. Once the procedure has begun there is
  /// nothing left to cancel, and a journey that is over has no recovery and no days at home.
  package var steps: [Event.Name] {
    switch session?.standing.phase {
    case .preparing: [.arrived, .held, .postponed, .cancelled]
    case .checkingIn: [.verified, .held, .postponed, .cancelled]
    case .onHold:
      (session?.standing.arrivedAt == nil ? [.arrived] : []) + [.released, .postponed, .cancelled]
    case .ready: [.started, .held, .postponed, .cancelled]
    case .inProcedure: [.ended]
    case .recovering: [.recovered, .admitted]
    case .admitted: [.recovered]
    case .goingHome: [.discharged, .admitted]
    case .atHome: [.closed, .admitted]
    case .closed: [.admitted]
    case .cancelled, nil: []
    }
  }

  /// Takes a step, asks first for what it carries, or opens the page that says what is missing.
  mutating func step(_ name: Event.Name) -> [Effect] {
    guard steps.contains(name) else { return refuse(.notInThisPhase) }
    guard missing(for: name).isEmpty else { return open(.missing(name)) }
    switch name {
    case .verified, .started, .ended, .closed: return open(.confirm(name))
    case .arrived: return checkIn()
    case .discharged: return open(.escort)
    case .recovered: return open(recovery == nil ? .reason(name) : .confirm(name))
    case .held, .released, .admitted, .postponed, .cancelled: return open(.reason(name))
    case .enrolled, .answered, .noted, .flagged, .settled, .ordered, .decided, .taught, .entered,
      .responded, .corrected:
      return refuse(.notInThisPhase)
    }
  }

  /// Asks back on another day than that of the procedure: the questions of the day itself, what was eaten
  /// and when, would have been asked too early.
  private mutating func checkIn() -> [Effect] {
    guard let day = session?.standing.orders?.procedureAt.day, day != now.day, clockDoubt == nil
    else { return open(.arrive) }
    let again = Notice.again(.checkIn(procedure: day))
    guard frame.notice == again else { return refuse(again) }
    frame.notice = nil
    return open(.arrive)
  }

  /// The step that was asked about once more.
  mutating func confirmed() -> [Effect] {
    guard case .desk(.confirm(let name)) = frame.screen, let step = confirmedStep(name) else {
      return refuse(.cannotDo)
    }
    return perform(step, thenBackTo: .chart)
  }

  private func confirmedStep(_ name: Event.Name) -> Happening? {
    switch name {
    case .verified: .verified
    case .started: .started
    case .ended: .ended
    case .closed: .closed(followUpDone: true)
    case .recovered: recovery.map(Happening.recovered)
    case .enrolled, .arrived, .held, .released, .admitted, .discharged, .postponed, .cancelled,
      .answered, .noted, .flagged, .settled, .ordered, .decided, .taught, .entered, .responded,
      .corrected:
      nil
    }
  }

  /// What still stands between the journey and a step, apart from what the step itself asks for.
  package func missing(for name: Event.Name) -> [Guard] {
    let probe: Happening =
      switch name {
      case .verified: .verified
      case .started: .started
      case .released: .released(reason: "-")
      case .discharged: .discharged(escort: "-", sheetHandedOver: true)
      case .closed: .closed(followUpDone: true)
      case .cancelled: .cancelled(reason: "-")
      // The page of the step asks for all that these need.
      case .enrolled, .arrived, .held, .ended, .recovered, .admitted, .postponed, .answered, .noted,
        .flagged, .settled, .ordered, .decided, .taught, .entered, .responded, .corrected:
        .noted("-")
      }
    return missing(before: probe)
  }

  /// What the answers say, when the patient is recovered by them; else only a reason overrides.
  private var recovery: Recovery? {
    guard let standing = session?.standing,
      let recovery = setting.checklists.recovery(of: standing, overrideReason: nil),
      may(.recovered(recovery))
    else { return nil }
    return recovery
  }

  /// Enter on a page that asks why.
  mutating func submitReason(_ name: Event.Name) -> [Effect] {
    guard let reason = givenReason else { return refuseReason() }
    guard let step = step(name, because: reason) else { return [] }
    return perform(step, thenBackTo: .chart)
  }

  private func step(_ name: Event.Name, because reason: String) -> Happening? {
    switch name {
    case .held: .held(reason: reason)
    case .released: .released(reason: reason)
    case .admitted: .admitted(reason: reason)
    case .postponed: .postponed(reason: reason)
    case .cancelled: .cancelled(reason: reason)
    case .recovered:
      session.flatMap { setting.checklists.recovery(of: $0.standing, overrideReason: reason) }
        .map(Happening.recovered)
    case .enrolled, .arrived, .verified, .started, .ended, .discharged, .closed, .answered, .noted,
      .flagged, .settled, .ordered, .decided, .taught, .entered, .responded, .corrected:
      nil
    }
  }

  /// A reason is a word at least: "1" tells nobody anything.
  var givenReason: String? {
    trimmedField.flatMap { $0.filter(\.isLetter).count >= 3 ? $0 : nil }
  }

  mutating func refuseReason() -> [Effect] {
    trimmedField == nil ? refuse(.nothingTyped) : refuse(.reasonTooShort)
  }

  mutating func submitArrival() -> [Effect] {
    guard let typed = takeDate() else { return [] }
    guard let born = session?.standing.identity?.born, born.isMet(by: typed) else {
      return refuse(.wrongBirthDate)
    }
    return perform(.arrived(born: born), thenBackTo: .chart)
  }

  private mutating func go(to missing: Guard) -> [Effect] {
    switch missing {
    case .holdsSettled, .callsSettled: return open(.section(.flags))
    case .medicinesDecided: return open(.section(.medicines))
    case .consentSigned, .unchangedSinceVerified, .verificationFresh:
      let lists = staffLists
      let list = lists.first { $0.items.contains { $0.means == .consentSigned } } ?? lists.first
      return list.map { openList($0.id) } ?? open(.section(.missing))
    case .topicsTaughtBack: return open(.topics)
    case .ordersComplete, .siteOrdered, .ordersDrafted, .fastingSatisfiedNow:
      return openForm(.form)
    case .recoveryChecked:
      return unfinishedList.map { openList($0.id) } ?? open(.section(.missing))
    case .twoIdentifiersAgain: return open(.arrive)
    case .twoIdentifiers, .reasonGiven, .listsComplete, .fastingSatisfied, .allergiesAnswered,
      .recoveredOrOverridden, .adultEscort, .sheetHandedOver, .lastDayReached, .followUpDone,
      .dayAtHome, .holdInOrder:
      return open(.section(.missing))
    }
  }

  /// The first staff list of this phase in which something is still open.
  private var unfinishedList: Checklist? {
    guard let standing = session?.standing else { return nil }
    let open = setting.checklists.gaps(of: standing).compactMap(\.item?.checklist)
    return staffLists.first { open.contains($0.id) }
  }
}
