import Canvas
import Care
import Flow
import Pages
import Rehearsal
import Testing

/// The days at home, from the clinic's own checklists.
@Suite("At home")
struct HomeTourTests {
  /// A letter pressed by habit must not say of another sign that somebody was called.
  @Test("A sign keeps its letter for as long as it is open") func letters() throws {
    var tour = try Tour.atHome(day: 4)
    for sign in ["chest-pain", "leg-tingling", "breathing"] as [WarningSign.ID] {
      tour.act(.showSigns)
      tour.pick(.sign(sign))
      tour.pick(.understood)
      while tour.desk.screen != .home(.today) { tour.act(.back) }
    }
    let before = tour.signKeys
    #expect(before.count == 3 && Set(before.values).count == 3 && !before.values.contains(nil))
    tour.home(.page(.respond(.sign("leg-tingling"))), .response(.calledClinic))
    #expect(tour.signKeys == before)
  }

  @Test("A red wound on day 4") func redWound() throws {
    var tour = try Tour.atHome(day: 4)
    tour.look("home-today")
    tour.home(.task("wound-home", tour.day(4)))
    tour.look("home-entry")
    tour.pick(.answer(.yes))
    tour.look("home-told")
    tour.pick(.understood)
    tour.look("home-respond")
    tour.home(.response(.notYet))
    tour.look("home-not-yet-wound")
    tour.act(.back)
    tour.act(.back)
    tour.act(.back)
    tour.look("home-today-open")
    tour.act(.callStaff)
    tour.look("home-numbers")
    expectPages(tour)
  }

  @Test("Looking back over ten days") func lookingBack() throws {
    var tour = try Tour.atHome(day: 9)
    tour.keepDiary()
    tour.look("home-today-later")
    tour.act(.lookBack)
    tour.home(.page(.calendar))
    tour.look("home-calendar")
    tour.home(.page(.day(tour.day(6))))
    tour.look("home-missed-day")
    tour.home(.task("pain", tour.day(6)))
    tour.look("home-entry-late")
    while tour.desk.screen != .home(.today) { tour.act(.back) }
    for (name, page) in [
      ("plan", HomePage.plan), ("questions", .questions), ("look-back", .lookBack),
    ] {
      tour.home(.page(page))
      tour.look("home-\(name)")
      if page != .lookBack { tour.act(.back) }
    }
    for (name, page) in [
      ("pain", HomePage.trend(.pain)), ("temperature", .trend(.temperature)),
      ("activity", .trend(.activity)), ("medicines", .medicines), ("report", .report),
    ] {
      tour.home(.page(page))
      tour.look("home-\(name)")
      tour.act(.back)
    }
    tour.act(.back)
    tour.home(.startIce(minutes: 15))
    tour.look("home-ice")
    expectPages(tour)
  }

  @Test("The calendar marks the days that warnings are about, not those of their entry")
  func marks() throws {
    var tour = try Tour.atHome(day: 6)
    for number in [4, 5] {
      tour.act(.lookBack)
      tour.home(.page(.calendar), .page(.day(tour.day(number))))
      tour.home(.task("wound-home", tour.day(number)))
      tour.pick(.answer(.yes))
      tour.pick(.understood)
      tour.home(.response(.calledClinic))
      while tour.desk.screen != .home(.today) { tour.act(.back) }
    }
    tour.act(.lookBack)
    tour.home(.page(.calendar))
    let marked = tour.desk.state.page.rows.filter { $0.cells.last == "Wound red or warm" }
    #expect(marked.map(\.label) == ["Day 5, Nov 28", "Day 4, Nov 27"])
  }

  @Test("A day with something to tell the clinic says what, and no warning sign")
  func mildMark() throws {
    var tour = try Tour.atHome(day: 6)
    tour.home(.page(.calendar), .page(.day(tour.day(5))), .task("mood", tour.day(5)))
    tour.pick(.answer(.chosen(["bad"])))
    while tour.desk.screen != .home(.today) { tour.act(.back) }
    tour.home(.page(.calendar))
    let marks = tour.desk.state.page.rows.compactMap(\.cells.last).filter { !$0.isEmpty }
    #expect(marks == ["Very low mood or hardly any sleep"])
  }

  @Test("In the morning and in the evening of a day", arguments: [Language.english, .spanish])
  func morningAndEvening(_ language: Language) throws {
    var tour = try Tour.atHome(day: 4)
    let prefix = language == .spanish ? "es-" : ""
    if language == .spanish { tour.act(.switchLanguage) }
    tour.look("\(prefix)home-morning")
    let keys = tour.taskKeys
    for list: Checklist.ID in ["signs", "pain"] {
      tour.home(.task(list, tour.day(4)))
      while tour.desk.screen != .home(.today) { tour.answerHarmlessly() }
    }
    tour.look("\(prefix)home-morning-done")
    #expect(tour.taskKeys == keys)
    tour.clock(4, 18)
    tour.look("\(prefix)home-evening")
    #expect(tour.taskKeys == keys)
    tour.home(.task("pain", tour.day(4)))
    #expect(tour.desk.screen == .item(Item.Reference("pain", "worst"), .ask))
    expectPages(tour)
  }

  @Test("A screen that is too small for a page still says the day and whom to call")
  func tooSmall() throws {
    let page = try Tour.atHome(day: 4).desk.state.page
    let grid = Grid(page, height: 8, width: 30, tooSmall: page.tooSmall)
    let said = grid.text.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(said.contains("Day 4 after the procedure. Emergency? Call 911."))
    let small = Grid(page, height: 12, width: 40, tooSmall: "").text.joined()
    #expect(small.contains("Day 4") && small.contains("911"))
  }

  @Test("What was entered is in the summary for staff, with its day") func summary() throws {
    var tour = try Tour.atHome(day: 4)
    tour.home(.task("wound-home", tour.day(4)))
    tour.pick(.answer(.yes))
    let session = try #require(tour.desk.state.session)
    let sentences = RecordSentences(
      setting: tour.desk.state.setting, standing: session.standing, language: .english)
    let lines = sentences.summary(code: session.journey.code, gaps: [], rev: 1)
    #expect(lines.contains("Entered at home (1)"))
    #expect(lines.last?.hasPrefix("  2026-11-27 wound-home.skin: ") == true)
  }

  @Test("In Spanish") func spanish() throws {
    var tour = try Tour.atHome(day: 9)
    tour.act(.switchLanguage)
    tour.keepDiary()
    tour.look("es-home-today")
    tour.home(.task("signs", tour.day(9)))
    tour.pick(.mark("chest-pain"))
    tour.look("es-home-entry")
    tour.act(.next)
    tour.look("es-home-told")
    tour.pick(.understood)
    tour.look("es-home-respond")
    tour.home(.response(.calledEmergency))
    while tour.desk.screen != .home(.today) { tour.act(.back) }
    tour.look("es-home-today-called")
    tour.act(.lookBack)
    tour.home(.page(.calendar))
    tour.look("es-home-calendar")
    tour.act(.back)
    tour.home(.page(.trend(.pain)))
    tour.look("es-home-pain")
    tour.act(.back)
    tour.home(.page(.medicines))
    tour.look("es-home-medicines")
    tour.act(.back)
    tour.home(.page(.report))
    tour.look("es-home-report")
    tour.act(.back)
    tour.act(.back)
    tour.home(.page(.plan))
    tour.look("es-home-plan")
    expectPages(tour)
  }
}

extension Tour {
  /// The key of each open sign on Today.
  fileprivate var signKeys: [Flag.Key: String?] {
    Dictionary(
      uniqueKeysWithValues: desk.state.page.rows.compactMap { row in
        guard case .picked(.home(.page(.respond(let key)))) = row.action else { return nil }
        return (key, row.name)
      })
  }

  /// The key of each task of Today, however it stands.
  fileprivate var taskKeys: [Checklist.ID: String?] {
    Dictionary(
      uniqueKeysWithValues: desk.state.page.rows.compactMap { row in
        guard case .picked(.home(.task(let list, _))) = row.action else { return nil }
        return (list, row.name)
      })
  }

  mutating func home(_ picks: HomePick...) { picks.forEach { pick(.home($0)) } }

  func day(_ number: Int) -> CivilDay {
    desk.state.now.day + (number - desk.state.dayNumber(of: desk.state.now.day))
  }

  /// Four lists of each day so far but the sixth, which was missed, entered today.
  mutating func keepDiary() {
    let last = desk.state.dayNumber(of: desk.state.now.day)
    let pain = [6, 5, 5, 4, 4, 3, 0, 3, 2, 1]
    for number in 0..<last where number != 6 {
      act(.lookBack)
      home(.page(.calendar), .page(.day(day(number))))
      home(.task("pain", day(number)))
      pick(.answer(.number(pain[number])))
      pick(.mark("none"))
      act(.next)
      pick(.answer(.number(pain[number] + 1)))
      home(.task("temperature", day(number)))
      type("98.\(number)")
      home(.task("walking", day(number)))
      type("\(5 + 2 * number)")
      if number % 3 == 0 { take("Tylenol", "500 mg at 8 AM", on: number) }
      while desk.screen != .home(.today) { act(.back) }
    }
  }

  private mutating func take(_ name: String, _ dose: String, on number: Int) {
    home(.task("pain-medicine-home", day(number)))
    pick(.addMedicine)
    type(name)
    type(dose)
    while desk.screen != .item(Item.Reference("pain-medicine-home", "taken"), .ask) {
      pick(.understood)
    }
    pick(.noMoreMedicines)
    pick(.answer(.chosen(["different"])))
    pick(.answer(.chosen(["planned"])))
  }
}
