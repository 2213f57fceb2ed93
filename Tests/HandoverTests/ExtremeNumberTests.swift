import Canvas
import Care
import Extremes
import Flow
import Handover
import Pages
import Testing

@testable import Records

/// Whatever numbers and days a record holds, each page is drawn and each paper is written.
@Suite struct ExtremeNumberTests {
  @Test func allThatIsMadeOfARecordTakesAnyNumber() throws {
    let good = Extremes(try kept(try ReportSample.long()))
    var random = Seeded(seed: 5)
    var read = 0
    for run in 0..<24 {
      let percent = [1, 5, 25, 100][run % 4]
      let bytes = good.shaken(percent, using: &random) {
        $0.isDay ? Extremes.canonicalDays : Extremes.canonical
      }
      guard let journey = try? KeptJourney(bytes: resealed(bytes)).journey else { continue }
      read += 1
      papers(of: journey)
      home(journey)
      station(journey)
    }
    #expect(read > 12)
  }

  private func kept(_ journey: Journey) throws -> [UInt8] {
    KeptJourney(empty: journey.code).adding(journey.events, writer: "0011223344556677", rev: 1)
      .bytes
  }

  private func resealed(_ bytes: [UInt8]) throws -> [UInt8] {
    var tree = try #require(Records.JSON(bytes: Array(bytes.dropLast()))?.object)
    tree["sha256"] = nil
    return Envelope(tree).bytes
  }

  private func papers(of journey: Journey) {
    let (setting, standing) = (ReportSample.setting, journey.standing)
    let gaps = setting.checklists.gaps(of: standing)
    let line = BoardLine(code: journey.code, standing: standing, gaps: gaps, rev: 1)
    _ = listJSON([line])
    _ = journeyJSON(
      code: journey.code, standing: standing, gaps: gaps, rev: 1, checklists: setting.checklists)
    for language in [Language.english, .spanish] {
      for today in [CivilDay(number: -62_091), ReportSample.procedureDay, CivilDay(number: 84_370)]
      {
        if let report = Report(
          setting: setting, journey: journey, language: language, on: today)
        {
          _ = reportText(report)
          _ = reportHTML(report)
        }
        if let sheet = try? Sheet(
          setting: setting, standing: standing, language: language, on: today)
        {
          _ = sheetText(sheet)
        }
      }
      let sentences = RecordSentences(
        setting: setting, standing: standing, language: language, events: journey.events)
      _ = journey.events.map(sentences.sentence)
      _ = sentences.summary(code: journey.code, gaps: gaps, rev: 1)
      let file = CalendarFile(
        setting: setting, journey: journey, language: language, isNamed: true)
      if let file { _ = calendarText(file) { $0 } }
    }
  }

  private func draw(_ state: State) {
    let page = state.page
    for (height, width) in [(24, 80), (12, 40)] {
      _ = Grid(page, height: height, width: width, tooSmall: page.tooSmall)
    }
  }

  private func now(_ journey: Journey) -> [Moment] {
    [0, 84_370].map { SheetSample.zone.moment(on: CivilDay(number: $0), at: .midnight) }
      + [SheetSample.zone.moment(on: ReportSample.procedureDay + 20, at: .midnight)]
  }

  private func home(_ journey: Journey) {
    let checklists = ReportSample.setting.checklists
    let setting = Setting(checklists: checklists, zone: SheetSample.zone, home: journey.code)
    for now in now(journey) {
      var state = State(setting: setting, now: now)
      _ = reduce(&state, .world(.begin))
      _ = reduce(&state, .world(.found(journey.code, .journey(journey, Receipt(rev: 1)))))
      draw(state)
      let back = Trend.allCases.map(HomePage.trend) + [.calendar, .medicines, .report]
      let ways = [[], [.plan]].map { $0.map(open) } + back.map { [.lookBack, open($0)] }
      for way in ways as [[Action.Person]] {
        var opened = state
        for action in way { _ = reduce(&opened, .person(action)) }
        draw(opened)
      }
    }
  }

  private func open(_ page: HomePage) -> Action.Person { .picked(.home(.page(page))) }

  private func station(_ journey: Journey) {
    for now in now(journey) {
      var state = State(setting: ReportSample.setting, now: now)
      for action in [
        .person(.picked(.desk(.door(.staff)))), .person(.entered("m.lopez")),
        .person(.entered("x")),
        .world(.staffSignIn(id: "m.lopez", .member(name: "Maria Lopez"))),
        .world(
          .board(
            [ReportSample.setting.checklists.boardRow(of: journey)].compactMap { $0 }, left: 0,
            unreadable: [], accesses: [])),
      ] as [Action] {
        _ = reduce(&state, action)
      }
      draw(state)
      for action in [
        .person(.picked(.desk(.board(.open(journey.code))))),
        .world(.found(journey.code, .journey(journey, Receipt(rev: 1)))),
      ] as [Action] {
        _ = reduce(&state, action)
        draw(state)
      }
    }
  }
}
