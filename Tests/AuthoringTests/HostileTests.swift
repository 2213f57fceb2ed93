import Care
import Testing

@testable import Authoring

/// Files made to take the program's time, memory or stack (RELIABILITY promise 15).
struct HostileTests {
  @Test(arguments: Hostile.all)
  func isRefusedQuickly(_ hostile: Hostile) throws {
    var files = CleanSet.files
    files["home/first-day.yaml"] = hostile.text
    let folder = try Folder(files)
    let clean = try Folder()
    // The first reading of a process pays for what the system loads once.
    _ = clean.read()
    let clock = ContinuousClock()
    let usual = clock.measure { _ = clean.read() }
    var reading = clean.read()
    let taken = clock.measure { reading = folder.read() }
    #expect(reading.checklists == nil)
    #expect(reading.findings.first?.problem == hostile.problem)
    #expect(Set(reading.findings.map(\.file)) == ["home/first-day.yaml"])
    // Promised are 50 ms for the program as it is shipped; this is not optimised, and other tests run beside it.
    #expect(taken - usual < .seconds(2))
  }

  @Test func refusesAFileThatIsTooBigWithoutReadingIt() throws {
    let big = String(repeating: "#", count: 256 * 1024 + 1)
    let text = String(repeating: "a", count: 256 * 1024)
    #expect(throws: FileProblem.tooBig(bytes: 256 * 1024 + 1)) {
      let folder = try Folder(["a": big])
      _ = try readBytes(at: "\(folder.path)/a")
    }
    let folder = try Folder(["a": text])
    #expect(try readBytes(at: "\(folder.path)/a").count == 256 * 1024)
  }

  @Test func refusesFiveHundredAndOneItems() throws {
    let item = "  - { id: a, ask: tell, text: { en: A, es: A }, source: [S1] }\n"
    let head = "checklist: first-day\nowner: none\nreviewed: never\nfor: patient\n"
    let title = "title: { en: A, es: A }\ndue: daily\nitems:\n"
    let items = (0...500).map { item.replacing("id: a", with: "id: a\($0)") }.joined()
    var files = CleanSet.files
    files["home/first-day.yaml"] = head + title + items
    let expected = Finding(
      file: "home/first-day.yaml", line: 508, column: 5,
      problem: .shape(.tooMany(.items, most: 500)))
    #expect(try Folder(files).read().findings == [expected])
  }

  @Test func takesSixteenLevelsAndRefusesSeventeen() {
    let sixteen = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(YAMLReading.tree(of: sixteen).problems.isEmpty)
    let blocks = String(repeating: "- ", count: 16) + "a"
    #expect(
      YAMLReading.tree(of: blocks).problems == [
        Located(value: .file(.tooDeep(most: 16)), place: Place(line: 1, column: 33))
      ])
  }
}

/// One hostile text, and what must be said of it first.
struct Hostile: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let problem: Problem

  var testDescription: String { name }

  static let all = [
    Hostile(name: "a bomb of aliases", text: bomb, problem: .file(.forbidden(.anchor))),
    Hostile(name: "a bomb of aliases as keys", text: keyBomb, problem: .file(.forbidden(.anchor))),
    Hostile(
      name: "nested lists", text: String(repeating: "[", count: 250_000),
      problem: .file(.tooDeep(most: 16))),
    Hostile(
      name: "nested maps", text: String(repeating: "{a: ", count: 60_000),
      problem: .file(.tooDeep(most: 16))),
    Hostile(
      name: "nested blocks", text: String(repeating: "- ", count: 120_000),
      problem: .file(.tooDeep(most: 16))),
    Hostile(
      name: "nested keys", text: String(repeating: "? ", count: 120_000),
      problem: .file(.forbidden(.complexKey))),
    Hostile(
      name: "a great many words", text: "a: [" + String(repeating: "a,", count: 120_000) + "]",
      problem: .file(.tooManyParts(most: 30_000))),
    Hostile(
      name: "doubled keys", text: String(repeating: "a: b\n", count: 14_000),
      problem: .shape(.doubledKey("a"))),
    Hostile(
      name: "invisible characters", text: "# " + String(repeating: "\u{200B}", count: 80_000),
      problem: .file(.unsafeCharacter(0x200B))),
    Hostile(
      name: "an open quote", text: "a: \"" + String(repeating: "b ", count: 120_000),
      problem: .file(.notYAML("found unexpected end of stream"))),
    Hostile(
      name: "a file that is too big", text: String(repeating: "# a\n", count: 100_000),
      problem: .file(.tooBig(bytes: 400_000))),
  ]

  /// Each line is nine times the one before: some thousand million words in all.
  private static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...9).map {
      "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  /// The same where they would be hashed.
  private static let keyBomb = bomb + "? *a9\n: x\n"
}
