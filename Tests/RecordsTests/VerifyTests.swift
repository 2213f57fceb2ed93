import Care
import Testing

@testable import Records

@Suite struct VerifyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout [JSON]) -> Void
    /// For a writer "w".
    let faults: [RecordFault.Kind]
  }

  /// What can be done to five events of one writer by somebody who makes the checksum fit.
  static let cases = [
    Case(testDescription: "nothing", change: { _ in }, faults: []),
    Case(
      testDescription: "one changed", change: { $0[1] = $0[1].with("note", "z") },
      faults: [.brokenChain(writer: "w", number: 3)]),
    Case(
      testDescription: "one removed", change: { $0.remove(at: 1) },
      faults: [.missing(writer: "w", number: 2)]),
    Case(
      testDescription: "the first two removed", change: { $0.removeFirst(2) },
      faults: [.missing(writer: "w", number: 1)]),
    Case(
      testDescription: "one twice", change: { $0.append($0[1]) },
      faults: [.twice(writer: "w", number: 2)]),
    Case(
      testDescription: "one of two claims to a place",
      change: { $0.append($0[4].with("note", "z")) },
      faults: [.claimedTwice(writer: "w", number: 5)]),
    Case(
      testDescription: "in sight of one that is gone",
      change: { $0[4] = $0[4].with("seen", .list(["aa"])) }, faults: [.seenMissing(5)]),
    Case(
      testDescription: "seen, but not as a list", change: { $0[4] = $0[4].with("seen", "aa") },
      faults: [.noLink(5)]),
    Case(
      testDescription: "two swapped", change: { $0.swapAt(1, 2) },
      faults: [.outOfOrder(writer: "w", number: 2)]),
    Case(
      testDescription: "one put in",
      change: { $0.append($0[4].with("number", .number(6))) },
      faults: [.brokenChain(writer: "w", number: 6)]),
    Case(
      testDescription: "no link", change: { $0[4] = $0[4].with("writer", nil) },
      faults: [.noLink(5)]),
    Case(
      testDescription: "number 0", change: { $0[4] = $0[4].with("number", .number(0)) },
      faults: [.noLink(5)]),
    Case(
      testDescription: "no object", change: { $0[4] = "x" },
      faults: [.unknownEvent(5), .noLink(5)]),
    Case(
      testDescription: "not known", change: { $0[4] = $0[4].with("event", "flew") },
      faults: [.unknownEvent(5)]),
    Case(
      testDescription: "a first one that follows another",
      change: { $0 = [$0[0].with("before", "aa")] },
      faults: [.brokenChain(writer: "w", number: 1)]),
  ]

  @Test(arguments: cases)
  func theChainOfEveryWriterIsHeldAgainstItself(given: Case) throws {
    let code = try Code.example()
    let kept = KeptJourney(empty: code)
      .adding(["a", "b", "c", "d", "e"].map(Examples.note), writer: "w", rev: 1)
    let changed = try KeptJourney(bytes: sealed(kept.bytes) { given.change(&$0.events) })
    #expect(changed.faults == given.faults)
  }

  /// Events of another writer stand between; each chain is whole.
  @Test func interleavedWritersAreFine() throws {
    var kept = KeptJourney(empty: try Code.example())
    for (index, writer) in ["w", "v", "w", "w", "v"].enumerated() {
      kept = kept.adding([Examples.note("\(index)")], writer: writer, rev: index + 1)
    }
    #expect(kept.faults == [])
    #expect(kept.events.compactMap(\.link?.number) == [1, 1, 2, 3, 2])
  }

  @Test func bothFilesAndTheirModesAreLookedAt() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      _ = try store.append([Examples.note("b")], to: code, expecting: 1)
      let newest = try scratch.read("journeys/\(code).json")
      try scratch.write(newest, to: "journeys/\(code).json", mode: 0o640)
      try scratch.write("x".utf8, to: "journeys/\(code).json.1")
      #expect(
        try store.verify(code)
          == [.inFile(.newest, .openToOthers), .inFile(.before, .notCanonical)])
    }
  }
}
