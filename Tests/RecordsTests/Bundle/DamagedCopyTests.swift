import Care
import Testing

@testable import Records

/// A record whose newest file was damaged before it was sent, or before another copy came.
@Suite struct DamagedCopyTests {
  private func damage(_ houses: Houses) throws {
    try houses.add(Examples.note("lost", at: 50, by: .staff), in: houses.clinic)
    try houses.clinic.write("{".utf8, to: "journeys/\(houses.code).json")
  }

  private func export(_ houses: Houses, to name: String) throws -> Exported {
    let exported = try houses.clinic.store().export(
      houses.code, checklists: houses.lists(of: houses.clinic), to: houses.file(name),
      at: Examples.moment, cost: .least)
    try exported.file.publish()
    return exported
  }

  @Test func anExportSaysThatTheLastEntriesMayBeMissing() throws {
    try inHouses { houses in
      #expect(try !export(houses, to: "whole").isRecovered)
      try damage(houses)
      #expect(try export(houses, to: "before").isRecovered)
    }
  }

  @Test(arguments: [false, true]) func anImportSaysSo(isNew: Bool) throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      if isNew { try houses.add(Examples.note("home", at: 10), in: houses.home) }
      #expect(try !houses.send(from: houses.clinic, to: houses.home).isRecovered)
      try damage(houses)
      let taken = try houses.send(from: houses.home, to: houses.clinic)
      #expect(taken.isRecovered && taken.newEvents == (isNew ? 1 : 0))
    }
  }
}
