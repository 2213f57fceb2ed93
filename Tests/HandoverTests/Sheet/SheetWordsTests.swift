import Care
import Flow
import Handover
import Pages
import Shipped
import Testing

@testable import Authoring

@Suite struct SheetWordsTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Checklists"

  /// What the program itself says, without what the clinician wrote and what the clinic's lists say.
  private func ownTexts(_ sheet: Sheet) -> [String] {
    [sheet.keep]
      + sheet.sections.flatMap { section in
        let entries = section.entries.flatMap { $0.values + [$0.note ?? ""] }
        return section.lead + entries.filter { !$0.contains("hydromorphone") }
      }
  }

  @Test func englishReadsAtSixthGradeOrBelow() throws {
    let reading = ReadingGrade(exempt: ["opioid"])
    for orders in [try SheetSample.usual(), try SheetSample.light()] {
      var orders = orders
      orders.afterCare[.painPlan] = .words("hydromorphone")
      let texts = ownTexts(try SheetSample.sheet(orders))
      for text in texts {
        #expect((reading.grade(of: text) ?? 0) <= ReadingGrade.most, "\(text)")
      }
      #expect(try #require(reading.grade(of: texts.joined(separator: " "))) <= ReadingGrade.most)
    }
  }

  @Test func theShippedListsMakeASheetOfTwoPages() throws {
    let checklists = try #require(Reading.of(folder: Self.folder).checklists)
    let setting = Setting(checklists: checklists, zone: SheetSample.zone)
    let usual = try SheetSample.usual()
    for language in checklists.clinic.languages {
      for procedure in checklists.pathways.keys.sorted() {
        let standing = try SheetSample.standing(usual, procedure: procedure)
        let sheet = try Sheet(
          setting: setting, standing: standing, language: language,
          on: SheetSample.day("2026-11-24"))
        #expect(sheetPages(sheet).count == 2)
        #expect(sheet.sections.flatMap(\.signs).count == checklists.warningSigns.count)
      }
    }
  }
}
