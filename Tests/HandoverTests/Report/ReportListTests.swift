import Authoring
import Care
import Testing

/// The lists that the clinic ships ask at home what a report and its charts tell.
@Suite struct ReportListTests {
  @Test(arguments: Meaning.allCases.filter { $0.stage == .home })
  func whatTheReportReadsIsAskedAtHome(_ meaning: Meaning) throws {
    let top = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let checklists = try #require(Reading.of(folder: "/\(top)/Checklists").checklists)
    for pathway in checklists.pathways.keys {
      let item = try #require(checklists.item(meaning: meaning, of: pathway))
      #expect(checklists[item].map(meaning.fits) == true, "\(pathway)")
    }
  }
}
