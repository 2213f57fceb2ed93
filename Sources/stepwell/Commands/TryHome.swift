import Authoring
import Care
import Flow
import Pages
import Records

extension Place {
  /// Makes a data folder with one patient who went home three days ago.
  @MainActor
  func tryHome() throws(Trouble) {
    let (folder, store) = try practiceStore()
    let events = try wentHome(in: try checklists())
    let code = try records { () throws(RecordsProblem) in
      let code = try store.newCode()
      _ = try store.create(code, events: events)
      return code
    }
    try start(store: store, practice: [], home: code)
    warn(CommandSentences(language: language).madeUpHome(folder))
    warn("  " + invocation(on: folder).command("show \(code)"))
  }

  /// From enrolment to the front door, every list gone through.
  private func wentHome(in checklists: Checklists) throws(Trouble) -> [Event] {
    let day = clock.now.day + -3
    let born = PartialDate(CivilDay(year: 1948, month: 3, day: 5) ?? day)
    let due = moment(day, 9)
    let (nurse, patient) = (Author(.staff, staff: "nurse"), Author(.patient))
    let caregiver = Contact(name: "Luis Example", phone: "555-0178")
    let told = readFormulary(in: checklistsFolder).formulary?.exact("aspirin")
    let aspirin = MedicineEntry(
      name: "aspirin", classID: told?.classID, tier: told?.tier, dose: nil, often: .onceADay)
    var made = MadeUpJourney(
      checklists, zone: clock.zone, words: texts.madeUp, nurse: nurse, medicines: [aspirin])
    let identity = Identity(
      name: "Rosa Example", born: born, phone: "555-0134", caregiver: caregiver)
    let before = moment(day + -5, 9)
    try made.add(
      .enrolled(
        identity, procedure: "kyphoplasty", Orders(procedureAt: due, anaesthesia: .sedation)),
      by: nurse, at: before)
    try made.goThrough(.before, for: .patient, by: patient, at: before)
    let hold = Decision(plan: .hold(from: day + -5, to: day), protocolName: texts.madeUp)
    try made.add(.decided(medicine: aspirin.name, hold), by: nurse, at: before)
    try made.add(.ordered(plan(due, checklists.clinic)), by: nurse, at: before)
    try made.add(.arrived(born: born), by: patient, at: moment(day, 8))
    try made.goThrough(.arrival, for: .patient, by: patient, at: moment(day, 8))
    try made.goThrough(.procedure, for: .staff, by: nurse, at: moment(day, 8))
    try made.add(.verified, by: nurse, at: moment(day, 8))
    try made.add(.started, by: nurse, at: due)
    try made.add(.ended, by: nurse, at: moment(day, 10))
    try recover(&made, by: nurse, from: caregiver.name, on: day)
    return made.events
  }

  private func recover(
    _ made: inout MadeUpJourney, by nurse: Author, from escort: String, on day: CivilDay
  ) throws(Trouble) {
    let noon = moment(day, 12)
    try made.goThrough(.recovery, for: .staff, by: nurse, at: noon)
    if let recovery = made.checklists.recovery(of: made.standing, overrideReason: nil) {
      try made.add(.recovered(recovery), by: nurse, at: noon)
    }
    let topics = made.standing.procedure.map { made.checklists.lists(of: $0, in: [.discharge]) }
    for topic in topics ?? [] {
      let said = Teaching(saidBack: true, by: Learner.allCases, words: texts.madeUp)
      try made.add(.taught(topic: topic.id, said), by: nurse, at: noon)
    }
    try made.add(
      .discharged(escort: escort, sheetHandedOver: true), by: nurse, at: moment(day, 13))
  }

  private var texts: PracticeTexts { CommandSentences(language: language).practiceTexts }

  /// The clinic's own orders, and one that it has no default for of each kind.
  private func plan(_ due: Moment, _ clinic: Clinic) -> Orders {
    var orders = Orders(procedureAt: due, anaesthesia: .sedation, levels: [.l1])
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
