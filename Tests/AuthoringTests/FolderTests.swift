import Authoring
import Care
import Testing

/// What can be wrong with the files before anybody looks inside.
struct FolderTests {
  @Test func saysThatThereIsNoFolder() {
    let reading = Reading.of(folder: "/nowhere/at/all")
    #expect(reading.findings == [found(".", .noFolder)])
    #expect(reading.checklists == nil)
  }

  @Test(arguments: [
    "clinic.yaml", "warning-signs.yaml", "sources.yaml", "orders.yaml", "sites.yaml", "sheet.yaml",
    "emergency.yaml", "texts.yaml",
  ])
  func missesAFile(_ file: String) throws {
    var files = CleanSet.files
    files[file] = nil
    // What the file would have said is not reported as wrong everywhere else.
    #expect(try Folder(files).read().findings == [found(file, .missing)])
  }

  @Test func missesTheMedicinesOnlyWhenItReadsThem() throws {
    var files = CleanSet.files
    files["medicines.yaml"] = nil
    let folder = try Folder(files)
    #expect(folder.read().findings == [])
    #expect(folder.read(.thorough).findings == [found("medicines.yaml", .missing)])
    #expect(folder.readMedicines().findings == [found("medicines.yaml", .missing)])
  }

  @Test func missesThePathways() throws {
    let files = CleanSet.files.filter { !$0.key.hasPrefix("pathways/") }
    let findings = try Folder(files).read().findings
    #expect(findings.contains(found("pathways", .missing)))
  }

  @Test func findsFilesThatNothingUses() throws {
    var files = CleanSet.files
    files["notes.txt"] = ""
    files["before/asking.yml"] = ""
    files["before/old/asking.yaml"] = ""
    files["after/asking.yaml"] = ""
    let strays = ["after", "before/asking.yml", "before/old", "notes.txt"]
    #expect(try Folder(files).read().findings == strays.map { found($0, .stray) })
  }

  @Test func twoFilesCannotHaveOneName() throws {
    var files = CleanSet.files
    files["home/choosing.yaml"] = CleanSet.choosing + "\ndue: daily"
    let expected = Finding(
      file: "home/choosing.yaml", line: 1, column: 12,
      problem: .reference(.nameTaken(by: "before/choosing.yaml")))
    #expect(try Folder(files).read().findings == [expected])
  }

  @Test func everyListIsInAPathway() throws {
    var files = CleanSet.files
    files["home/second-day.yaml"] = CleanSet.firstDay.replacing("first-day", with: "second-day")
    let expected = Finding(
      file: "home/second-day.yaml", line: 1, column: 12, problem: .reference(.inNoPathway))
    #expect(try Folder(files).read().findings == [expected])
  }

  @Test func noListIsCalledLikeTheOrders() throws {
    var files = CleanSet.files
    for pathway in ["pathways/kyphoplasty.yaml", "pathways/vertebroplasty.yaml"] {
      files[pathway] = files[pathway]?.replacing("[first-day]", with: "[orders]")
    }
    files["home/first-day.yaml"] = nil
    files["home/orders.yaml"] = CleanSet.firstDay.replacing("first-day", with: "orders")
    let expected = Finding(
      file: "home/orders.yaml", line: 1, column: 12, problem: .value(.reserved("orders")))
    #expect(try Folder(files).read().findings == [expected])
  }

  @Test func aReferenceMustComeBeforeInEveryPathway() throws {
    var files = CleanSet.files
    files["pathways/vertebroplasty.yaml"] = CleanSet.vertebroplasty.replacing(
      "[asking, ", with: "[choosing, asking, ")
    // Here, unlike in the other pathway, the medicines are asked for after the allergies.
    let expected = Finding(
      file: "before/choosing.yaml", line: 30, column: 42,
      problem: .reference(.laterItem(Item.Reference("asking", "list"))))
    #expect(try Folder(files).read().findings == [expected])
  }

  @Test func bothListsMustBeInOnePathway() throws {
    var files = CleanSet.files
    files["pathways/vertebroplasty.yaml"] = CleanSet.vertebroplasty.replacing(
      "[asking, ", with: "[choosing, ")
    files["pathways/kyphoplasty.yaml"] = CleanSet.kyphoplasty.replacing(
      "[asking, choosing, telling, allergies]\narrival: [today, eaten]",
      with: "[asking, telling, allergies]\narrival: [eaten]")
    files["arrival/today.yaml"] = nil
    let findings = try Folder(files).read().findings
    #expect(
      findings.contains(
        Finding(
          file: "before/choosing.yaml", line: 30, column: 42,
          problem: .reference(.neverTogether(Item.Reference("asking", "list"))))))
  }

  @Test func aListThatCannotBeReadIsNotReportedByOthers() throws {
    var files = CleanSet.files
    files["before/asking.yaml"] = "a: [b"
    let findings = try Folder(files).read().findings
    #expect(Set(findings.map(\.file)) == ["before/asking.yaml"])
  }

  @Test func refusesTextThatIsNotUTF8() throws {
    var files = CleanSet.files.mapValues { Array($0.utf8) }
    files["home/first-day.yaml"] = Array("checklist: é".utf8) + [0xC3, 0x28]
    let findings = try Folder(files).read().findings
    #expect(
      findings == [
        Finding(file: "home/first-day.yaml", line: 1, column: 13, problem: .file(.notUTF8))
      ])
  }

  @Test func refusesAFolderInThePlaceOfAFile() throws {
    var files = CleanSet.files
    files["clinic.yaml"] = nil
    files["clinic.yaml/clinic.yaml"] = ""
    let findings = try Folder(files).read().findings
    #expect(findings == [found("clinic.yaml", .stray), found("clinic.yaml", .unreadable)])
  }

  @Test func findingsReadAsLinesInTheOrderOfTheFiles() throws {
    var files = try CleanSet.with("before/asking.yaml", "ask: tell", as: "ask: \"te\\e[31mll\"")
    files["home/first-day.yaml"] = CleanSet.firstDay.replacing("ask:", with: "asks:")
    files["x\u{1B}.txt"] = ""
    let lines = try Folder(files).read().findings.map(\.description)
    let keys = "`id`, `ask`, `text`, `source`"
    #expect(
      lines.first
        == "before/asking.yaml:8:10: error: character U+001B cannot be shown; delete it and type the text again"
    )
    #expect(lines[1] == "home/first-day.yaml:7:5: error: missing key `ask`")
    #expect(
      lines[2].hasPrefix(
        "home/first-day.yaml:8:5: error: unknown key `asks`; expected one of \(keys)"))
    #expect(lines[3].hasPrefix("x.txt:1:1: error: nothing here uses this file"))
    #expect(lines.count == 4)
  }

  private func found(_ file: String, _ problem: FileProblem) -> Finding {
    Finding(file: file, line: 1, column: 1, problem: .file(problem))
  }
}
