import Canvas
import Care
import Handover
import Pages
import Shipped
import Testing

@Suite struct SheetTextTests {
  @Test func aPersonCanReadIt() throws {
    let usual = try SheetSample.usual()
    let light = try SheetSample.light()
    let longest = try SheetSample.longest()
    let sheets: [(String, Sheet)] = [
      ("sheet-kyphoplasty-en.txt", try SheetSample.sheet(usual)),
      ("sheet-kyphoplasty-es.txt", try SheetSample.sheet(SheetSample.usual(.spanish), .spanish)),
      (
        "sheet-vertebroplasty-no-brace-en.txt",
        try SheetSample.sheet(light, procedure: "vertebroplasty")
      ),
      (
        "sheet-vertebroplasty-no-brace-es.txt",
        try SheetSample.sheet(
          SheetSample.light(.spanish), .spanish, procedure: "vertebroplasty")
      ),
      ("sheet-longest-es.txt", try SheetSample.sheet(longest, .spanish, name: longName)),
    ]
    for (name, sheet) in sheets { expectGolden(name, printable(sheetText(sheet))) }
  }

  private let longName = SheetSample.words(80)

  /// The form feed as a line that an editor shows.
  private func printable(_ text: String) -> String {
    text.split(separator: "\u{0C}").joined(separator: "\n~~~~ new page ~~~~\n\n")
  }

  /// Eight paused medicines of long names, six levels and a plan of many lines at once.
  @Test(arguments: [Language.english: 2, .spanish: 3])
  func longestOrdersFit(language: Language, pages: Int) throws {
    let sheet = try SheetSample.sheet(try SheetSample.longest(), language, name: longName)
    expectFits(sheet, on: pages)
    expectWhole(sheet)
  }

  @Test(arguments: 0..<200) func randomOrdersFitOnTwoPages(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let sheet = try SheetSample.sheet(
      try SheetSample.random(&random), seed % 2 == 0 ? .english : .spanish)
    expectFits(sheet)
    expectWhole(sheet)
  }

  @Test func noOrderIsLeftOutForWantOfRoom() throws {
    var orders = try SheetSample.longest()
    for number in 8..<90 { orders.restarts["medicine \(number)"] = .untilTold }
    orders.afterCare[.painPlan] = .words(SheetSample.words(9_000))
    let sheet = try SheetSample.sheet(orders)
    #expect(sheetPages(sheet).count > 2)
    #expect(sheetPages(sheet).allSatisfy { lines(of: $0).count <= 60 })
    expectWhole(sheet)
  }

  @Test func whatPeopleTypedCommandsNothing() throws {
    var orders = try SheetSample.usual()
    orders.afterCare[.painPlan] = .words("a\u{1B}[2Jb\u{0C}c\u{202E}d\u{07}")
    orders.restarts = ["war\u{1B}]0;x\u{07}farin": .untilTold]
    let text = sheetText(try SheetSample.sheet(orders, name: "Ro\u{1B}[31msa\u{0C}"))
    #expect(text.contains("a[2Jbcd") && text.contains("war]0;xfarin") && text.contains("Ro[31msa"))
    let pages = text.split(separator: "\u{0C}")
    #expect(pages.count == 2)
    #expect(pages.allSatisfy { !SafeText.isUnsafe($0.split(separator: "\n").joined()) })
  }

  private func lines(of page: String) -> [Substring] {
    page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  private func expectFits(
    _ sheet: Sheet, on most: Int = 2, at location: SourceLocation = #_sourceLocation
  ) {
    let pages = sheetPages(sheet)
    #expect((1...most).contains(pages.count), sourceLocation: location)
    for line in pages.flatMap(lines) {
      #expect(String(line).displayWidth <= 80, sourceLocation: location)
    }
    #expect(pages.allSatisfy { lines(of: $0).count <= 60 }, sourceLocation: location)
  }

  /// Every word of the sheet stands on its pages, in order, whatever the layout.
  private func expectWhole(_ sheet: Sheet, at location: SourceLocation = #_sourceLocation) {
    let text = letters(sheetPages(sheet).flatMap { lines(of: $0).dropLast(2) }.joined())
    for section in sheet.sections {
      let entries = section.entries.flatMap { [$0.label] + $0.values + [$0.note ?? ""] }
      for part in [section.title] + section.lead + section.signs + entries {
        let isThere = text.contains(letters(part))
        #expect(isThere, "\(part.prefix(80))", sourceLocation: location)
      }
    }
  }

  /// Only letters and digits, so that the break of a line does not matter.
  private func letters(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
