import Care
import Flow
import Pages
import Rehearsal
import Shipped
import Testing

/// What is said about a flag at home, from the clinic's own checklists.
@Suite("What a flag says")
struct FlagTourTests {
  @Test("An emergency: the number, what to say, and what was done", arguments: ["", "es-"])
  func emergency(mark: String) throws {
    var tour = try Tour.atHome(day: 9)
    if !mark.isEmpty { tour.act(.switchLanguage) }
    tour.act(.showSigns)
    tour.pick(.sign("chest-pain"))
    tour.look(mark + "home-sign")
    tour.pick(.understood)
    tour.look(mark + "home-sign-respond")
    tour.home(.response(.notYet))
    tour.look(mark + "home-not-yet")
    tour.home(.page(.respond(.sign("chest-pain"))), .response(.byMistake))
    tour.look(mark + "home-mistake")
    while tour.desk.screen != .home(.today) { tour.act(.back) }
    tour.look(mark + "home-today-mistake")
    expectPages(tour)
  }

  @Test("Two products with the same thing inside are both named", arguments: ["", "es-"])
  func twice(mark: String) throws {
    var tour = try Tour.atHome(day: 4)
    if !mark.isEmpty { tour.act(.switchLanguage) }
    tour.home(.task("pain-medicine-home", tour.day(4)))
    for name in ["acetaminophen", "Norco"] {
      tour.pick(.addMedicine)
      tour.type(name)
      tour.type("1 pill")
      while tour.desk.state.picks.contains(.candidate(name)) { tour.pick(.candidate(name)) }
    }
    tour.look(mark + "home-twice")
    expectPages(tour)
  }

  @Test("The label question is not asked where nothing was taken") func noneTaken() throws {
    let tour = try Tour.atHome(day: 4)
    let lists = tour.desk.state.setting.checklists
    let asked = Item.Reference("pain-medicine-home", "same-inside")
    let taken = Item.Reference("pain-medicine-home", "taken")
    let item = try #require(lists[asked])
    let pill = MedicineEntry(name: "Xyz", classID: nil, tier: nil, dose: nil, often: .asTaken)
    for (answer, isAsked) in [
      (Answer.medicines([], complete: true), false), (.medicines([pill], complete: true), true),
      (.unsure, true),
    ] {
      let circumstances = Circumstances(
        procedure: "kyphoplasty", anaesthesia: .sedation, answers: [taken: answer])
      #expect(item.when.holds(in: circumstances) == isAsked)
    }
  }

  @Test(
    "A flag is called by its name, and one whose rule is gone says so", arguments: [false, true])
  func names(isSpanish: Bool) throws {
    var tour = try Tour.atHome(day: 4)
    tour.home(.task("wound-home", tour.day(4)))
    tour.pick(.answer(.yes))
    let session = try #require(tour.desk.state.session)
    let sentences = RecordSentences(
      setting: tour.desk.state.setting, standing: session.standing,
      language: isSpanish ? .spanish : .english, events: session.journey.events)
    let flag = try #require(session.standing.openFlags.first)
    #expect(
      sentences.sentence(flag)
        == (isSpanish
          ? "llamar: Herida roja o caliente – 2026-11-27" : "call: Wound red or warm – 2026-11-27"))
    let gone = Flag(
      key: .item(Item.Reference("old", "gone"), .call), level: .call, raisedAt: tour.desk.state.now)
    #expect(
      sentences.sentence(gone)
        == (isSpanish
          ? "llamar: ya no está en las listas: old.gone.call"
          : "call: no longer in the checklists: old.gone.call"))
  }

  @Test("Staff see what the family says was a mistake, and it is as open as before")
  func mistakeForStaff() throws {
    var tour = try Tour.atHome(day: 4)
    tour.act(.showSigns)
    tour.pick(.sign("chest-pain"))
    tour.pick(.understood)
    tour.home(.response(.byMistake))
    let session = try #require(tour.desk.state.session)
    let sentences = RecordSentences(
      setting: tour.desk.state.setting, standing: session.standing, language: .english,
      events: session.journey.events)
    #expect(
      session.standing.openEmergencies.map(sentences.sentence)
        == ["EMERGENCY: Chest pain – at home: says it was pressed by mistake"])
    #expect(tour.desk.state.page.alarm != nil)
  }

  @Test("Every rule of the clinic's lists has its name") func everyRule() throws {
    let tour = try Tour()
    for list in tour.desk.state.setting.checklists.checklists.values {
      for rule in list.items.flatMap(\.rules) {
        #expect(rule.flag != nil, "\(list.id) \(rule.level)")
      }
    }
  }
}

@Suite("Charts of the temperature")
struct TemperatureUnitTests {
  @Test("are in the unit in which the clinic's people read a thermometer")
  func unit() throws {
    for (order, title, text, range) in [
      (DateOrder.monthDayYear, "Temperature, °F (98.6 °F is 37.0 °C)", "100.4", 960...1040),
      (.dayMonthYear, "Temperature, °C (37.0 °C is 98.6 °F)", "38.0", 360...400),
    ] {
      var tour = try Tour.atHome(day: 4).with(order)
      tour.home(.task("temperature", tour.day(4)))
      tour.type("100.4")
      while tour.desk.screen != .home(.today) { tour.act(.back) }
      tour.act(.lookBack)
      tour.home(.page(.trend(.temperature)))
      guard case .chart(let chart) = tour.desk.state.page.above.first else {
        Issue.record("no chart")
        return
      }
      #expect(chart.title == title && chart.points.map(\.text) == [text] && chart.range == range)
    }
  }
}

extension Tour {
  /// The same home in a clinic that writes its days so.
  fileprivate func with(_ order: DateOrder) -> Tour {
    let (setting, clinic) = (desk.state.setting, desk.state.setting.checklists.clinic)
    let other = Clinic(
      signature: clinic.signature, name: clinic.name, phone: clinic.phone,
      phoneAfterHours: clinic.phoneAfterHours, emergency: clinic.emergency,
      languages: clinic.languages, dateOrder: order, fasting: clinic.fasting,
      arriveMinutesBefore: clinic.arriveMinutesBefore,
      verifiedForMinutes: clinic.verifiedForMinutes, idleWarningSeconds: clinic.idleWarningSeconds,
      idleClearSeconds: clinic.idleClearSeconds, seatClearSeconds: clinic.seatClearSeconds,
      station: clinic.station)
    let lists = setting.checklists
    var tour = self
    tour.desk = Desk(
      setting: Setting(
        checklists: Checklists(
          clinic: other, warningSigns: lists.warningSigns, pathways: lists.pathways,
          checklists: lists.checklists, sources: lists.sources), zone: setting.zone,
        home: setting.home),
      now: desk.state.now, disk: desk.disk, formulary: desk.state.formulary)
    tour.hear(.begin)
    return tour
  }
}
