import Canvas
import Care
import Flow
import Pages
import Rehearsal
import Shipped
import Testing

/// Somebody who is at home, as the nurse sees them.
@Suite("At home, at the station")
struct NurseAtHomeTests {
  private static let wound = Item.Reference("wound-home", "skin")
  private static let taken = Item.Reference("pain-medicine-home", "taken")

  /// Ten days, a red wound on day 4, and on day 9 two products with the same thing inside.
  private func tenDays() throws -> Tour {
    var tour = try Tour.atHome(day: 9)
    tour.keepDiary()
    tour.home(.page(.calendar), .page(.day(tour.day(4))), .task("wound-home", tour.day(4)))
    tour.pick(.answer(.yes))
    tour.pick(.understood)
    tour.home(.response(.calledClinic))
    while tour.desk.screen != .home(.today) { tour.act(.back) }
    tour.home(.task("pain-medicine-home", tour.day(9)))
    for name in ["acetaminophen", "Norco"] {
      tour.pick(.addMedicine)
      tour.type(name)
      tour.type("1 pill")
      while tour.desk.state.picks.contains(.candidate(name)) { tour.pick(.candidate(name)) }
    }
    tour.pick(.understood)
    tour.pick(.noMoreMedicines)
    return tour
  }

  @Test("The numbers of each day stand in a table", arguments: ["", "es-"])
  func days(mark: String) throws {
    var tour = try tenDays().seenByNurse()
    if !mark.isEmpty { tour.act(.switchLanguage) }
    tour.station(.chart(.section(.home)))
    tour.look(mark + "nurse-days")
    expectPages(tour)
  }

  @Test("A flag says its day, its products and the answer as it is now, open and settled")
  func flags() throws {
    var home = try tenDays()
    let (code, day, now) = (try home.code, home.day(4), home.desk.state.now)
    let change = Event(
      at: now, by: Author(.caregiver), what: .entered(day, Self.wound, .no))
    home.desk.disk[code]?.events.append(change)
    var tour = try home.seenByNurse()
    tour.station(.chart(.section(.flags)))
    tour.look("nurse-flags")
    let doubled = "note: Two products with acetaminophen: acetaminophen + Norco – Dec 2"
    let wound = "call: Wound red or warm – Nov 27; answer now: No (Dec 2)"
    #expect(
      tour.desk.state.page.rows.map(\.label) == [wound + " – at home: called the clinic", doubled])
    for flag in tour.desk.state.openFlags {
      tour.station(.section(.flag(flag.key)))
      tour.type("seen, clean")
    }
    tour.look("nurse-flags-settled")
    // What is changed once it was settled changes nothing of what was settled.
    tour.desk.disk[code]?.events.append(
      Event(at: now, by: Author(.caregiver), what: .entered(day, Self.wound, .yes)))
    tour.hear(.recordsChanged([code]))
    let signed = " – seen, clean [staff m.lopez, Dec 2, 9:00 AM]"
    #expect(
      tour.desk.state.page.below.dropFirst()
        == [.paragraph(doubled + signed), .paragraph(wound + signed)])
    expectPages(tour)
  }

  @Test("An entry that was not changed, or only added to, is not told twice")
  func unchanged() throws {
    var home = try tenDays()
    let (code, day, now) = (try home.code, home.day(9), home.desk.state.now)
    guard
      case .medicines(let pills, _) = home.desk.standing?.diary[day]?[Self.taken]?.answer
    else {
      Issue.record("nothing was taken")
      return
    }
    func told(_ pills: [MedicineEntry]) throws -> [String] {
      home.desk.disk[code]?.events.append(
        Event(
          at: now, by: Author(.caregiver),
          what: .entered(day, Self.taken, .medicines(pills, complete: true))))
      var tour = try home.seenByNurse()
      tour.station(.chart(.section(.flags)))
      return tour.desk.state.page.rows.map(\.label).filter { $0.contains("answer now") }
    }
    let third = MedicineEntry(name: "Xyz", classID: nil, tier: nil, dose: nil, often: .asTaken)
    #expect(try told(pills + [third]) == [])
    #expect(
      try told([third]) == [
        "note: Two products with acetaminophen: acetaminophen + Norco – Dec 2; answer now: Xyz, dose not known (Dec 2)"
      ])
  }

  @Test("What was done is said once, and a note with who wrote it; no fasting clock is left")
  func onceAndByWhom() throws {
    var home = try Tour.atHome(day: 4)
    home.home(.task("wound-home", home.day(4)))
    home.pick(.answer(.yes))
    home.pick(.understood)
    home.home(.response(.calledClinic))
    var tour = try home.seenByNurse()
    let told = tour.desk.state.page.said.filter { $0.contains("called the clinic") }
    #expect(told == ["At home: called the clinic [the caregiver, Nov 27, 9:00 AM]"])
    tour.act(.writeNote)
    tour.type("spoke with Luis")
    tour.station(.chart(.section(.questions)))
    let note = Page.Block.fact(
      label: "Nov 27, 9:00 AM", value: "spoke with Luis  [staff m.lopez]")
    #expect(tour.desk.state.page.above.contains(note))
    tour.act(.back)
    tour.station(.chart(.orders))
    #expect(tour.desk.state.page.below == [])
  }

  @Test("Once nothing is missing, the page asks whether to go on", arguments: ["", "es-"])
  func nothingMissing(mark: String) throws {
    var home = try Tour.atHome(day: 22)
    let sign = Flag.Key.sign("chest-pain")
    let (code, now) = (try home.code, home.desk.state.now)
    home.desk.disk[code]?.events.append(
      Event(at: now, by: Author(.caregiver), what: .flagged(sign, .emergency)))
    var tour = try home.seenByNurse()
    if !mark.isEmpty { tour.act(.switchLanguage) }
    tour.station(.chart(.step(.closed)), .step(.guarding(.callsSettled)), .section(.flag(sign)))
    tour.type("seen at the hospital")
    let isSpanish = !mark.isEmpty
    #expect(
      tour.desk.state.page.below.last
        == .paragraph(
          isSpanish
            ? "EMERGENCIA: Dolor en el pecho – 15 dic – seen at the hospital [personal m.lopez, 15 dic, 9:00 a.m.]"
            : "EMERGENCY: Chest pain – Dec 15 – seen at the hospital [staff m.lopez, Dec 15, 9:00 AM]"
        ))
    tour.act(.back)
    tour.look(mark + "nurse-nothing-missing")
    tour.station(.step(.take(.closed)), .step(.confirmed))
    #expect(tour.phase == .closed)
    expectPages(tour)
  }

  @Test("Enter with no row says what picks one, here and where lines have no numbers")
  func nothingPicked() throws {
    var tour = try Tour.atTheStation()
    tour.act(.next)
    tour.look("nurse-no-row")
    tour.act(.switchLanguage)
    tour.act(.next)
    #expect(tour.desk.state.page.above.last == .warning(Self.arrows))
    for action in [Action.Person.switchLanguage, .showSigns, .next] { tour.act(action) }
    #expect(
      tour.desk.state.page.above.last
        == .warning(
          "Please pick one of the lines first: by its number, or with the arrows and Enter."))
    expectPages(tour)
  }

  private static let arrows =
    "Todavía no eligió una fila. Vaya con las flechas y presione Enter."

  @Test("Free words say in which language the patient reads them") func writeIn() throws {
    let plan = FormField.afterCare(.painPlan)
    for (language, name, told) in [
      (
        Language.spanish, "nurse-pain-plan",
        "The sheet shows it as it is. The patient reads Spanish: write it in Spanish."
      ),
      (
        .english, "es-nurse-pain-plan",
        "La hoja lo muestra tal cual. El paciente lee inglés: escríbalo en inglés."
      ),
      (nil, "", "The sheet shows it as it is. Write it in the patient's language."),
    ] as [(Language?, String, String)] {
      var tour = try Tour.atTheStation()
      let code = try tour.code
      let known = try #require(tour.desk.disk[code]?.standing.identity)
      let reads = Identity(name: known.name, born: known.born, language: language)
      let now = tour.desk.state.now
      tour.desk.disk[code]?.events.append(
        Event(at: now, by: Author(.staff), what: .corrected(reads)))
      if language == .english { tour.act(.switchLanguage) }
      tour.station(.board(.open(code)), .chart(.orders), .form(.field(plan)))
      if !name.isEmpty { tour.look(name) }
      #expect(tour.desk.state.page.above.contains(.note(told)))
      tour.act(.back)
      tour.station(.form(.field(.afterCare(.washing))))
      #expect(!tour.desk.state.page.above.contains(.note(told)))
      expectPages(tour)
    }
  }
}

extension Tour {
  /// The same records at the clinic, with the patient's chart open.
  fileprivate func seenByNurse() throws -> Tour {
    let (setting, code) = (desk.state.setting, try code)
    var tour = self
    tour.desk = Desk(
      setting: Setting(checklists: setting.checklists, zone: setting.zone), now: desk.state.now,
      disk: desk.disk, formulary: desk.state.formulary)
    tour.desk.pins = [Tour.nurse.id: Tour.nurse.pin]
    tour.pick(.desk(.door(.staff)))
    tour.type(Tour.nurse.id)
    tour.type(Tour.nurse.pin)
    tour.station(.board(.open(code)))
    return tour
  }
}
