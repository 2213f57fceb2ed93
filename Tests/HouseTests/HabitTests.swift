import Testing

/// The habits that a machine can see: small files, and nothing that crashes or hides a race.
struct HabitTests {
  private static let forbidden = [
    "public", "try!", "as!", "fatalError(", "nonisolated(unsafe)", "@unchecked",
    "import Foundation",
  ]

  @Test func noFileIsOver300Lines() throws {
    let long = try House().files.filter { $0.lines.count > 300 }
    #expect(long.map { "\($0.path): \($0.lines.count) lines" } == [])
  }

  @Test func mostSourceFilesAreUnder100Lines() throws {
    let counts = try House().files.filter(\.isSource).map(\.lines.count).sorted()
    #expect(counts[counts.count / 2] < 100)
  }

  /// After each test with the real program `verify` looks at what it left.
  @Test func everySuiteOfTheProgramIsVerified() throws {
    let suites = try House().files.filter { $0.target == "ProgramTests" }.flatMap { file in
      file.lines.filter { $0.contains("@Suite") || $0.hasPrefix("struct ") && $0.contains("Tests") }
    }
    #expect(suites.count > 20)
    #expect(suites.filter { !$0.contains(".verified") } == [])
  }

  @Test func sourcesDoNotCrashOnPurposeOrOpenUp() throws {
    let all = try House().files.filter(\.isSource).flatMap(breaches)
    #expect(all == [])
  }

  /// Whatever happens goes the one way that decides, raises, tells, rings and saves.
  @Test func onlyTheLedgerMakesEvents() throws {
    let made = try House().files.filter { $0.path.hasPrefix("Sources/Flow/") }
      .filter { !$0.path.hasPrefix("Sources/Flow/Ledger/") }
      .flatMap { lines(of: $0, with: ["Event(at:", "pending =", "pending +=", "pending.append"]) }
    #expect(made == [])
  }

  /// A new action, row or page must not compile until somebody thought about it.
  @Test func noDefaultOnTheSpine() throws {
    let spine = [
      "Flow/Reduce.swift", "Flow/Moving.swift", "Flow/Program.swift", "Flow/Walk/Submitting.swift",
      "Flow/Ledger/Raising.swift", "Flow/Station/DeskPage.swift", "Flow/Station/DeskPick.swift",
      "Flow/Home/HomeMoves.swift", "Pages/Home/HomeRows.swift",
    ]
    let files = try House().files
    let scenes = files.filter { $0.path.hasSuffix("Scene.swift") }.map(\.path)
    let found = spine.map { "Sources/\($0)" } + scenes.filter { $0.hasPrefix("Sources/Flow/") }
    let read = found.compactMap { path in files.first { $0.path == path } }
    #expect(read.map(\.path) == found)
    #expect(read.flatMap { lines(of: $0, with: ["default:"]) } == [])
  }

  private func lines(of file: House.File, with words: [String]) -> [String] {
    code(of: file.lines).enumerated().flatMap { index, line in
      words.filter(line.contains).map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  @Test func breachNamesFileAndLine() {
    let file = House.File(
      path: "Sources/Care/Bad.swift",
      lines: [
        "public struct Bad {", "  // a public square, try! and as!", "  let text = \"as! public\"",
        "  let all = \"\"\"", "    try! public", "    \"\"\"; let one = try! read()", "}",
        "republic(publicly)", "import FoundationEssentials", "import Foundation",
        "print(\"\\\"\", all as! Int)",
      ])
    #expect(
      breaches(file) == [
        "Sources/Care/Bad.swift:1: public", "Sources/Care/Bad.swift:6: try!",
        "Sources/Care/Bad.swift:10: import Foundation", "Sources/Care/Bad.swift:11: as!",
      ])
  }

  private func breaches(_ file: House.File) -> [String] {
    code(of: file.lines).enumerated().flatMap { index, line in
      Self.forbidden.filter { holds(line, $0) }.map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  /// Whether the words stand there by themselves, and not within longer ones.
  private func holds(_ line: String, _ words: String) -> Bool {
    line.ranges(of: words).contains { range in
      let before = line[..<range.lowerBound].last
      let after = line[range.upperBound...].first
      return ![before, after].contains { $0.map(isPartOfWord) ?? false } || words.hasSuffix("(")
    }
  }

  private func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
