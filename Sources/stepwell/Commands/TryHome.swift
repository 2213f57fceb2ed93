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
    let code = try patientAtHome(in: store)
    try start(store: store, practice: [], home: code)
    warn(CommandSentences(language: language).madeUpHome(folder))
    warn("  " + invocation(on: folder).command("show \(code)"))
  }

  /// The one who went home when the folder was used before; else one who is made now.
  private func patientAtHome(in store: FileStore) throws(Trouble) -> Code {
    let known = try enrolled(in: store).first {
      (try? store.load($0))?.journey.standing.phase == .atHome
    }
    if let known { return known }
    let events = try wentHome(in: try checklists())
    return try records { () throws(RecordsProblem) in
      let code = try store.newCode()
      _ = try store.create(code, events: events)
      return code
    }
  }

  /// From enrolment to the front door, every list gone through.
  private func wentHome(in checklists: Checklists) throws(Trouble) -> [Event] {
    let day = clock.now.day + -3
    let born = PartialDate(CivilDay(year: 1948, month: 3, day: 5) ?? day)
    let due = moment(day, 9)
    let (nurse, patient) = (Author(.staff, staff: "nurse"), Author(.patient))
    let caregiver = Contact(name: "Luis Example", phone: "555-0178")
    let medicine = medicine(in: checklists)
    let madeUp = CommandSentences(language: language).madeUpWord
    var made = MadeUpJourney(
      checklists, zone: clock.zone, words: madeUp, nurse: nurse, medicines: [medicine])
    let identity = Identity(
      name: "Rosa Example", born: born, phone: "555-0134", caregiver: caregiver)
    let before = moment(day + -5, 9)
    guard let procedure = checklists.pathways.keys.min() else { return [] }
    try made.add(
      .enrolled(identity, procedure: procedure, Orders(procedureAt: due, anaesthesia: .sedation)),
      by: nurse, at: before)
    try made.goThrough(.before, for: .patient, by: patient, at: before)
    let hold = Decision(plan: .hold(from: day + -5, to: day), protocolName: madeUp)
    try made.add(.decided(medicine: medicine.name, hold), by: nurse, at: before)
    try made.add(.ordered(plan(due, procedure, medicine, checklists)), by: nurse, at: before)
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
      let said = Teaching(
        saidBack: true, by: Learner.allCases, words: CommandSentences(language: language).madeUpWord
      )
      try made.add(.taught(topic: topic.id, said), by: nurse, at: noon)
    }
    try made.add(
      .discharged(escort: escort, sheetHandedOver: true), by: nurse, at: moment(day, 13))
  }

  /// The one that the lists have for practice, as a patient would have picked it.
  private func medicine(in checklists: Checklists) -> MedicineEntry {
    let name = checklists.texts.home[.practiceMedicine]?[.english] ?? ""
    let told = readFormulary(in: checklistsFolder).formulary?.exact(name)
    return MedicineEntry(
      name: name, classID: told?.classID, tier: told?.tier, dose: nil, often: .onceADay)
  }

  /// The examples of the lists, and where they have none the clinic's own orders.
  private func plan(
    _ due: Moment, _ procedure: Pathway.ID, _ medicine: MedicineEntry, _ checklists: Checklists
  ) -> Orders {
    var orders = Orders(procedureAt: due, anaesthesia: .sedation)
    let site = checklists.site(of: procedure)
    orders.sites = (site?.example ?? site?.choices.first?.id).map { [$0] } ?? []
    let defaults = checklists.clinic.station.defaultOrders
    for line in checklists.orders(of: procedure).lines {
      orders.afterCare[line.id] =
        line.example.map { $0.ordered(procedureOn: due.day, in: language) }
        ?? defaults[line.id]?.ordered(procedureOn: due.day)
    }
    orders.restarts = [medicine.name: .day(due.day + 4)]
    return orders
  }

  private func moment(_ day: CivilDay, _ hour: Int) -> Moment {
    clock.zone.moment(on: day, at: ClockTime(hour: hour, minute: 0) ?? clock.now.clock)
  }
}
