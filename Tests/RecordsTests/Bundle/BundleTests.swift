import Care
import Testing

@testable import Records

/// What was sealed may have been made by anybody who has the words.
@Suite struct BundleTests {
  private func bundle() throws -> Bundle {
    let journey = KeptJourney(empty: try Code.example())
      .adding(["a", "b"].map(Examples.note), writer: "w", rev: 1)
    let list = ChecklistFiles.File(path: "checklists/clinic.yaml", bytes: [1, 0, 255])
    return Bundle(
      made: Examples.moment, journey: journey, lists: try #require(ChecklistFiles([list])))
  }

  private func refusal(_ content: [UInt8]) -> RecordsProblem? {
    problem { () throws(RecordsProblem) in try Bundle(content: content) }
  }

  @Test func itReadsBackAsItWas() throws {
    let bundle = try bundle()
    let read = try Bundle(content: bundle.content)
    #expect(read.journey == bundle.journey && read.lists == bundle.lists)
    #expect(read.made == bundle.made)
    #expect(read.content == bundle.content)
  }

  @Test func whereverItIsCutItIsNone() throws {
    let content = try bundle().content
    for count in 0..<content.count {
      #expect(refusal(Array(content.prefix(count))) == .bundle(.damaged), "\(count)")
    }
    #expect(refusal(content + [0]) == .bundle(.damaged))
  }

  @Test func whatItsLineSaysIsNotBelieved() throws {
    let headed = try #require(Headed(bundle().content))
    let files = try #require(headed.head["files"]?.list)
    let big = JSON.number(1 << 53)
    for bad: [JSON] in [
      [], [files[0]], [files[1]], files + files, [files[0], files[1].with("size", .number(-1))],
      [files[0].with("size", big), files[1].with("size", big)], [files[0], "x"],
      [files[0], files[1].with("path", "checklists/../../x.yaml")],
      [files[1], files[0]],
    ] {
      let head = headed.head.merging(["files": .list(bad)]) { $1 }
      #expect(
        refusal(Headed(head, body: headed.body).bytes) == .bundle(.damaged), "\(bad)")
    }
    var head = headed.head
    head["made"] = "now"
    #expect(refusal(Headed(head, body: headed.body).bytes) == .bundle(.damaged))
  }

  @Test func aRecordOfANewerFormIsToldFromDamage() throws {
    let bundle = try bundle()
    let newer = sealed(bundle.journey.bytes) { $0["schema"] = .number(2) }
    let content = Bundle(
      made: bundle.made, journey: try KeptJourney(bytes: newer), lists: bundle.lists
    ).content
    #expect(refusal(content) == .bundle(.newer))
  }
}
