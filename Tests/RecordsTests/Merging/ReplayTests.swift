import Care
import Testing

@testable import Records

/// An event is held against what its writer knew, not against what happened elsewhere meanwhile.
@Suite struct ReplayTests {
  private let fever = Flag.Key.sign("fever")

  /// No notes by a caregiver while a flag is open.
  private func refusals(_ scratch: Scratch, _ code: Code) throws -> [Int] {
    try scratch.store().replay(code) { event, standing in
      event.by.role == .caregiver && !standing.openFlags.isEmpty
        ? .notInPhase(standing.phase, event.what.name) : nil
    }.map(\.number)
  }

  @Test func whatAnotherCopyDidMeanwhileDoesNotCount() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(.flagged(fever, .call), at: 10, by: .staff), in: houses.clinic)
      try houses.add(Examples.note("one", at: 20), in: houses.home)
      try houses.add(Examples.note("two", at: 30), in: houses.home)
      try houses.send(from: houses.home, to: houses.clinic)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "one", "two"])
      #expect(try refusals(houses.clinic, houses.code) == [])
      // Home hears of it, and from then on it counts.
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("three", at: 40), in: houses.home)
      #expect(try refusals(houses.home, houses.code) == [6])
    }
  }

  @Test func inOneCopyEverythingAboveCounts() throws {
    try inHouses { houses in
      try houses.add(Examples.event(.flagged(fever, .call), at: 10, by: .staff), in: houses.clinic)
      // Another id in the same folder.
      houses.clinic.remove("writer")
      try houses.add(Examples.note("one", at: 20), in: houses.clinic)
      try houses.add(Examples.note("two", at: 30), in: houses.clinic)
      #expect(try refusals(houses.clinic, houses.code) == [4, 5])
    }
  }
}
