import Authoring
import Care
import Testing

/// What only `check` looks at.
struct ThoroughTests {
  @Test func knowsTheClassesOfMedicines() throws {
    var files = try CleanSet.with(
      "before/asking.yaml", "class: [anticoagulant]", as: "class: [opioid]")
    files["before/choosing.yaml"] = CleanSet.choosing.replacing(
      "asking.list: [anticoagulant]", with: "asking.list: [nsaid]")
    let folder = try Folder(files)
    #expect(folder.read().findings == [])
    let reading = folder.read(.thorough)
    #expect(
      reading.findings == [
        unknownClass("before/asking.yaml", 94, 23, "opioid"),
        unknownClass("before/choosing.yaml", 30, 56, "nsaid"),
      ])
    #expect(reading.checklists == nil)
  }

  @Test func findsTextsThatAreTooHardForPatients() throws {
    let hard =
      "We will subsequently administer additional medication to minimize your discomfort today"
    let files = try CleanSet.with(
      "home/first-day.yaml", "en: Rest.", as: "en: \(hard).")
    let folder = try Folder(files)
    #expect(folder.read().findings == [])
    #expect(
      folder.read(.thorough).findings == [
        Finding(
          file: "home/first-day.yaml", line: 9, column: 17,
          problem: .meaning(.tooHard(gradeTenths: 188)))
      ])
  }

  /// Lists that are at home already must not keep anybody out of it.
  @Test func findsFlagsWithoutAName() throws {
    let files = try CleanSet.with(
      "before/asking.yaml", "        flag: { en: Fever, es: Fiebre }\n", as: "")
    let folder = try Folder(files)
    #expect(folder.read().findings == [])
    #expect(
      folder.read(.thorough).findings == [
        Finding(
          file: "before/asking.yaml", line: 54, column: 9, problem: .shape(.missingKey("flag")))
      ])
  }

  @Test func doesNotGradeListsForStaff() throws {
    let hard =
      "We will subsequently administer additional medication to minimize your discomfort today"
    let files = try CleanSet.with("recovery/going.yaml", "Walks?", as: hard)
    #expect(try Folder(files).read(.thorough).findings == [])
  }

  @Test func readsTheMedicinesStrictly() throws {
    var files = try CleanSet.with(
      "medicines.yaml", "name: Coumadin, of: warfarin", as: "name: Warfarin, of: nothing")
    files["medicines.yaml"]? += "\n  - { name: x, class: y, tier: A, evidence: [] }"
    let expected = [
      Finding(file: "medicines.yaml", line: 10, column: 13, problem: .value(.doubled("Warfarin"))),
      Finding(
        file: "medicines.yaml", line: 10, column: 27,
        problem: .value(.unknown(.medicine, "nothing", expected: []))),
      unknownClass("medicines.yaml", 11, 23, "y"),
      Finding(file: "medicines.yaml", line: 11, column: 45, problem: .shape(.emptyList)),
    ]
    let folder = try Folder(files)
    #expect(folder.read(.thorough).findings == expected)
    let (formulary, findings) = folder.readMedicines()
    #expect(findings == expected)
    #expect(formulary == nil)
  }

  private func unknownClass(
    _ file: String, _ line: Int, _ column: Int, _ name: String
  ) -> Finding {
    Finding(
      file: file, line: line, column: column,
      problem: .value(.unknown(.medicineClass, name, expected: ["anticoagulant"])))
  }
}
