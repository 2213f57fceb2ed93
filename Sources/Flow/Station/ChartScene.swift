import Care

/// A row of the chart of one journey.
package enum ChartPick: Hashable, Sendable {
  case list(Checklist.ID)
  case topics
  case sheet
  /// A step in the journey: what may happen now, or the page that says what is missing.
  case step(Event.Name)
  case orders
  case identity
  case section(ChartSection)
}

/// One journey in a nurse's hands.
extension State {
  /// What comes next stands first, then everything to look at, then what stops the journey.
  var chartRows: [ChartPick] {
    guard let phase = session?.standing.phase else { return [] }
    if phase == .atHome { return chartRowsAtHome }
    let steps = self.steps
    let stopping: [Event.Name] = [.held, .postponed, .cancelled, .admitted]
    let lists = staffLists.map { ChartPick.list($0.id) }
    let home: [ChartPick] = phase.hasSheet ? [.topics, .sheet] : []
    return lists + (phase == .goingHome ? home : [])
      + steps.filter { !stopping.contains($0) }.map { .step($0) }
      + (phase.isFinal ? [] : [.orders])
      + (phase == .goingHome ? [] : home)
      + ChartSection.allCases.filter(hasSection).map { .section($0) }
      + (phase.isFinal ? [] : [.identity])
      + steps.filter(stopping.contains).map { .step($0) }
  }

  /// Somebody at home: what is open stands first, then the days there, then the end once it may come.
  private var chartRowsAtHome: [ChartPick] {
    let first: [ChartSection] = openFlags.isEmpty ? [.home] : [.flags, .home]
    let mayClose = missing(for: .closed).isEmpty
    let close: [ChartPick] = [.step(.closed)]
    return first.filter(hasSection).map { .section($0) } + (mayClose ? close : [])
      + [.orders, .topics, .sheet]
      + ChartSection.allCases.filter { hasSection($0) && !first.contains($0) }
      .map { .section($0) }
      + [.identity] + (mayClose ? [] : close) + [.step(.admitted)]
  }

  /// A section that would be empty for good is not offered.
  private func hasSection(_ section: ChartSection) -> Bool {
    guard let standing = session?.standing else { return false }
    switch section {
    case .observations: return standing.endedAt != nil
    case .home: return !standing.diary.isEmpty
    case .missing: return standing.phase?.isFinal == false
    case .flags, .medicines, .questions, .answers, .history: return true
    }
  }

  mutating func pick(_ row: ChartPick) -> [Effect] {
    switch row {
    case .list(let list): openList(list)
    case .topics: open(.topics)
    case .sheet: open(.sheet)
    case .step(let name): step(name)
    case .orders: openForm(.form)
    case .identity: openForm(.identity)
    case .section(let section): open(.section(section))
    }
  }

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

  /// The staff lists of this phase.
  package var staffLists: [Checklist] {
    guard let standing = session?.standing, let procedure = standing.procedure else { return [] }
    let stage: Stage? =
      switch standing.phase {
      case .checkingIn, .onHold, .ready: standing.arrivedAt == nil ? nil : .procedure
      case .recovering, .admitted, .goingHome: .recovery
      case .preparing, .inProcedure, .atHome, .closed, .cancelled, nil: nil
      }
    return stage.map { setting.checklists.lists(of: procedure, in: [$0]) } ?? []
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
