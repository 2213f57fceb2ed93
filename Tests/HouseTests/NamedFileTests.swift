import FoundationEssentials
import Testing

/// Pages for people who work here name files, and each must be there.
struct NamedFileTests {
  private static let pages = ["Sources/ARCHITECTURE.md", "CONTRIBUTING.md"]
  private static let top =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  /// What files of this house are called; others (`staff.json`, `board.index`) are made by the program.
  private static let endings = [".swift", ".yaml", ".md", ".c"]

  @Test(arguments: pages) func everyNamedFileIsThere(page: String) throws {
    let text = try String(contentsOfFile: "\(Self.top)/\(page)", encoding: .utf8)
    let named = names(in: text)
    #expect(named.count > 10)
    let tree = try Self.tree
    #expect(named.filter { !isThere($0, in: tree) } == [])
  }

  @Test func aNameThatIsWrongIsFound() {
    let text = """
      See `Care/Gone.swift`, `Gap.swift`, `Flow/Home`, `Flow/Away` and `Scripts/test NAME`.
      `board.index`, `a / b`, `reduce` and [a page](Missing.md) and [there](https://x.org/y.md).
      """
    let named = names(in: text)
    #expect(
      named == [
        "Care/Gone.swift", "Gap.swift", "Flow/Home", "Flow/Away", "Scripts/test", "Missing.md",
      ])
    let tree = ["Sources/Care/Journey/Gap.swift", "Sources/Flow/Home", "Scripts/test"]
    #expect(
      named.filter { !isThere($0, in: tree) } == ["Care/Gone.swift", "Flow/Away", "Missing.md"])
  }

  /// Everything below the folders that people work in, by its path from the top.
  private static var tree: [String] {
    get throws {
      let folders = ["Sources", "Tests", "Scripts", "Checklists", ".ci"]
      return try folders.flatMap { folder in
        try FileManager.default.subpathsOfDirectory(atPath: "\(top)/\(folder)")
          .map { "\(folder)/\($0)" } + [folder]
      } + FileManager.default.contentsOfDirectory(atPath: top)
    }
  }

  /// Links, and words set as code that are the path of a file or of a folder.
  private func names(in text: String) -> [String] {
    let code = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.compactMap { $0.element.split(separator: " ").first }
    let links = text.split(separator: "](").dropFirst().compactMap {
      $0.split(separator: ")", omittingEmptySubsequences: false).first
    }.filter { !$0.contains(":") }
    return (code + links).map(String.init).filter(isName)
  }

  private func isName(_ word: String) -> Bool {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./+-"
    guard word.allSatisfy(letters.contains), word.contains(where: \.isLetter) else { return false }
    return Self.endings.contains(where: word.hasSuffix) || word.dropFirst().contains("/")
  }

  /// Pages leave out what is plain: `Sources`, the folder that the sentence is about, or `.swift`.
  private func isThere(_ name: String, in tree: [String]) -> Bool {
    let name = name.hasSuffix("/") ? String(name.dropLast()) : name
    return tree.contains {
      $0 == name || $0.hasSuffix("/\(name)") || $0.hasSuffix("/\(name).swift")
    }
  }
}
