import Authoring
import Care
import Testing

struct CleanSetTests {
  @Test func readsAsExactlyTheseValues() throws {
    let reading = try Folder().read()
    #expect(reading.findings == [])
    #expect(reading.formulary == nil)
    let checklists = try #require(reading.checklists)
    // One item at a time first, so that a difference is short to read.
    for (id, expected) in CleanValues.checklists.checklists {
      let read = try #require(checklists.checklists[id])
      #expect(read.items.map(\.id) == expected.items.map(\.id))
      for (item, wanted) in zip(read.items, expected.items) { #expect(item == wanted) }
    }
    #expect(checklists.clinic == CleanValues.checklists.clinic)
    expectSame(checklists)
  }

  @Test func readsWhereFilesForHomeGo() throws {
    let files = try CleanSet.with(
      "clinic.yaml", "printing: yes", as: "printing: yes\nexport-folder: /srv/files for home")
    let station = try Folder(files).read().checklists?.clinic.station
    #expect(station?.exportFolder == "/srv/files for home")
    #expect(CleanValues.checklists.clinic.station.exportFolder == nil)
  }

  @Test func readsThoroughlyWithTheMedicines() throws {
    let reading = try Folder().read(.thorough)
    #expect(reading.findings == [])
    expectSame(reading.checklists)
    #expect(reading.formulary == CleanValues.formulary)
  }

  @Test func readsTheMedicinesAlone() throws {
    let (formulary, findings) = try Folder().readMedicines()
    #expect(findings == [])
    #expect(formulary == CleanValues.formulary)
  }

  @Test func readsLineEndsOfOtherSystemsAndAByteOrderMark() throws {
    let files = CleanSet.files.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
    let reading = try Folder(files).read(.thorough)
    #expect(reading.findings == [])
    expectSame(reading.checklists)
  }

  @Test func keepsTextsInLanguagesThatTheClinicDoesNotOffer() throws {
    let files = try CleanSet.with("clinic.yaml", "[en, es]", as: "[es]")
    let reading = try Folder(files).read()
    #expect(reading.findings == [])
    #expect(reading.checklists?.clinic.languages == [.spanish])
  }

  @Test func takesFoldedTextsAndQuotes() throws {
    let files = try CleanSet.with(
      "home/first-day.yaml", "{ en: Rest., es: Descanse. }",
      as:
        "\n      en: >-\n        Rest: *lie* down\n        & sleep.\n      'es': \"Descanse\\u002E\""
    )
    let reading = try Folder(files).read()
    #expect(reading.findings == [])
    let item = try #require(reading.checklists?[Item.Reference("first-day", "rest")])
    #expect(item.text == Text([.english: "Rest: *lie* down & sleep.", .spanish: "Descanse."]))
  }

  @Test func leavesTheSystemsOwnFilesAlone() throws {
    var files = CleanSet.files
    files[".gitignore"] = "*"
    files["before/.asking.yaml.swp"] = "\u{1}"
    #expect(try Folder(files).read().findings == [])
  }

  /// Compares everything, without printing all of it.
  private func expectSame(_ checklists: Checklists?) {
    let isSame = checklists == CleanValues.checklists
    #expect(isSame)
  }

  @Test func anItemMayHaveAnHourOfItsOwn() throws {
    let files = try CleanSet.with(
      "home/first-day.yaml", "source: [BOOK-2]", as: "source: [BOOK-2]\n    not-before: 20:30")
    let rest = try Folder(files).read().checklists?.checklists["first-day"]?.items.first
    #expect(rest?.notBefore == ClockTime(hour: 20, minute: 30))
  }
}
