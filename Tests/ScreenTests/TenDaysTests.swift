import Care
import Flow
import Pages
import Rehearsal
import Shipped
import Testing

/// Ten days at home from the clinic's own checklists: a wound that turns red on day 4, a missed day 6,
/// and a fall on day 7.
@Suite("Ten days at home")
struct TenDaysTests {
  @Test("In English") func english() throws { try walk(.english, "ten-days") }

  @Test("In Spanish") func spanish() throws { try walk(.spanish, "es-ten-days") }

  private func walk(_ language: Language, _ name: String) throws {
    var tour = try Tour.atHome(day: 0, ordered: Self.plan)
    if language == .spanish { tour.act(.switchLanguage) }
    for number in 0...9 {
      tour.clock(number, 18)
      #expect(tour.desk.screen == .home(.today), "day \(number)")
      if number != 6 { tour.keepDay(number) }
      if number == 7 { tour.look("\(name)-fall") }
    }
    for number in 0...9 {
      let states = Set(tour.desk.state.homeTasks(on: tour.day(number)).map(\.state))
      #expect(states == (number == 6 ? [.missed] : [.done]), "day \(number)")
    }
    let grave = tour.desk.state.session?.standing.openFlags.filter { $0.level >= .call }
    #expect(grave?.map(\.key.rule.text) == ["wound-home.skin.call", "fall.what.call"])
    tour.look("\(name)-today")
    tour.act(.lookBack)
    tour.home(.page(.calendar))
    tour.look("\(name)-calendar")
    tour.act(.back)
    tour.home(.page(.trend(.activity)))
    tour.look("\(name)-activity")
    expectPages(tour)
  }

  private static func plan(_ orders: inout Orders) {
    let day = orders.procedureAt.day
    orders.afterCare[.brace] = .yes
    orders.afterCare[.braceHours] = .hours(8)
    orders.afterCare[.braceUntil] = .day(day + 5)
    orders.afterCare[.liftingUntil] = .day(day + 8)
    orders.afterCare[.work] = .day(day + 9)
    orders.restarts = ["warfarin": .day(day + 3), "ibuprofen": .day(day + 7)]
  }

  @Test("Each order comes on its days and ends on its day") func ordersOnTheirDays() throws {
    let tour = try Tour.atHome(day: 0, ordered: Self.plan)
    let days: [(Checklist.ID, Set<Int>)] = [
      ("brace-home", Set(0...5)), ("brace-end", [5]), ("lifting", Set(0...8)),
      ("lifting-end", [8]), ("driving-day", [2]), ("washing-day", [2]), ("dressing-day", [2]),
      ("restart-day", Set(3...14)), ("work-day", [9]), ("ice-home", Set(0...3)), ("heat-home", []),
      ("first-day", [0, 1]), ("visit", [14]), ("closing", [14]), ("bath-day", []),
      ("strong-medicine", [3, 6]),
      ("signs", Set(0...14)), ("wound-home", Set(0...14)),
    ]
    for (list, expected) in days {
      let due = (-2...20).filter { number in
        tour.desk.state.homeTasks(on: tour.day(number)).contains { $0.list.id == list }
      }
      #expect(Set(due) == expected, "\(list)")
    }
  }

  @Test("What skips two days is entered late and is not asked for again") func skipped() throws {
    var tour = try Tour.atHome(day: 3)
    let yesterday = tour.day(2)
    #expect(tour.desk.state.missedDays == [tour.day(0), tour.day(1), yesterday])
    tour.home(.page(.calendar), .page(.day(yesterday)))
    for task in tour.desk.state.homeTasks(on: yesterday) {
      tour.home(.task(task.list.id, yesterday))
      tour.answer(until: .home(.day(yesterday)))
    }
    #expect(
      Set(tour.desk.state.homeTasks(on: yesterday).map(\.state)) == [.late])
    tour.act(.back)
    tour.act(.back)
    #expect(tour.desk.state.missedDays == [tour.day(0), tour.day(1)])
    let gap = try #require(tour.desk.state.page.rows.first { $0.label.contains("fill in") })
    #expect(gap.label == "You can still fill in: Mon, Tue")
    #expect(gap.action == .picked(.home(.page(.calendar))))
  }
}

extension Tour {
  mutating func clock(_ number: Int, _ hour: Int) {
    let moment = Tour.zone.moment(
      on: day(number), at: ClockTime(hour: hour, minute: 0) ?? .midnight)
    hear(.tick(moment))
  }

  /// All that is due on a day, as on most days or as on the days of red wound and fall.
  fileprivate mutating func keepDay(_ number: Int) {
    for task in desk.state.homeTasks(on: day(number)) {
      home(.task(task.list.id, day(number)))
      answer(until: .home(.today), day: number)
    }
  }

  fileprivate mutating func answer(until screen: Screen, day number: Int = 0) {
    for _ in 0..<60 where desk.screen != screen { answerAtHome(number) }
  }

  private mutating func answerAtHome(_ number: Int) {
    guard case .item(let reference, .ask) = desk.screen else {
      if case .home(.respond) = desk.screen { return home(.response(.calledClinic)) }
      return pick(.understood)
    }
    switch (reference.description, number) {
    case ("wound-home.skin", 4): pick(.answer(.yes))
    case ("fall.what", 7): pick(.answer(.chosen(["pain"])))
    case ("walking.minutes", _): type("\(5 + 3 * number)")
    case (let item, _) where Tour.wellIfYes.contains(item): pick(.answer(.yes))
    default: answerHarmlessly()
    }
  }

  private static let wellIfYes: Set<String> = [
    "first-day.adult", "brace-home.worn", "lifting.kept", "dressing-day.removed", "call.came",
    "restart-day.taken", "ice-home.used",
  ]
}
