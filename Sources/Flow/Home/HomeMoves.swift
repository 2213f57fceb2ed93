import Care

/// The days at home: one journey, one caregiver, one screen a day.
extension State {
  /// The program has started.
  mutating func begin() -> [Effect] {
    home.map { [.find($0.code)] } ?? []
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
    guard home?.isLanguageChosen == false, let spoken = session?.standing.identity?.language,
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
    homeTasks(of: homeDays, on: day)
  }

  /// The same of days that were asked for already.
  ///
  /// While the clock cannot be right, the lists that can find an emergency are asked again and again: the
  /// day that they were answered for may be over.
  package func homeTasks(of days: HomeDays?, on day: CivilDay) -> [HomeTask] {
    let tasks = days?.tasks(on: day, at: homeNow, in: setting.zone) ?? []
    guard clockDoubt != nil, day == homeNow.day else { return tasks }
    return tasks.map { $0.list.findsEmergencies ? $0.dueAgain : $0 }
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
    let last = min(homeNow.day, max(orders.lastDay, orders.procedureAt.day))
    guard last >= orders.procedureAt.day else { return [] }
    return (0...(last - orders.procedureAt.day)).reversed().map { orders.procedureAt.day + $0 }
  }

  func homePicks(_ page: HomePage) -> [Pick] {
    switch page {
    case .today: todayPicks
    case .day(let day):
      isAtHome ? homeTasks(on: day).map { .home(.task($0.list.id, day)) } : [.understood]
    case .respond: Self.responses.map { .home(.response($0)) }
    case .stillCall(let key, let response):
      (mistaken(key, response).map { [.home(.putRight($0, $1))] } ?? [])
        + [.home(.page(.respond(key))), .understood]
    case .lookBack:
      ([.calendar] + Trend.allCases.map(HomePage.trend) + [.medicines, .report])
        .map { .home(.page($0)) }
    case .calendar: pastDays.map { .home(.page(.day($0))) }
    case .questions: [.home(.page(.question))]
    case .ending: [.home(.close), .understood]
    case .ice: (home?.iceUntil == nil ? [] : [.home(.stopIce)]) + [.understood]
    case .numbers, .trend, .medicines, .report, .plan: [.understood]
    case .question: []
    }
  }

  /// Whether the last day is reached and nothing grave is open.
  package var mayClose: Bool { clockDoubt == nil && may(.closed(followUpDone: true)) }

  mutating func homePick(_ pick: HomePick) -> [Effect] {
    switch pick {
    case .task(let list, let day): return openTask(list, day)
    case .page(let page): return open(page)
    case .response(let response): return respond(response)
    case .putRight(let item, let day): return putRight(item, on: day)
    case .startIce(let minutes):
      let end = now.instant + minutes * 60
      home?.iceUntil = end
      return open(.ice)
    case .stopIce:
      home?.iceUntil = nil
      return goBack(from: .ice)
    case .close: return closePlan()
    }
  }

  mutating func lookBack() -> [Effect] {
    home != nil && session != nil && frame.screen != .home(.lookBack) ? open(.lookBack) : []
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
  var names: [Effect] { formulary == nil ? [.readFormulary] : [] }

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
    guard case .home = program, let day = session?.walk?.day else { return false }
    return shown.waits(on: day, at: homeNow, in: setting.zone)
  }

  private mutating func closePlan() -> [Effect] {
    let effects = perform(.closed(followUpDone: true)) ?? []
    frames = [Frame(.home(.today))]
    return effects
  }

  /// Enter at home.
  mutating func submit(_ page: HomePage) -> [Effect] {
    switch page {
    case .question: submitQuestion()
    case .today, .day, .respond, .stillCall, .lookBack, .calendar, .trend, .medicines, .report,
      .plan, .numbers, .questions, .ice, .ending:
      goBack(from: page)
    }
  }

  private mutating func submitQuestion() -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    let effects = perform(.noted(words)) ?? []
    frames.removeLast()
    return effects
  }

  /// Esc at home: one page back; Today stays.
  mutating func goBack(from page: HomePage) -> [Effect] {
    switch page {
    case .respond:
      _ = close()
      // Whoever told a sign from among the signs has left them.
      frames.removeAll { $0.screen == .signs }
      return []
    case .today, .day, .stillCall, .lookBack, .calendar, .trend, .medicines, .report, .plan,
      .numbers, .questions, .question, .ice, .ending:
      return close()
    }
  }

  /// When the page at home is no longer true: at midnight, at an hour from which more is asked, or when
  /// the ice comes off.
  ///
  /// Each minute counts only where it is shown.
  var homeDeadline: Int? {
    let midnight = setting.zone.moment(on: now.day + 1, at: .midnight).instant
    let hour = homeDays?.nextHour(after: now, in: setting.zone)?.instant
    let ice = home?.iceUntil.map { frame.screen == .home(.ice) ? min($0, now.instant + 60) : $0 }
    return [midnight, hour, ice].compactMap { $0 }.min()
  }

  /// The ice timer rings once at its end, and says why on whatever page is open.
  ///
  /// A clock that is set back must not leave the ice on for longer.
  mutating func homeTick(from before: Moment) -> [Effect] {
    guard var until = home?.iceUntil else { return [] }
    if now < before { until -= before.instant - now.instant }
    let isOver = now.instant >= until
    home?.iceUntil = isOver ? nil : until
    guard isOver else { return [] }
    frame.notice = .iceOver
    return [.ring]
  }
}

extension Checklist {
  /// Whether an answer can raise an emergency.
  fileprivate var findsEmergencies: Bool {
    items.contains { $0.rules.contains { $0.level == .emergency } }
  }
}
