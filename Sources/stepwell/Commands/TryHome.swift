import Care
import Flow
import Pages
import Records

extension Place {
  /// Makes a data folder with one patient who went home three days ago.
  @MainActor
  func tryHome() throws(Trouble) {
    let folder = options.data ?? Self.temporaryFolder()
    let store = try records { () throws(RecordsProblem) in try Store(folder: folder) }
    let events = wentHome(in: try checklists())
    let code = try records { () throws(RecordsProblem) in
      let code = try store.newCode()
      _ = try store.create(code, events: events)
      return code
    }
    try start(store: store, practice: [], home: code)
    warn(CommandSentences(language: language).madeUpHome(folder))
    warn("  stepwell show \(code) --data \(folder)")
  }

  /// From enrolment to the front door, with no list gone through: it is only there to try the days
  /// after it.
  private func wentHome(in checklists: Checklists) -> [Event] {
    let day = clock.now.day + -3
    let born = CivilDay(year: 1948, month: 3, day: 5) ?? day
    let due = moment(day, 9)
    let nurse = Author(.staff, staff: "nurse")
    let madeUp = texts.madeUp
    let what: [(Happening, Author, hour: Int)] = [
      (
        .enrolled(
          Identity(name: "Rosa Example", born: born), procedure: "kyphoplasty",
          Orders(procedureAt: due, anaesthesia: .sedation)), nurse, 0
      ),
      (
        .decided(
          medicine: "aspirin",
          Decision(plan: .hold(from: day + -5, to: day), protocolName: madeUp)), nurse, 0
      ),
      (.ordered(plan(due, checklists.clinic)), nurse, 0),
      (.arrived(born: born), Author(.patient), 8), (.verified, nurse, 8), (.started, nurse, 9),
      (.ended, nurse, 10),
      (
        .recovered(
          Recovery(scores: [], legsAndBladderNormal: true, overrideReason: madeUp)), nurse, 12
      ),
      (.discharged(escort: "Luis Example", sheetHandedOver: true), nurse, 13),
    ]
    return what.map { what, by, hour in
      Event(at: moment(hour == 0 ? day + -5 : day, max(hour, 1)), by: by, what: what)
    }
  }

  private var texts: PracticeTexts { CommandSentences(language: language).practiceTexts }

  /// The clinic's own orders, and one that it has no default for of each kind.
  private func plan(_ due: Moment, _ clinic: Clinic) -> Orders {
    var orders = Orders(procedureAt: due, anaesthesia: .sedation)
    orders.afterCare = clinic.station.defaultOrders.mapValues { $0.ordered(procedureOn: due.day) }
    orders.afterCare[.brace] = .yes
    orders.afterCare[.braceType] = .words(texts.brace)
    orders.afterCare[.braceHours] = .hours(8)
    orders.afterCare[.braceUntil] = .day(due.day + 21)
    orders.afterCare[.liftingUntil] = .day(due.day + 21)
    orders.afterCare[.closure] = .closure(.strips)
    orders.afterCare[.heat] = .no
    orders.afterCare[.physiotherapy] = .no
    orders.afterCare[.opioid] = .yes
    orders.afterCare[.painPlan] = .words(texts.painPlan)
    orders.afterCare[.work] = .untilTold
    orders.afterCare[.followUp] = ClockTime(hour: 10, minute: 30).map { .visit(due.day + 14, $0) }
    orders.restarts = ["aspirin": .day(due.day + 4)]
    return orders
  }

  private func moment(_ day: CivilDay, _ hour: Int) -> Moment {
    clock.zone.moment(on: day, at: ClockTime(hour: hour, minute: 0) ?? clock.now.clock)
  }
}
