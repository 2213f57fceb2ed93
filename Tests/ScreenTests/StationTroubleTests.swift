import Canvas
import Care
import Flow
import Pages
import Rehearsal
import Shipped
import Testing

/// What a nurse sees when something is wrong with somebody.
@Suite("Trouble at the station")
struct StationTroubleTests {
  @Test("An emergency stands on one line of the board", arguments: [false, true])
  func emergency(inSpanish: Bool) throws {
    let mark = inSpanish ? "es-" : ""
    var tour = try Tour.atTheStation()
    if inSpanish { tour.act(.switchLanguage) }
    tour.station(.board(.open(try tour.code)))
    try tour.order()
    tour.station(.form(.sign))
    tour.station(.chart(.step(.held)))
    tour.type("Dr. Ng wants new images")
    tour.look(mark + "chart-on-hold")
    tour.station(.chart(.step(.released)))
    tour.type("images are here")
    tour.station(.chart(.step(.postponed)))
    tour.type("the room is not free")
    tour.look(mark + "chart-postponed")
    tour.act(.showSigns)
    let signs = tour.desk.state.setting.checklists.warningSigns
    tour.pick(.sign(try #require(signs.first { $0.tier == .callEmergency }).id))
    tour.act(.toBoard)
    tour.look(mark + "board-emergency")
    let grid = Grid(tour.desk.state.page, height: 22, width: 80, tooSmall: "")
    let rows = grid.text.filter { $0.contains("RE ") && $0.contains(Tour.code) }
    #expect(rows.contains { $0.contains("T12,L1") && $0.contains("EMERG") })
    #expect(grid.text.filter { $0.contains("!!") }.count == 1)
    expectPages(tour)
  }

  @Test("A notice on a page that does not fit stands where nothing scrolls", arguments: [0, 20])
  func notice(focus: Int) throws {
    var page = Samples.conditions
    page.focus = focus
    page.above.append(.warning("Please look at the orders again, line by line."))
    page.endsInNotice = true
    for (height, width) in [(22, 80), (12, 40)] {
      for scroll in [Scroll.at(0), .near(0), .at(.max)] {
        let grid = Grid(page, height: height, width: width, scroll: scroll, tooSmall: "")
        #expect(grid.text.joined(separator: " ").contains("! Please look at the orders"))
        #expect(grid.bodyHeight >= 3)
      }
    }
  }

  @Test("Orders say what changed, and a flag which answer raised it") func sentences() throws {
    let tour = try Tour()
    let setting = tour.desk.state.setting
    var journey = try #require(tour.desk.disk[tour.code])
    let first = journey.events[0]
    guard case .enrolled(_, _, var orders) = first.what else { return }
    let item = Item.Reference("ride-home", "stays")
    orders.sites = [.l4]
    journey.events.append(event(first, .ordered(orders)))
    orders.sites = [.l1]
    orders.afterCare[.lifting] = Weight(grams: 4536).map(Ordered.weight)
    journey.events.append(event(first, .ordered(orders)))
    journey.events.append(event(first, .answered(item, .no)))
    let key = Flag.Key.item(item, .hold)
    journey.events.append(event(first, .flagged(key, .hold)))
    journey.events.append(event(first, .answered(item, .yes)))
    let sentences = RecordSentences(
      setting: setting, standing: journey.standing, language: .english, events: journey.events,
      today: first.at.day)
    let told = sentences.sentence(journey.events[2])
    #expect(told.contains("Vertebral level: L4 → L1; Lift no more than: 10 lb (4.5 kg)"))
    let flag = try #require(journey.standing.openFlags.first)
    #expect(sentences.sentence(flag).hasSuffix("raised by: No (9:00 AM); now: Yes"))
  }

  @Test("Answers from two places stand side by side, with who gave them")
  func twoAnswers() throws {
    let tour = try Tour()
    var journey = try #require(tour.desk.disk[tour.code])
    let first = journey.events[0]
    let asked = Asked(Item.Reference("ride-home", "stays"))
    journey.events.append(
      Event(at: first.at, by: Author(.caregiver), what: .answered(asked.item, .no)))
    journey.events.append(event(first, .answered(asked.item, .yes)))
    journey.events.append(event(first, .flagged(.twoAnswers(asked), .review)))
    let flag = try #require(journey.standing.openFlags.first)
    for (language, wanted) in [
      (Language.english, "No [the caregiver, Nov 18, 9:00 AM] / Yes [staff, Nov 18, 9:00 AM]"),
      (
        Language(code: "es"),
        "No [cuidador, 18 nov, 9:00 a.m.] / Sí [personal, 18 nov, 9:00 a.m.]"
      ),
    ] {
      let sentences = RecordSentences(
        setting: tour.desk.state.setting, standing: journey.standing, language: language,
        events: journey.events, today: first.at.day)
      let told = sentences.sentence(flag)
      #expect(told.hasSuffix(wanted), "\(told)")
      #expect(!told.contains("ride-home"), "\(told)")
    }
  }

  private func event(_ first: Event, _ what: Happening) -> Event {
    Event(at: first.at, by: Author(.staff), what: what)
  }
}
