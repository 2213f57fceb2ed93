import Care
import Flow

/// Says the dates of a plan in one language.
struct CalendarFileMaker {
  let setting: Setting
  let standing: Standing
  let orders: Orders
  /// The patient's; nil where nobody is to be named.
  let name: String?
  let language: Language
  /// For the names of medicines as they are called in this language.
  var formulary: Formulary?

  private var words: Words { .of(language) }
  private var clinic: Clinic { setting.checklists.clinic }
  private var fill: Fill { Fill(setting: setting, standing: standing, language: language) }

  /// When what belongs to a day is done, and what can be asked in the morning.
  private static let morning = ClockTime(hour: 9, minute: 0) ?? .midnight
  /// When the day as it went is asked about.
  private static let evening = ClockTime(hour: 18, minute: 0) ?? .midnight

  /// One, but for the questions of each day: some are asked in the morning, the others in the evening.
  func entries(_ date: PlanDate) -> [CalendarFile.Entry] {
    switch date.when {
    case .day(let day):
      let isRung = reminder(of: date) != nil
      return [entry(date, isRung ? .clock(day, Self.morning) : .day(day))]
    case .visit(let day, let clock): return [entry(date, visit(on: day, at: clock))]
    case .daily(let first, let last):
      let evening = entry(date, .daily(first: first, last: last, at: Self.evening))
      // The first morning is before the procedure.
      guard first < last else { return [evening] }
      let morning = entry(
        date, .daily(first: first + 1, last: last, at: Self.morning), thing: "check morning",
        title: .morningCheck)
      return [morning, evening]
    }
  }

  private func entry(
    _ date: PlanDate, _ when: CalendarFile.When, thing: String? = nil, title: CalendarTitle? = nil
  ) -> CalendarFile.Entry {
    let isVisit = if case .visit = date.when { true } else { false }
    let day = words.calendar.short(date.when.first)
    return CalendarFile.Entry(
      thing: thing ?? self.thing(date.about),
      title: line(
        title.map { words.calendarFile.title($0, day) } ?? self.title(of: date.about, day), date),
      notes: date.isCancelled ? withdrawnNotes(on: date) : notes(on: date),
      place: isVisit ? clinic.name : nil, when: when, minutes: isVisit ? 30 : 15,
      reminder: reminder(of: date), isCancelled: date.isCancelled, changes: date.changes,
      changedAt: date.changedAt)
  }

  /// With the date in it: a title that says "today" is wrong on every other day that it is read.
  private func line(_ line: String, _ date: PlanDate) -> String {
    let file = words.calendarFile
    let named = name.map { file.named(line, $0) } ?? line
    // Most calendars show what was cancelled as if it took place.
    return date.isCancelled ? file.withdrawn(named) : named
  }

  private func thing(_ about: PlanDate.About) -> String {
    switch about {
    case .order(let order): "order \(order.text)"
    case .call(let number): "call \(number)"
    case .restart(let medicine): "restart \(medicine)"
    case .check: "check"
    }
  }

  private func title(of about: PlanDate.About, _ day: String) -> String {
    switch about {
    case .order, .call: return line(of: about).map { fill($0.title, [.date: day]) } ?? ""
    case .restart(let medicine):
      let named = name == nil ? nil : formulary?.shown(medicine, in: language) ?? medicine
      return words.calendarFile.title(.restart(medicine: named), day)
    case .check: return words.calendarFile.title(.check, day)
    }
  }

  /// What the lists say in a calendar of an order; the calls are one order, whichever of its days it is.
  private func line(of about: PlanDate.About) -> OrderLine.CalendarLine? {
    let form = setting.checklists.orders(of: standing.procedure)
    return switch about {
    case .order(let order): form[order]?.calendar
    case .call: form.lines.first { $0.kind == .daysAfter }?.calendar
    case .restart, .check: nil
    }
  }

  /// The visit is where the clinic is, so it is one instant, which a telephone in another zone shows rightly.
  ///
  /// All else is done wherever the patient is, and stays at its hour when the clocks change.
  ///
  /// A home does not know that instant, because the record does not tell the clinic's zone, and
  /// two zones may show the same on the day of the procedure and differ on that of the visit. So a
  /// home, and whoever's clock differs even then, gives the time as the clinic's clock shows it.
  private func visit(on day: CivilDay, at clock: ClockTime) -> CalendarFile.When {
    let isClinicsZone = setting.zone.moment(at: orders.procedureAt.instant) == orders.procedureAt
    return setting.home == nil && isClinicsZone
      ? .instant(setting.zone.moment(on: day, at: clock).instant) : .clock(day, clock)
  }

  /// The day before a visit, and at once for what is done at an hour.
  private func reminder(of date: PlanDate) -> Int? {
    if case .visit = date.when { return -24 * 60 }
    return switch date.about {
    case .order: line(of: date.about)?.rings == true ? 0 : nil
    case .restart, .check: 0
    case .call: nil
    }
  }

  /// A medicine that has no day any more is not to be left at that.
  private func withdrawnNotes(on date: PlanDate) -> [String] {
    let file = words.calendarFile
    if case .restart = date.about {
      return [file.notInPlan, fill.home(.restartAsk)]
    }
    return [file.notInPlan, file.ask(clinic.phone)]
  }

  private func notes(on date: PlanDate) -> [String] {
    let file = words.calendarFile
    let ask = file.ask(clinic.phone)
    switch (date.about, date.when) {
    case (.order, .visit(let day, let clock)):
      let time = file.atClinic(words.calendar.at(day, clock))
      return [time, file.changed] + said(of: date.about)
    case (.order, _): return said(of: date.about) + [file.changed, ask]
    case (.call, _): return said(of: date.about) + [ask]
    case (.restart, _):
      let which = name == nil ? [file.whichMedicine] : []
      return which + [file.changed, fill.home(.restartAsk)]
    case (.check, _): return [file.check, ask]
    }
  }

  /// The first thing to know about it that holds for these orders.
  private func said(of about: PlanDate.About) -> [String] {
    guard let now = setting.checklists.planned(for: standing) else { return [] }
    let note = line(of: about)?.notes.first { $0.when.holds(in: now) }
    return note.map { [fill($0.text)] } ?? []
  }
}

extension PlanDate.When {
  fileprivate var first: CivilDay {
    switch self {
    case .day(let day), .visit(let day, _), .daily(let day, _): day
    }
  }
}
