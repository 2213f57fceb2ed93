import Care
import Testing

@testable import Authoring

/// Lists that are at home already and say nothing of what they mean.
struct OldHomeTests {
  /// The shipped lists as they were before `means:`.
  private func old() throws -> [String: String] {
    try Folder.contents(of: ShippedTests.folder).mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.drop { $0 == " " }.hasPrefix("means: ") }.joined(separator: "\n")
    }
  }

  @Test func theyStartAndMeanWhatTheyMeant() throws {
    let folder = try Folder(try old())
    let reading = folder.read(.atHome)
    #expect(reading.findings == [])
    let isSame = reading.checklists == Reading.of(folder: ShippedTests.folder).checklists
    #expect(isSame)
  }

  @Test func theyDoNotStartAtAClinic() throws {
    let found = try Folder(try old()).read().findings
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
