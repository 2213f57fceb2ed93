import Care

/// One journey in a nurse's hands.
extension State {
  /// A journey that the nurse picked, or the newest of the one that is open.
  mutating func foundForStaff(_ code: Code, _ result: SignInResult) -> [Effect] {
    if session?.journey.code == code { return refresh(result) }
    switch result {
    case .journey(let journey, let receipt):
      session = Session(journey: journey, receipt: receipt, drafts: takeLeftDrafts(of: code))
      station?.board.news.removeAll { $0.code == code }
      let effects = open(.chart)
      if receipt.isRecovered { frame.notice = .recovered }
      return effects + opened(code)
    case .unknown: return refuse(.unknownCode)
    case .unreadable: return refuse(.recordUnreadable)
    }
  }

  /// Whoever reads a record is in the access log.
  func opened(_ code: Code) -> [Effect] {
    station.map { [.log(.openedByStaff($0.nurse.id), code)] } ?? []
  }

  /// Another screen saved the open journey.
  private mutating func refresh(_ result: SignInResult) -> [Effect] {
    guard case .journey(let journey, let receipt) = result, let session, session.pending.isEmpty,
      session.receipt.rev != receipt.rev
    else { return [] }
    // After a damaged file the disk may be behind what was said to be saved here.
    guard session.journey.events.allSatisfy(journey.events.contains) else {
      return rebase(on: journey, receipt)
    }
    // Who is asked whether they are there reads the notice afterwards.
    let question = frame.screen == .idle ? frames.popLast() : nil
    let focused = frame.focus.flatMap { picks.indices.contains($0) ? picks[$0] : nil }
    let known = session.standing.openFlags
    self.session?.journey = journey
    self.session?.receipt = receipt
    let worse = journey.standing.openFlags.filter { $0.level >= .hold && !known.contains($0) }
    // Rows move; Enter must not do what was another row's.
    frame.focus = focused.flatMap { picks.firstIndex(of: $0) }
    frame.notice = .changedElsewhere
    if let question { frames.append(question) }
    if let gravest = worse.map(\.level).max() {
      station?.board.tell(Board.News(code: journey.code, level: gravest))
    }
    return worse.contains { $0.level == .emergency } ? [.ring] : []
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

  /// The staff lists of this phase.
  package var staffLists: [Checklist] {
    guard let standing = session?.standing, let procedure = standing.procedure else { return [] }
    let stage: Stage? =
      switch standing.phase {
      case .checkingIn, .onHold, .ready: standing.arrivedAt == nil ? nil : .procedure
      case .recovering, .admitted, .goingHome: .recovery
      default: nil
      }
    return stage.map { setting.checklists.lists(of: procedure, in: [$0]) } ?? []
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
    default: return open(.reason(name))
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
    default: nil
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
      default: .noted("-")
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
    default: nil
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

  mutating func writeNote() -> [Effect] {
    station == nil || session == nil ? [] : open(.note)
  }

  mutating func submitNote() -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    guard let effects = perform(.noted(words)) else { return refuse(.cannotDo) }
    // It lies over whatever was being done, which goes on.
    frames.removeLast()
    return effects
  }

  mutating func submitSettling(_ key: Flag.Key) -> [Effect] {
    guard let reason = givenReason else { return refuseReason() }
    return perform(.settled(key, reason: reason), thenBackTo: .section(.flags))
  }

  /// Records what a nurse did and goes back to where it was begun.
  mutating func perform(_ happening: Happening, thenBackTo desk: DeskPage) -> [Effect] {
    guard let effects = perform(happening) else { return refuse(.cannotDo) }
    goOnUnderTold { $0.back(to: desk) }
    return effects
  }

  /// Takes pages off until this one shows; makes it when it was not among them.
  mutating func back(to desk: DeskPage) {
    if let index = frames.lastIndex(where: { $0.screen == .desk(desk) }) {
      frames.removeSubrange((index + 1)...)
      frame.focus = 0
      frame.field = field(of: desk)
    } else {
      frames.removeAll { if case .desk(.board) = $0.screen { false } else { true } }
      _ = open(.chart)
      if desk != .chart { _ = open(desk) }
    }
  }
}
