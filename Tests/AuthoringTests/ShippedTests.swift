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

  @Test func readTheSameAtTheStart() {
    let thorough = Reading.of(folder: Self.folder, depth: .thorough)
    let isSame = Reading.of(folder: Self.folder).checklists == thorough.checklists
    #expect(isSame)
    let (formulary, findings) = readFormulary(in: Self.folder)
    #expect(findings == [])
    #expect(formulary == thorough.formulary)
  }
}
