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

  /// Six in the evening: most of the questions are about the day as it went.
  private static let checkAt = ClockTime(hour: 18, minute: 0) ?? .midnight

  func entry(_ date: PlanDate) -> CalendarFile.Entry {
    let title = words.calendarFile.title(title(of: date.about))
    return CalendarFile.Entry(
      thing: thing(date.about), title: name.map { words.calendarFile.named(title, $0) } ?? title,
      notes: notes(on: date),
      place: date.about == .order(.followUp) ? clinic.name : nil, when: when(date.when),
      reminder: reminder(of: date.about), isCancelled: date.isCancelled, changes: date.changes,
      changedAt: date.changedAt)
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
  /// The daily questions are asked in the evening wherever the patient is: an instant
  /// would move by an hour when the clocks change.
  ///
  /// A home does not know that instant, because the record does not tell the clinic's zone, and
  /// two zones may show the same on the day of the procedure and differ on that of the visit. So a
  /// home, and whoever's clock differs even then, gives the time as the clinic's clock shows it.
  private func when(_ when: PlanDate.When) -> CalendarFile.When {
    switch when {
    case .day(let day): .day(day)
    case .daily(let first, let last): .daily(first: first, last: last, at: Self.checkAt)
    case .visit(let day, let clock):
      setting.home == nil
        && setting.zone.moment(at: orders.procedureAt.instant) == orders.procedureAt
        ? .instant(setting.zone.moment(on: day, at: clock).instant) : .clock(day, clock)
    }
  }

  /// The day before the visit, nine in the morning for what is done on a day, and at once for the daily
  /// questions.
  private func reminder(of about: PlanDate.About) -> Int? {
    switch about {
    case .order(.followUp): -24 * 60
    case .order(.dressing), .restart: 9 * 60
    case .check: 0
    default: nil
    }
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
