import Care
import Flow

/// Says the dates of a plan in one language.
struct CalendarFileMaker {
  let setting: Setting
  let orders: Orders
  /// The patient's; nil where nobody is to be named.
  let name: String?
  let language: Language
  /// For the names of medicines as they are called in this language.
  var formulary: Formulary?

  private var words: Words { .of(language) }
  private var clinic: Clinic { setting.checklists.clinic }

  /// When what belongs to a day is done, and what can be asked in the morning.
  private static let morning = ClockTime(hour: 9, minute: 0) ?? .midnight
  /// When the day as it went is asked about.
  private static let evening = ClockTime(hour: 18, minute: 0) ?? .midnight

  /// One, but for the questions of each day: some are asked in the morning, the others in the evening.
  func entries(_ date: PlanDate) -> [CalendarFile.Entry] {
    switch date.when {
    case .day(let day):
      let isRung = reminder(of: date.about) != nil
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
    CalendarFile.Entry(
      thing: thing ?? self.thing(date.about),
      title: line(title ?? self.title(of: date.about), date),
      notes: date.isCancelled ? withdrawnNotes(on: date) : notes(on: date),
      place: date.about == .order(.followUp) ? clinic.name : nil, when: when,
      minutes: date.about == .order(.followUp) ? 30 : 15,
      reminder: reminder(of: date.about), isCancelled: date.isCancelled, changes: date.changes,
      changedAt: date.changedAt)
  }

  /// With the date in it: a title that says "today" is wrong on every other day that it is read.
  private func line(_ title: CalendarTitle, _ date: PlanDate) -> String {
    let file = words.calendarFile
    let line = file.title(title, words.calendar.short(date.when.first))
    let named = name.map { file.named(line, $0) } ?? line
    // Most calendars show what was cancelled as if it took place.
    return date.isCancelled ? file.withdrawn(named) : named
  }

  private func thing(_ about: PlanDate.About) -> String {
    switch about {
    case .order(let order): "order \(order.rawValue)"
    case .call(let number): "call \(number)"
    case .restart(let medicine): "restart \(medicine)"
    case .check: "check"
    }
  }

  private func title(of about: PlanDate.About) -> CalendarTitle {
    switch about {
    case .order(.dressing): .dressing
    case .order(.washing): .washing
    case .order(.bath): .bath
    case .order(.driving): .driving
    case .order(.work): .work
    case .order(.braceUntil): .braceEnds
    case .order(.liftingUntil): .liftingEnds
    case .order: .visit
    case .call: .call
    case .restart(let medicine):
      .restart(medicine: name == nil ? nil : formulary?.shown(medicine, in: language) ?? medicine)
    case .check: .check
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

  /// The day before the visit, and at once for what is done at an hour.
  private func reminder(of about: PlanDate.About) -> Int? {
    switch about {
    case .order(.followUp): -24 * 60
    case .order(.dressing), .restart, .check: 0
    case .order, .call: nil
    }
  }

  /// A medicine that has no day any more is not to be left at that.
  private func withdrawnNotes(on date: PlanDate) -> [String] {
    let (file, sheet) = (words.calendarFile, words.sheet)
    if case .restart = date.about {
      return [file.notInPlan, sheet.pausedAsk(clinic.phone, clinic.phoneAfterHours)]
    }
    return [file.notInPlan, file.ask(clinic.phone)]
  }

  private func notes(on date: PlanDate) -> [String] {
    let sheet = words.sheet
    let file = words.calendarFile
    let ask = file.ask(clinic.phone)
    switch date.about {
    case .order(.followUp):
      guard case .visit(let day, let clock) = date.when else { return [ask] }
      let time = file.atClinic(words.calendar.at(day, clock))
      return [time, file.changed, sheet.cannotCome(clinic.phone)]
    case .order(.driving):
      let caution = orders.afterCare[.opioid] == .no ? [] : [sheet.driveOnOpioid]
      return caution + [file.changed, ask]
    case .order(.dressing): return closureCare + [file.changed, ask]
    case .order: return [file.changed, ask]
    case .call: return [sheet.doNotWait, ask]
    case .restart:
      let which = name == nil ? [file.whichMedicine] : []
      return which + [file.changed, sheet.pausedAsk(clinic.phone, clinic.phoneAfterHours)]
    case .check: return [file.check, ask]
    }
  }

  private var closureCare: [String] {
    guard case .closure(let closure) = orders.afterCare[.closure] else { return [] }
    return [words.sheet.closureCare(closure)].compactMap { $0 }
  }
}

extension PlanDate.When {
  fileprivate var first: CivilDay {
    switch self {
    case .day(let day), .visit(let day, _), .daily(let day, _): day
    }
  }
}
