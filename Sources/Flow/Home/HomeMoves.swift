import Care

/// The days at home: one journey, one caregiver, one screen a day.
extension State {
  /// Whether this program stands at somebody's home rather than in the clinic.
  package var isHome: Bool { setting.home != nil && nurse == nil }

  /// The program has started.
  mutating func begin() -> [Effect] {
    guard let home = setting.home else { return [] }
    return [.find(home)]
  }

  /// The one journey of this home.
  mutating func foundAtHome(_ result: SignInResult) -> [Effect] {
    guard case .journey(let journey, let receipt) = result else {
      frame.notice = .recordUnreadable
      return []
    }
    guard session != nil else {
      session = Session(journey: journey, receipt: receipt)
      speakAsPatient()
      frames = [Frame(.home(.today))]
      if receipt.isRecovered { frame.notice = .recovered }
      return namesOnToday
    }
    guard session?.pending.isEmpty == true, session?.receipt.rev != receipt.rev else { return [] }
    session?.journey = journey
    session?.receipt = receipt
    return []
  }

  private mutating func speakAsPatient() {
    guard !isLanguageChosen, let spoken = session?.standing.identity?.language,
      setting.checklists.clinic.languages.contains(spoken)
    else { return }
    language = spoken
  }

  /// How many days the procedure is ago; day 0 is the procedure's.
  package func dayNumber(of day: CivilDay) -> Int {
    session?.standing.orders.map { day - $0.procedureAt.day } ?? 0
  }

  /// What there is to do on a day.
  package func homeTasks(on day: CivilDay) -> [HomeTask] {
    homeDays?.tasks(on: day, at: now, in: setting.zone) ?? []
  }

  /// Asked once for many days, because it goes through all that was answered before.
  package var homeDays: HomeDays? {
    session.flatMap { HomeDays(setting.checklists, of: $0.standing) }
  }

  /// Whether entries can still be made.
  var isAtHome: Bool { session?.standing.phase == .atHome }

  /// The days from the procedure to today, or to the last one, the newest first.
  package var pastDays: [CivilDay] {
    guard let orders = session?.standing.homeOrders else { return [] }
    let last = min(now.day, max(orders.lastDay, orders.procedureAt.day))
    guard last >= orders.procedureAt.day else { return [] }
    return (0...(last - orders.procedureAt.day)).reversed().map { orders.procedureAt.day + $0 }
  }

  func homePicks(_ page: HomePage) -> [Pick] {
    switch page {
    case .today: todayPicks
    case .day(let day):
      isAtHome ? homeTasks(on: day).map { .home(.task($0.list.id, day)) } : [.understood]
    case .respond: Self.responses.map { .home(.response($0)) }
    case .stillCall(let key, _): [.home(.page(.respond(key))), .understood]
    case .lookBack:
      ([.calendar] + Trend.allCases.map(HomePage.trend) + [.medicines, .report])
        .map { .home(.page($0)) }
    case .calendar: pastDays.map { .home(.page(.day($0))) }
    case .questions: [.home(.page(.question))]
    case .ending: [.home(.close), .understood]
    case .ice: (iceUntil == nil ? [] : [.home(.stopIce)]) + [.understood]
    case .numbers, .trend, .medicines, .report, .plan: [.understood]
    case .question: []
    }
  }

  /// First what a key pressed twice may say: then the number comes up again, and nobody is taken to have
  /// called who did not.
  private static let responses: [Response] = [
    .notYet, .calledEmergency, .calledClinic, .wentIn, .byMistake,
  ]

  /// What the family was told to call about and no nurse has settled, the gravest first.
  ///
  /// A review may also be one of the clinic's own, which nobody at home was told of.
  package var toldAtHome: [Flag] {
    let lists = setting.checklists.checklists
    let flags = (session?.standing.openFlags ?? []).filter { flag in
      let list = flag.key.item.flatMap { lists[$0.checklist] }
      return flag.level >= .call
        || flag.level == .review && (flag.key.sign != nil || list?.due != nil)
    }
    return flags.enumerated()
      .sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
  }

  /// Whether the last day is reached and nothing grave is open.
  package var mayClose: Bool { may(.closed(followUpDone: true)) }

  mutating func homePick(_ pick: HomePick) -> [Effect] {
    switch pick {
    case .task(let list, let day): return openTask(list, day)
    case .page(let page): return open(page)
    case .response(let response): return respond(response)
    case .startIce(let minutes):
      iceUntil = now.instant + minutes * 60
      return open(.ice)
    case .stopIce:
      iceUntil = nil
      return goBack(from: .ice)
    case .close: return close()
    }
  }

  mutating func open(_ page: HomePage) -> [Effect] {
    let field = page == .question ? TextField(.free(limit: 300)) : nil
    // A bare Enter neither closes the plan nor says that somebody called.
    let mustPick = if case .respond = page { true } else { page == .ending }
    frames.append(Frame(.home(page), focus: mustPick ? nil : 0, field: field))
    return names
  }

  /// The names of medicines are read when the first page is opened that may show one, since Today,
  /// which seldom has one, must be there at once.
  private var names: [Effect] { formulary == nil ? [.readFormulary] : [] }

  /// Today shows one only in what was told about a medicine, and in English it is as it was typed.
  var namesOnToday: [Effect] {
    language != .english && toldAtHome.contains { $0.key.subject != nil } ? names : []
  }

  private mutating func openTask(_ list: Checklist.ID, _ day: CivilDay) -> [Effect] {
    session?.walk = Walk(list: list, isSingle: false, day: day)
    session?.isReviewing = false
    let items = shownItems
    let left = items.filter(\.isLeft)
    // Whoever goes to bed early may answer early what waits for the evening.
    if let first = left.first(where: { !waits($0) }) ?? left.first ?? items.first {
      show(first.reference)
    }
    return names
  }

  /// The items of the list and day that are gone through.
  func homeItems(_ standing: Standing) -> [ShownItem] {
    guard let walk = session?.walk, let day = walk.day else { return [] }
    return HomeDays(setting.checklists, of: standing)?.items(of: walk.list, on: day) ?? []
  }

  /// Whether an item of the day that is gone through is not asked before an hour still to come.
  func waits(_ shown: ShownItem) -> Bool {
    guard isHome, let day = session?.walk?.day else { return false }
    return shown.waits(on: day, at: now, in: setting.zone)
  }

  /// Keeps an entry; what it raises is told, and then it is asked what was done about it.
  ///
  /// What is grave is told every time that it is entered, even while its flag is open.
  mutating func enter(_ answer: Answer, _ reference: Item.Reference, on day: CivilDay) -> [Effect] {
    guard let standing = session?.standing else { return [] }
    let known = standing.diary[day]?[reference]?.answer
    // Whoever goes on without an answer takes none back.
    if answer == .later, known?.isKnown == true { return [] }
    let raised = setting.checklists.raised(
      byEntry: answer, to: reference, on: day, in: standing, zone: setting.zone)
    let fresh = raised.filter { one in
      !standing.openFlags.contains { $0.key == one.key && $0.level.covers(one.level) }
    }
    let told = raised.filter { $0.level >= .call || fresh.contains($0) }
    // Said again, and nothing that anybody must act on: it is kept already.
    if answer == known, told.isEmpty { return [] }
    // What was done about it the last time is no answer to it now, and staff read the newest cause.
    let again = raised.filter {
      !fresh.contains($0) && ($0.level >= .call || standing.responses[$0.key] != nil)
    }
    let effects = record(
      [.entered(day, reference, answer)] + (fresh + again).map { .flagged($0.key, $0.level) })
    for group in told.byUrgency {
      if let gravest = group.max(by: { $0.level < $1.level }), gravest.level >= .review {
        askWhatWasDone(about: gravest.key)
      }
      tell(group)
    }
    return effects + (told.contains { $0.level == .emergency } ? [.ring] : [])
  }

  /// Lies under what is told, so that it comes up when that is closed.
  mutating func askWhatWasDone(about key: Flag.Key) {
    frames.append(Frame(.home(.respond(key)), focus: nil))
  }

  private mutating func respond(_ response: Response) -> [Effect] {
    guard case .home(.respond(let key)) = frame.screen else { return [] }
    let level = session?.standing.openFlags.filter { $0.key == key }.map(\.level).max() ?? .note
    let effects = record([.responded(key, response)])
    frames.removeLast()
    // Back to where the signs were asked for, with what was said in sight: the same list once more
    // looks as though nothing was kept.
    frames.removeAll { $0.screen == .signs || $0.screen.asksToCall(about: key) }
    // Where nobody called yet, Today must not come up as though all were well.
    if level >= .call, response.isNoCall {
      frames.append(Frame(.home(.stillCall(key, response)), focus: nil))
    }
    return effects
  }

  private mutating func close() -> [Effect] {
    let effects = record([.closed(followUpDone: true)])
    frames = [Frame(.home(.today))]
    return effects
  }

  /// Enter at home.
  mutating func submit(_ page: HomePage) -> [Effect] {
    guard page == .question else { return goBack(from: page) }
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    let effects = record([.noted(words)])
    frames.removeLast()
    return effects
  }

  /// Esc at home: one page back; Today stays.
  mutating func goBack(from page: HomePage) -> [Effect] {
    if frames.count > 1 { frames.removeLast() }
    return []
  }

  /// When the page at home is no longer true: at midnight, at an hour from which more is asked, or when
  /// the ice comes off.
  ///
  /// Each minute counts only where it is shown.
  var homeDeadline: Int? {
    let midnight = setting.zone.moment(on: now.day + 1, at: .midnight).instant
    let hour = homeDays?.nextHour(after: now, in: setting.zone)?.instant
    let showsIce = [.home(.ice), .home(.today)].contains(frame.screen)
    let ice = iceUntil.map { showsIce ? min($0, now.instant + 60) : $0 }
    return [midnight, hour, ice].compactMap { $0 }.min()
  }

  /// The ice timer rings once at its end, and says why on whatever page is open.
  ///
  /// A clock that is set back must not leave the ice on for longer.
  mutating func homeTick(from before: Moment) -> [Effect] {
    guard let until = iceUntil else { return [] }
    if now < before { iceUntil = until - (before.instant - now.instant) }
    guard now.instant >= iceUntil ?? until else { return [] }
    iceUntil = nil
    frame.notice = .iceOver
    return [.ring]
  }
}

extension Response {
  /// Whether nobody was told of it.
  fileprivate var isNoCall: Bool { self == .notYet || self == .byMistake }
}

extension Screen {
  fileprivate func asksToCall(about key: Flag.Key) -> Bool {
    if case .home(.stillCall(key, _)) = self { true } else { false }
  }
}
