import Canvas
import Care
import Flow
import Handover
import Pages
import Shipped
import Testing

@Suite struct ReportTextTests {
  @Test func aPersonCanReadIt() throws {
    let empty = try ReportSample.wentHome()
    let long = try ReportSample.long()
    let reports: [(String, Report)] = [
      ("report-empty-en.txt", try ReportSample.report(empty, day: 0)),
      ("report-empty-es.txt", try ReportSample.report(empty, day: 1, .spanish)),
      ("report-ten-days-en.txt", try ReportSample.report(long, day: 10)),
      ("report-thirty-days-en.txt", try ReportSample.report(long, day: 30)),
      ("report-thirty-days-es.txt", try ReportSample.report(long, day: 30, .spanish)),
    ]
    for (name, report) in reports {
      let pages = reportPages(report)
      // A month with all its warnings in Spanish takes some lines of a second one.
      #expect(pages.count <= (name.contains("thirty") ? 2 : 1), "\(name)")
      for line in pages.joined().split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(String(line).displayWidth <= 80)
      }
      expectGolden(name, pages.joined(separator: "\n~~~~ new page ~~~~\n\n"))
    }
  }

  @Test func itSaysWhatItIs() throws {
    for language in [Language.english, .spanish] {
      let report = try ReportSample.report(try ReportSample.wentHome(), day: 1, language)
      #expect(reportText(report).contains(language == .english ? "not a medical" : "No es un"))
    }
  }

  @Test func beforeTheProcedureThereIsNoDay() throws {
    let journey = try CalendarSample.journey([try SheetSample.usual()])
    let report = try ReportSample.report(journey, day: 3)
    #expect(report.days.rows.isEmpty && report.charts.isEmpty)
    #expect(reportPages(report).count == 1)
    #expect(
      Report(
        setting: ReportSample.setting, journey: Journey(code: journey.code, events: []),
        on: ReportSample.procedureDay) == nil)
  }

  @Test func anEntryMadeInTimeAndCorrectedLaterIsNotLate() throws {
    var journey = try ReportSample.wentHome()
    func enter(_ item: Item.Reference, day: Int) throws {
      let at = try ReportSample.at(ReportSample.procedureDay + day, 19)
      let what = Happening.entered(ReportSample.procedureDay, item, .number(3))
      journey.events.append(Event(at: at, by: ReportSample.son, what: what))
    }
    try enter("pain.now", day: 0)
    try enter("pain.now", day: 1)
    let late = "(entered"
    #expect(!reportText(try ReportSample.report(journey, day: 2)).contains(late))
    try enter("walking.minutes", day: 1)
    try enter("walking.minutes", day: 2)
    let text = reportText(try ReportSample.report(journey, day: 2))
    #expect(text.contains("Walking (entered Nov 24)"))
  }

  /// The newest stands in the table, and what it replaced is told; one medicine more changes nothing.
  @Test func whatWasChangedIsTold() throws {
    var journey = try ReportSample.wentHome()
    func enter(_ item: Item.Reference, _ answer: Answer, on day: Int) throws {
      let at = try ReportSample.at(ReportSample.procedureDay + day, 19)
      let what = Happening.entered(ReportSample.procedureDay, item, answer)
      journey.events.append(Event(at: at, by: ReportSample.son, what: what))
    }
    func taken(_ names: String...) -> Answer {
      .medicines(
        names.map { MedicineEntry(name: $0, classID: nil, tier: nil, dose: nil, often: .asTaken) },
        complete: true)
    }
    try enter("pain.now", .number(9), on: 0)
    try enter("pain.now", .later, on: 0)
    try enter("pain.now", .number(9), on: 0)
    try enter("pain-medicine-home.taken", taken("Norco"), on: 0)
    try enter("pain-medicine-home.taken", taken("Norco", "Tylenol"), on: 0)
    #expect(!reportText(try ReportSample.report(journey, day: 2)).contains("changed"))
    try enter("pain.now", .number(2), on: 1)
    try enter("pain.now", .number(3), on: 2)
    try enter("pain-medicine-home.taken", taken("Tylenol"), on: 0)
    let told = try ReportSample.report(journey, day: 2).text.sections.flatMap(\.entries).flatMap(
      \.values)
    #expect(
      told.contains("How is the pain now? – 9; changed to 2 (Nov 24); changed to 3 (Nov 25)"))
    #expect(told.contains { $0.contains("; changed to Tylenol, ") })
  }

  /// A note, and yet what a visit must see: too much of the same can harm the liver.
  @Test func twoProductsWithTheSameInsideAreTold() throws {
    var journey = try ReportSample.wentHome()
    let taken = ["Norco", "Tylenol"].map {
      MedicineEntry(name: $0, classID: "acetaminophen", tier: nil, dose: "1 pill", often: .asTaken)
    }
    let item = Item.Reference("pain-medicine-home", "taken")
    let key = Flag.Key.item(item, .note, subject: "Tylenol")
    let other = Flag.Key.item(item, .note, subject: "Norco")
    let at = try ReportSample.at(ReportSample.procedureDay + 2, 20)
    journey.events += [
      .entered(ReportSample.procedureDay + 2, item, .medicines(taken, complete: true)),
      .flagged(key, .note), .flagged(other, .note),
    ].map { Event(at: at, by: ReportSample.son, what: $0) }
    let warnings = try ReportSample.report(journey, day: 3).text.sections[0]
    #expect(
      warnings.entries.map(\.values) == [
        ["For the clinic: Two with acetaminophen: Norco + Tylenol"]
      ])
    #expect(warnings.entries.map(\.label) == ["Day 2, Nov 25"])
  }

  @Test func whatPeopleTypedCommandsNothing() throws {
    var journey = try ReportSample.wentHome(name: "Ro\u{1B}[31msa\u{0C}\u{202E}")
    journey.events.append(
      Event(
        at: try ReportSample.at(ReportSample.procedureDay, 20), by: ReportSample.son,
        what: .noted("a\u{1B}[2Jb\u{0C}c\u{202E}d\n\n\n-- FAKE HEADING")))
    let text = reportText(try ReportSample.report(journey, day: 1))
    #expect(text.contains("Ro[31msa") && text.contains("a[2Jbcd"))
    #expect(!text.contains("\n-- FAKE HEADING"))
    #expect(!SafeText.isUnsafe(text.split(separator: "\n").joined()))
  }

  @Test func aYearOfEntriesLosesNoDay() throws {
    var orders = try SheetSample.usual()
    orders.afterCare[.work] = .day(ReportSample.procedureDay + 365)
    var journey = try ReportSample.wentHome()
    let signed = Event(
      at: try ReportSample.at(ReportSample.procedureDay, 20), by: ReportSample.staff,
      what: .ordered(orders))
    journey.events.append(signed)
    let report = try ReportSample.report(journey, day: 400)
    #expect(report.days.rows.count == 366)
    let pages = reportPages(report)
    #expect(
      pages.allSatisfy { $0.split(separator: "\n", omittingEmptySubsequences: false).count <= 61 })
    for number in 0...365 { #expect(pages.joined().contains("\(number) ")) }
  }
}
