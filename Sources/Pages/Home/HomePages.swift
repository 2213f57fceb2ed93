import Care
import Flow

extension PageMaker {
  /// A page of the days at home.
  func home(_ page: HomePage) -> Page {
    var made = Page(title: words.home.title(standing?.identity?.name ?? ""))
    made.place = words.calendar.short(state.now.day)
    switch page {
    case .today: made.above = today
    case .day(let day): made.above = otherDay(day)
    case .respond(let key): made.above = respond(key)
    case .calendar: made.above = [.question(words.home.calendarAsk)]
    case .trends: made.above = trends
    case .medicines: made.above = medicineLog
    case .plan: made.above = [.question(words.home.planAsk)] + planFacts
    case .numbers: made.above = [.question(words.home.numbersAsk)] + phoneFacts
    case .questions: made.above = questionNotes
    case .question: made.above = [.question(words.home.askQuestion)]
    case .ice(let until): made.above = ice(until)
    case .ending:
      made.above = [.question(words.home.endingAsk)] + words.home.endingLife.map { .paragraph($0) }
    }
    return made
  }

  /// The day in large letters, and in one sentence whether anything is left to do.
  private var today: [Page.Block] {
    guard let standing, standing.phase != .closed else {
      return [.question(words.home.closed)] + words.home.endingLife.map { .paragraph($0) }
    }
    let number = state.dayNumber(of: state.now.day)
    guard number >= 0 else { return [.question(words.home.beforeTheDay)] }
    let due = tasks(on: state.now.day).filter { $0.state == .due }.count
    let isOver = standing.orders.map { state.now.day > $0.lastDay } ?? false
    let told = isOver ? words.home.afterLast : due == 0 ? words.home.allDone : words.home.dueNow(due)
    return [.question(words.home.day(number)), .big("\(number)"), .paragraph(told)] + openTellings
  }

  /// What is open is said until staff settle it, with what was done about it.
  private var openTellings: [Page.Block] {
    let grave = (standing?.openFlags ?? []).filter { $0.level >= .call }
    return grave.suffix(2).map { flag in
      let done = standing?.responses[flag.key].map {
        " " + words.home.saidBefore(words.home.response($0, clinic.emergency))
      }
      return .warning(sentences.short(flag) + (done ?? ""))
    }
  }

  private func otherDay(_ day: CivilDay) -> [Page.Block] {
    let title = words.home.otherDay(words.calendar.day(day), state.dayNumber(of: day))
    let tasks = tasks(on: day)
    if tasks.isEmpty { return [.question(title), .paragraph(words.home.nothingThatDay)] }
    let isLate = day < state.now.day && tasks.contains { $0.state == .missed }
    return [.question(title)] + (isLate ? [.note(words.home.lateHelp)] : [])
  }

  private func respond(_ key: Flag.Key) -> [Page.Block] {
    let flag = standing?.openFlags.first { $0.key == key }
    return (flag.map { [.warning(sentences.short($0))] } ?? []) + [
      .question(words.home.askResponse),
      .note(words.home.responseHelp(clinic.phone, clinic.phoneAfterHours)),
    ]
  }

  private var phoneFacts: [Page.Block] {
    [
      .fact(label: words.home.emergency, value: clinic.emergency),
      .fact(label: words.home.byDay, value: clinic.phone),
      .fact(label: words.home.byNight, value: clinic.phoneAfterHours),
    ]
  }

  /// The orders that still hold, with the day on which they end.
  private var planFacts: [Page.Block] {
    guard let orders = standing?.orders else { return [] }
    let text = OrderText(language: state.language, procedureOn: orders.procedureAt.day)
    let facts = orders.needed.compactMap { order -> Page.Block? in
      guard let ordered = orders.afterCare[order], order != .flatRest else { return nil }
      return .fact(label: words.order.label(order), value: text(ordered))
    }
    let restarts = orders.restarts.sorted { $0.key < $1.key }.map { medicine, ordered in
      Page.Block.fact(label: words.form.label(.restart(medicine)), value: text(ordered))
    }
    return facts + restarts
  }

  private var questionNotes: [Page.Block] {
    let notes = (state.session?.journey.events ?? []).compactMap { event -> Page.Block? in
      guard case .noted(let text) = event.what, event.by.role != .staff else { return nil }
      return .fact(label: words.calendar.short(event.at.day), value: text)
    }
    return [.question(words.home.questionsAsk)]
      + (notes.isEmpty ? [.paragraph(words.home.noQuestions)] : notes)
  }

  private func ice(_ until: Int) -> [Page.Block] {
    let left = (until - state.now.instant + 59) / 60
    guard left > 0 else { return [.warning(words.home.iceOver)] }
    return [
      .question(words.home.iceLeft(left)), .big("\(left)"), .paragraph(words.home.iceCare),
    ]
  }

  /// The keys at home: whom to call and the signs are always there.
  var homeBar: [Choice] {
    let call = Choice(
      .bar, keys: [.function(2)], label: words.home.numbersKey,
      command: words.home.numbersCommand, action: .callStaff)
    let days = Choice(
      .bar, keys: [.function(6)], label: words.home.lookBackKey,
      command: words.home.lookBackCommand, action: .lookBack)
    return [call, warningSigns, language, text, days]
  }
}
