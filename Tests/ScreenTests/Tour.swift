import Authoring
import Care
import Flow
import Pages
import Rehearsal
import Shipped
import Testing

/// A walk through the clinic's real checklists with a made-up patient, page by page.
nonisolated struct Tour {
  var desk: Desk
  private let formulary: Formulary?
  private(set) var pages: [(name: String, page: Page, inLines: Page)] = []

  /// New York in November 2026, three hours before the procedure.
  static let zone = Zone(first: -5 * 3600)

  init() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let reading = Reading.of(folder: "/\(folder)/Checklists", depth: .thorough)
    try #require(reading.findings == [])
    let checklists = try #require(reading.checklists)
    formulary = reading.formulary
    let day = try #require(CivilDay(year: 2026, month: 11, day: 23))
    let nine = try #require(ClockTime(hour: 9, minute: 0))
    let born = try #require(PartialDate(year: 1948, month: 3, day: 5))
    let code = try #require(Code(typed: Tour.code))
    let due = Tour.zone.moment(on: day, at: nine)
    let enrolled = Event(
      at: Tour.zone.moment(at: due.instant - 5 * 86_400), by: Author(.staff),
      what: .enrolled(
        Identity(name: "Rosa Example", born: born), procedure: "kyphoplasty",
        Orders(procedureAt: due, anaesthesia: .sedation)))
    desk = Desk(
      setting: Setting(checklists: checklists, zone: Tour.zone),
      now: Tour.zone.moment(at: due.instant - 3 * 3600),
      disk: [code: Journey(code: code, events: [enrolled])], formulary: reading.formulary)
  }

  /// At the program of the caregiver's home, so many days after the procedure.
  static func atHome(
    day number: Int, ordered: (inout Orders) -> Void = { _ in }
  ) throws -> Tour {
    var tour = try Tour()
    let code = try #require(Code(typed: Tour.code))
    let enrolled = try #require(tour.desk.disk[code])
    let setting = tour.desk.state.setting
    tour.desk = Desk(
      setting: Setting(checklists: setting.checklists, zone: zone, home: code),
      now: zone.moment(at: tour.desk.state.now.instant + number * 86_400 + 3 * 3600),
      disk: [code: wentHome(enrolled, setting.checklists.clinic, ordered)],
      formulary: tour.formulary)
    tour.hear(.begin)
    return tour
  }

  private static func wentHome(
    _ enrolled: Journey, _ clinic: Clinic, _ ordered: (inout Orders) -> Void
  ) -> Journey {
    var journey = enrolled
    guard let identity = enrolled.standing.identity, var orders = enrolled.standing.orders else {
      return journey
    }
    let due = orders.procedureAt
    orders.afterCare = clinic.station.defaultOrders.mapValues { $0.ordered(procedureOn: due.day) }
    orders.afterCare[.liftingUntil] = .day(due.day + 21)
    orders.afterCare[.closure] = .chosen("strips")
    orders.afterCare[.followUp] = .visit(due.day + 14, due.clock)
    ordered(&orders)
    let held = orders.restarts.keys.sorted().map {
      Happening.decided(
        medicine: $0,
        Decision(plan: .hold(from: due.day + -5, to: due.day), protocolName: "P1"))
    }
    let what: [Happening] =
      held + [
        .ordered(orders), .arrived(born: identity.born), .verified, .started, .ended,
        .recovered(Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "made up")),
        .discharged(escort: "Luis Example", sheetHandedOver: true),
      ]
    journey.events += what.enumerated().map { index, what in
      Event(
        at: zone.moment(at: due.instant + index * 600), by: Author(.staff, staff: "m.lopez"),
        what: what)
    }
    return journey
  }

  static let code = Code(number: 123_456_790)?.text ?? Code(number: 123_456_789)?.text ?? ""

  mutating func signIn(_ language: Language = .english) {
    desk.pick(.language(language))
    desk.type(Tour.code)
    desk.type("03 05 1948")
  }

  mutating func look(_ name: String) {
    pages.append((name, desk.state.page, desk.state.page(inLines: true)))
  }

  mutating func act(_ action: Action.Person) { desk.act(action) }
  mutating func hear(_ answer: Action.World) { desk.hear(answer) }

  mutating func pick(_ pick: Pick) { desk.pick(pick) }

  mutating func type(_ text: String) { desk.type(text) }

  /// From now on every save fails, or none.
  mutating func fail(with problem: SaveProblem?) { desk.failure = problem }

  /// Answers whatever comes until this item is on the screen.
  mutating func walk(to item: Item.Reference) {
    for _ in 0..<200 where desk.screen != .item(item, .ask) { answerHarmlessly() }
  }

  mutating func walkToReview() {
    for _ in 0..<200 where desk.screen != .review { answerHarmlessly() }
  }

  /// The answer that raises as little as can be.
  mutating func answerHarmlessly() {
    if desk.state.frames.count > 1, case .item(_, let step) = desk.screen, case .content = step {
      return desk.pick(.saidBack)
    }
    guard case .item(let reference, .ask) = desk.screen,
      let item = desk.state.setting.checklists[reference]
    else { return desk.pick(.understood) }
    switch item.kind {
    case .tell: desk.pick(.answer(.read))
    case .yesNo: desk.pick(.answer(reference.item == "ride" ? .yes : .no))
    case .chooseOne(let options): desk.pick(.answer(.chosen([options[0].id])))
    case .chooseMany(let options, let none):
      desk.pick(.mark(none?.id ?? options[0].id))
      desk.act(.next)
    case .number(_, let limits): desk.type("\(min(limits.upperBound, max(limits.lowerBound, 5)))")
    case .scale: desk.pick(.answer(.number(5)))
    case .temperature: desk.type("98.6")
    case .date: desk.type("11 02 2026")
    case .time: desk.pick(.answer(.earlier))
    case .medicines: desk.pick(.noMoreMedicines)
    case .text, .teachBack, .sign: desk.type("Rosa Example")
    }
  }
}
