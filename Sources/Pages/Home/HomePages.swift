import Care
import Flow

extension PageMaker {
  /// A page of the days at home.
  func home(_ page: HomePage) -> Page {
    var made = Page(title: words.home.title(standing?.identity?.name ?? ""))
    made.place = place(of: page)
    switch page {
    case .today: made.above = today
    case .day(let day): made.above = otherDay(day)
    case .respond(let key): made.above = respond(key)
    case .stillCall(let key, let response): made.above = stillCall(key, response)
    case .calendar:
      let mayEnter = standing?.phase == .atHome
      made.above = [.question(mayEnter ? words.home.calendarAsk : words.home.calendarLook)]
    case .lookBack: made.above = [.question(words.home.lookBackAsk)]
    case .trend(let trend): made.above = charts(of: trend)
    case .medicines: made.above = medicineLog
    case .report: made.above = visitReport
    case .plan:
      made.above = [.question(words.home.planAsk)] + planFacts + [.note(fill.home(.planHelp))]
    case .numbers: made.above = [.question(fill.emergency(.neverBother))] + phoneFacts
    case .questions: made.above = questionNotes
    case .question: made.above = [.question(words.home.askQuestion)]
    case .ice: made.above = ice
    case .ending:
      made.above = [.question(words.home.endingAsk)] + forLife
    }
    return made
  }

  /// On Today the day is named here too, where it stays in view on the smallest screen.
  private func place(of page: HomePage) -> String {
    let (day, number) = (
      words.calendar.short(state.homeNow.day), state.dayNumber(of: state.homeNow.day)
    )
    let isNumbered = page == .today && standing?.phase == .atHome && number >= 0
    return isNumbered ? words.home.shortDay(day, number) : day
  }

  /// The day in large letters, and in one sentence whether anything is left to do.
  private var today: [Page.Block] {
    guard let standing, standing.phase != .closed else {
      return [.question(words.home.closed)] + forLife + phoneFacts
    }
    let number = state.dayNumber(of: state.homeNow.day)
    guard number >= 0 else { return [.question(words.home.beforeTheDay)] }
    let last = standing.homeOrders?.lastDay
    let isOver = last.map { state.homeNow.day > $0 } ?? false
    let told = isOver ? words.home.afterLast : toDo
    let waits = last.map { state.homeNow.day >= $0 } ?? false
    // Whom to call comes before how well all else is done.
    let toSay = openTellings
    return [.headline(number: "\(number)", words.home.day(number))] + toSay + iceNote
      + [.paragraph(told)]
      + [.note(fill.emergency(.inEmergency))]
      + (waits && isGrave ? [.note(words.home.notClosedYet)] : [])
  }

  private var forLife: [Page.Block] {
    guard let standing, let now = state.setting.checklists.planned(for: standing) else { return [] }
    return state.setting.checklists.sheet.forLife.filter { $0.when.holds(in: now) }
      .map { .paragraph(fill($0.text)) }
  }

  /// How much there is to do now, and how much from which hour.
  private var toDo: String {
    let tasks = tasks(on: state.homeNow.day)
    let hours = tasks.compactMap { task -> ClockTime? in
      if case .later(let hour) = task.state { hour } else { nil }
    }
    let due = tasks.filter { $0.state == .due }.count
    // Nothing is well done while a call is owed.
    let isCallLeft = state.unsaid.contains { $0.level >= .call }
    guard let first = hours.min() else {
      return due > 0
        ? words.home.dueNow(due)
        : isCallLeft
          ? words.home.callLeft : isGrave ? words.home.allEntered : words.home.allDone
    }
    let later = words.home.dueLater(hours.count, words.calendar.hour(first))
    return (due == 0 ? words.home.doneForNow : words.home.dueNow(due)) + " " + later
  }

  private func otherDay(_ day: CivilDay) -> [Page.Block] {
    let title = words.home.otherDay(words.calendar.day(day), state.dayNumber(of: day))
    let tasks = tasks(on: day)
    if tasks.isEmpty { return [.question(title), .paragraph(words.home.nothingThatDay)] }
    guard standing?.phase == .atHome else {
      // Nothing is entered any more, and still it can be looked at.
      return [.question(title)] + tasks.flatMap { keptEntries($0.list, on: day) }
    }
    let isLate = day < state.homeNow.day && tasks.contains { $0.state == .missed }
    return [.question(title)] + (isLate ? [.note(words.home.lateHelp)] : [])
  }

  /// A list of a day that is closed: each question, and what was answered.
  private func keptEntries(_ list: Checklist, on day: CivilDay) -> [Page.Block] {
    let facts = (homeDays?.items(of: list.id, on: day) ?? []).compactMap { shown in
      shown.given.flatMap { given -> Page.Block? in
        guard given.answer != .read else { return nil }
        return .fact(
          label: sentences.question(shown.reference),
          value: sentences.entered(given.answer, to: shown.reference))
      }
    }
    let none = Page.Block.paragraph(words.home.noNumbers)
    return [.question(fill(list.title))] + (facts.isEmpty ? [none] : facts)
  }

  private func respond(_ key: Flag.Key) -> [Page.Block] {
    let flag = standing?.openFlags.first { $0.key == key }
    return (flag.map { [.warning(sentences.matter($0))] } ?? []) + [
      .question(words.home.askResponse),
      .note(
        flag?.level == .emergency
          ? fill.emergency(.emergencyNowHome)
          : words.home.responseHelp(clinic.phone, clinic.phoneAfterHours)),
      .note(words.home.mistakeHelp),
    ]
  }

  /// The number in large digits, since nobody has called it yet, and what to say there.
  private func stillCall(_ key: Flag.Key, _ response: Response) -> [Page.Block] {
    guard let flag = standing?.openFlags.first(where: { $0.key == key }) else {
      return [.question(sentences.about(key))]
    }
    let isMistake = response == .byMistake
    let number = flag.level == .emergency ? clinic.emergency : clinic.phone
    let now = isMistake ? ifUnsure(flag.level) : whatNow(flag.level)
    return [
      .question(isMistake ? words.home.mistakeKept : told(flag.level)), .warning(now),
      .big(number),
    ]
      // At night it is another number.
      + (flag.level == .emergency
        ? [] : [.paragraph(fill.emergency(.afterHours))])
      + sayOnPhone(about: [sentences.matter(flag)])
  }

  private var phoneFacts: [Page.Block] {
    [
      .fact(label: words.home.emergency, value: clinic.emergency),
      .fact(label: words.home.byDay, value: clinic.phone),
      .fact(label: words.home.byNight, value: clinic.phoneAfterHours),
    ]
  }

  /// What the team ordered for the days at home.
  private var planFacts: [Page.Block] {
    guard let orders = standing?.homeOrders else { return [] }
    let text = OrderText(
      checklists: state.setting.checklists, language: state.language,
      procedureOn: orders.procedureAt.day)
    let form = state.setting.checklists.orders(of: standing?.procedure)
    let needed = orders.needed(in: form)
    let told = form.lines.filter { $0.plan != .unlisted && needed.contains($0.id) }
    let before = told.filter { $0.plan == .first }
    let facts = (before + told.filter { $0.plan != .first })
      .compactMap { line -> Page.Block? in
        guard let ordered = orders.afterCare[line.id] else { return nil }
        let isOver =
          line.plan == .limit && orders.days(of: line.id).contains { $0 < state.homeNow.day }
        let value = text(ordered, of: line.id) + (isOver ? " (\(words.home.dayIsOver))" : "")
        return .fact(label: fill(line.name), value: value)
      }
    let restarts = orders.restarts.sorted { $0.key < $1.key }.map { medicine, ordered in
      Page.Block.fact(
        label: words.form.label(.restart(fill.medicine(medicine)), ""), value: text(ordered))
    }
    // What comes before all else, then what must not be forgotten, then the rest.
    let first = facts.prefix(before.count)
    return first + restarts + facts.dropFirst(first.count)
  }

  private var questionNotes: [Page.Block] {
    let notes = (state.session?.journey.events ?? []).compactMap { event -> Page.Block? in
      guard case .noted(let text) = event.what, event.by.role != .staff else { return nil }
      return .fact(label: words.calendar.short(event.at.day), value: text)
    }
    return [.question(words.home.questionsAsk)]
      + (notes.isEmpty ? [.paragraph(words.home.noQuestions)] : notes)
  }

  /// The sentences of the report; its numbers have pages of their own here.
  var visitReport: [Page.Block] {
    guard let journey = state.session?.journey,
      let report = Report(
        setting: state.setting, journey: journey, language: state.language,
        formulary: state.formulary,
        on: state.homeNow.day)
    else { return [] }
    return report.text.blocks + [.note(words.report.onPaper(toPrintReport(of: journey.code)))]
  }

  private var ice: [Page.Block] {
    guard let left = iceLeft else { return [.question(timer(.off))] }
    return [
      .headline(number: "\(left)", timer(left == 1 ? .leftOne : .left, [.minutes: "\(left)"])),
      .paragraph(timer(.care)), .note(timer(.rings)),
    ]
  }

  /// By the clock, so that nothing on Today runs on from minute to minute.
  private var iceNote: [Page.Block] {
    guard let until = state.home?.iceUntil else { return [] }
    let clock = state.setting.zone.moment(at: until).clock
    return [.note(timer(.until, [.clock: words.calendar.clock(clock)]))]
  }

  /// What the timer says; of the first that can be ordered, where the order was taken away meanwhile.
  func timer(_ text: TimerText, _ blanks: [Blank: String] = [:]) -> String {
    let lines = state.setting.checklists.orders(of: standing?.procedure).lines
    let timer = state.timer ?? lines.compactMap(\.timer).first
    return timer?.texts[text].map { fill($0, blanks) } ?? ""
  }

  /// Whole minutes, counted up, until the ice comes off.
  var iceLeft: Int? { state.home?.iceUntil.map { ($0 - state.now.instant + 59) / 60 } }

  /// What must be known even where no page fits: the day, and whom to call.
  var tooSmallAtHome: String {
    let number = state.dayNumber(of: state.homeNow.day)
    let isAtHome = standing?.phase == .atHome && number >= 0
    return (isAtHome ? words.home.day(number) + ". " : "")
      + fill.emergency(.inEmergency) + " " + words.keys.tooSmall
  }

  /// The keys at home: whom to call and the signs are always there.
  var homeBar: [Choice] {
    var call = Choice(
      .bar, keys: [.function(2)], label: words.home.numbersKey(clinic.emergency),
      command: words.home.numbersCommand, action: .callStaff)
    call.name = clinic.emergency
    let days = Choice(
      .bar, keys: [.function(6)], label: words.home.lookBackKey,
      command: words.home.lookBackCommand, action: .lookBack)
    return [call, warningSigns, language, text, days]
  }
}
