import Authoring
import Care
import Testing

@testable import Pages

/// The lists that the clinic ships have the items that a report and its charts read by name.
@Suite struct ReportListTests {
  @Test func whatTheReportReadsIsAskedAtHome() throws {
    let top = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let checklists = try #require(Reading.of(folder: "/\(top)/Checklists").checklists)
    let asked = Set(checklists.lists(of: "kyphoplasty", in: [.home]).map(\.id))
    for (item, kind) in [
      (Item.Reference.painNow, Kind.scale), (.painWorst, .scale),
      (.temperatureAtHome, .temperature), (.restartTaken, .yesNo),
    ] {
      #expect(checklists[item]?.kind == kind && asked.contains(item.checklist))
    }
    for item in [Item.Reference.walkedAtHome, .braceAtHome] {
      guard case .number = checklists[item]?.kind else {
        Issue.record("\(item) asks no number")
        continue
      }
    }
  }
}
