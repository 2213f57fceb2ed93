import Care
import Shipped
import Testing

@testable import Authoring

/// Lists that are at home already and say nothing of what they mean.
struct OldHomeTests {
  /// The shipped lists as they were before `means:`.
  private func withoutMeanings() throws -> [String: String] {
    try Folder.contents(of: ShippedTests.folder).mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.drop { $0 == " " }.hasPrefix("means: ") }.joined(separator: "\n")
    }
  }

  /// The same before orders, sheet and texts stood in them.
  private func old() throws -> [String: String] {
    try withoutMeanings().filter { !Self.later.contains($0.key) }.mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { line in !["site: ", "orders: ["].contains { line.hasPrefix($0) } }
        .joined(separator: "\n")
    }
  }

  private static let later = [
    "emergency.yaml", "orders.yaml", "sheet.yaml", "sites.yaml", "texts.yaml",
  ]

  @Test func theyStartAndMeanWhatTheyMeant() throws {
    let folder = try Folder(try old())
    let reading = folder.read(.atHome)
    #expect(reading.findings == [])
    let lists = try #require(reading.checklists)
    let now = Checklists.shipped
    let isSame = lists.checklists == now.checklists && lists.clinic == now.clinic
    #expect(isSame)
    // What stood in the program then is what came with it.
    #expect(lists.orders == now.orders && lists.sheet == now.sheet)
    #expect(lists.sites == now.sites && lists.texts == now.texts)
    for procedure in now.pathways.keys {
      #expect(lists.orders(of: procedure).lines == now.orders(of: procedure).lines)
      #expect(lists.site(of: procedure) == now.site(of: procedure))
    }
  }

  @Test func aClinicIsToldOfEachFileThatIsMissing() throws {
    let found = try Folder(try old()).read().findings
    let missing = found.filter { $0.problem == .file(.missing) }.map(\.file)
    #expect(missing == Self.later)
  }

  /// A clinic that added a language was asked for it in its own files only.
  @Test func theyStartInALanguageThatTheProgramDidNotCome() throws {
    let files = try old().mapValues { text in
      text.replacing("languages: [en, es]", with: "languages: [en]")
    }
    let lists = try #require(Folder(files).read(.atHome).checklists)
    #expect(lists.orders.lines.map(\.id) == AfterCare.allCases)
  }

  /// Half of a set is not completed: what is there is read as it is.
  @Test func aFileThatIsThereIsTakenAtItsWord() throws {
    var files = try old()
    files["orders.yaml"] = "orders: all"
    let found = try Folder(files).read(.atHome).findings
    #expect(found.contains { $0.file == "orders.yaml" })
  }

  @Test func theyDoNotStartAtAClinic() throws {
    let found = try Folder(try withoutMeanings()).read().findings
    let gates = Meaning.allCases.filter(\.isGate)
    let missing = found.filter { finding in
      if case .rests(.missing) = finding.problem { true } else { false }
    }
    #expect(missing.count == gates.count * 2)
    // The restart is asked for by the list that is due on it.
    #expect(found.count == missing.count + 1)
  }

  /// What was not asked of lists when they left keeps nobody out.
  @Test(arguments: [
    ("home/wound-home.yaml", "for: caregiver", "for: staff"),
    (
      "discharge/brace.yaml", "ask: teach-back",
      "ask: teach-back\n    when: { orders.brace: [yes] }"
    ),
    ("clinic.yaml", "scores: { aldrete: 9, padss: 9 }", "scores: { aldrete: 9 }"),
  ])
  func theyStartWithWhatIsNowFound(file: String, piece: String, other: String) throws {
    func changed(_ files: [String: String]) throws -> Folder {
      var files = files
      files[file] = files[file]?.replacing(piece, with: other)
      return try Folder(files)
    }
    #expect(try changed(try old()).read(.atHome).findings == [])
    let now = try changed(try Folder.contents(of: ShippedTests.folder))
    #expect(!now.read().findings.isEmpty)
  }

  /// A set that says what something means is taken at its word in all else.
  @Test func newListsMeanOnlyWhatTheySay() throws {
    var files = try old()
    files["procedure/verification.yaml"] = files["procedure/verification.yaml"]?.replacing(
      "  - id: consent\n", with: "  - id: consent\n    means: consent-signed\n")
    let lists = try #require(Folder(files).read(.atHome).checklists)
    let meant = Meaning.allCases.filter { lists.item(meaning: $0, of: "kyphoplasty") != nil }
    #expect(meant == [.consentSigned])
  }
}
