import Authoring
import Care
import Testing

/// The lists that come with the program.
struct ShippedTests {
  /// Two folders up from this file's folder.
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Checklists"

  @Test func readWithoutAFinding() throws {
    let reading = Reading.of(folder: Self.folder, depth: .thorough)
    #expect(reading.findings == [])
    let checklists = try #require(reading.checklists)
    #expect(Set(checklists.pathways.keys) == ["kyphoplasty", "vertebroplasty"])
    #expect(reading.formulary != nil)
  }

  /// Charts and reports tell all that they know how to tell.
  @Test(arguments: Meaning.allCases)
  func meanAllThatCanBeMeant(_ meaning: Meaning) throws {
    let checklists = try #require(Reading.of(folder: Self.folder).checklists)
    for id in checklists.pathways.keys {
      let lists = checklists.lists(of: id, in: [meaning.stage])
      let bearers =
        lists.filter { $0.means == meaning }.count
        + lists.flatMap(\.items).filter { $0.means == meaning }.count
      #expect(bearers == 1, "\(id)")
    }
  }

  @Test func teachEveryTopicUntilItIsSaidBack() throws {
    let checklists = try #require(Reading.of(folder: Self.folder).checklists)
    for id in checklists.pathways.keys {
      for topic in checklists.lists(of: id, in: [.discharge]) {
        let last = try #require(topic.items.last)
        let others = topic.items.dropLast()
        #expect(last.kind.isTeachBack && last.when == .always, "\(topic.id)")
        #expect(topic.audience == .patient && !others.contains(where: \.kind.isTeachBack))
      }
    }
  }

  /// Before anybody orders when a held medicine is taken again, its patient must not read that none was
  /// paused.
  @Test(arguments: [true, false])
  func tellOfMedicinesThatWereHeld(_ isHeld: Bool) throws {
    let checklists = try #require(Reading.of(folder: Self.folder).checklists)
    let day = try #require(CivilDay(year: 2026, month: 11, day: 23))
    let clock = try #require(ClockTime(hour: 8, minute: 0))
    let moment = Moment(instant: 0, day: day, clock: clock)
    var standing = Standing()
    let orders = Orders(procedureAt: moment, anaesthesia: .sedation)
    let plan = isHeld ? Decision.Plan.hold(from: day, to: day) : .goOn
    for what in [
      Happening.enrolled(
        Identity(name: "A", born: PartialDate(day)), procedure: "kyphoplasty", orders),
      .decided(medicine: "warfarin", Decision(plan: plan, protocolName: "P1")),
    ] { standing.take(Event(at: moment, by: Author(.staff), what: what)) }
    let shown = checklists.shownItems(of: standing, in: [.discharge], for: .patient)
      .filter { $0.checklist.id == "restart" }.map(\.item.id)
    #expect(shown.contains("restart-days") == isHeld)
    #expect(shown.contains("none-paused") != isHeld)
  }

  @Test func readTheSameAtTheStart() {
    let thorough = Reading.of(folder: Self.folder, depth: .thorough)
    let isSame = Reading.of(folder: Self.folder).checklists == thorough.checklists
    #expect(isSame)
    let (formulary, findings) = readFormulary(in: Self.folder)
    #expect(findings == [])
    #expect(formulary == thorough.formulary)
  }
}

extension Kind {
  fileprivate var isTeachBack: Bool {
    if case .teachBack = self { true } else { false }
  }
}
