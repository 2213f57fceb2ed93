import Care
import Testing

@testable import Records

@Suite struct NewerVersionTests {
  private let code: Code

  init() throws {
    code = try Code.example()
  }

  /// A journey of one note whose file was changed and sealed again.
  private func changed(
    _ change: (inout [String: JSON]) -> Void, _ body: (Scratch, FileStore) throws -> Void
  ) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      _ = try store.create(code, events: [Examples.note("a")])
      let bytes = try scratch.read("journeys/\(code).json")
      try scratch.write(sealed(bytes, change), to: "journeys/\(code).json")
      try body(scratch, store)
    }
  }

  private func isReadOnly(_ why: ReadOnly, _ store: FileStore) {
    #expect(
      problem { () throws(RecordsProblem) in
        try store.append([Examples.note("b")], to: code, expecting: 1)
      } == .readOnly(why))
  }

  @Test func fieldsThatNobodyKnowsSurviveASave() throws {
    try changed { tree in
      tree["clinic"] = "north"
      tree["journey"] = tree["journey"]?.with("colour", ["deep": .list([.null, .bool(true)])])
      tree.events = tree.events.map { $0.with("mood", "calm").with("zz", .number(-1)) }
    } _: { scratch, store in
      let before = try #require(JSON(file: try scratch.read("journeys/\(code).json"))?.object)
      let record = try store.append([Examples.note("b")], to: code, expecting: 1)
      #expect(record.journey.events == ["a", "b"].map(Examples.note))
      var after = try #require(JSON(file: try scratch.read("journeys/\(code).json"))?.object)
      #expect(after.events.count == 2)
      after.events.removeLast()
      #expect(after.removeValue(forKey: "rev") == .number(2))
      var expected = before
      expected["rev"] = nil
      expected["sha256"] = after["sha256"]
      #expect(after == expected)
    }
  }

  @Test func anEventThatIsNotKnownMakesTheRecordReadOnly() throws {
    try changed { tree in
      tree.events.append((tree.events.first ?? .null).with("event", "teleported"))
    } _: { scratch, store in
      let file = try scratch.read("journeys/\(code).json")
      let record = try store.load(code)
      #expect(
        record
          == Record(
            journey: Journey(code: code, events: [Examples.note("a")]), rev: 1,
            readOnly: .unknownEvents(1)))
      #expect(record.isReadOnly)
      isReadOnly(.unknownEvents(1), store)
      #expect(try scratch.read("journeys/\(code).json") == file)
    }
  }

  /// Among what is not understood may be an emergency: such a record never looks as if nothing were open.
  @Test(arguments: [true, false]) func whatIsNotUnderstoodIsFlagged(isEvent: Bool) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let enrolled = Event(
        at: Examples.moment, by: Author(.staff, staff: "n.ruiz"),
        what: .enrolled(
          Identity(name: "Anna Grün", born: Examples.born), procedure: "kyphoplasty",
          Examples.orders))
      _ = try store.create(code, events: [enrolled])
      let bytes = try scratch.read("journeys/\(code).json")
      let newer = sealed(bytes) { tree in
        if isEvent {
          tree.events.append((tree.events.first ?? .null).with("event", "teleported"))
        } else {
          tree["schema"] = .number(2)
        }
      }
      try scratch.write(newer, to: "journeys/\(code).json")
      let standing = try store.load(code).journey.standing
      #expect(
        standing.openFlags
          == [Flag(key: .entriesUnread, level: .hold, raisedAt: Examples.moment)])
      #expect(standing.phase == .onHold)
      #expect(try scratch.read("journeys/\(code).json") == newer)
    }
  }

  @Test func aNewerSchemaIsShownAndNotWritten() throws {
    try changed {
      $0["schema"] = .number(2)
    } _: { scratch, store in
      let file = try scratch.read("journeys/\(code).json")
      #expect(
        try store.load(code)
          == Record(
            journey: Journey(code: code, events: [Examples.note("a")]), rev: 1,
            readOnly: .newerSchema(2)))
      isReadOnly(.newerSchema(2), store)
      #expect(try scratch.read("journeys/\(code).json") == file)
      #expect(scratch.quarantine() == [])
      #expect(try store.verify(code) == [.inFile(.newest, .newerSchema(2))])
    }
  }

  @Test func aNewerSchemaWithNothingToShowIsLeftAlone() throws {
    try changed { tree in
      tree["schema"] = .number(9)
      tree["journey"] = ["sealed": "AAAA"]
    } _: { scratch, store in
      let file = try scratch.read("journeys/\(code).json")
      #expect(problem { () throws(RecordsProblem) in try store.load(code) } == .newerSchema(9))
      #expect(try scratch.read("journeys/\(code).json") == file)
      #expect(scratch.quarantine() == [])
    }
  }

  @Test func numbersNearTheEdgeDoNotTrap() throws {
    let edge = JSON.number(1 << 53)
    try changed { tree in
      tree["rev"] = edge
      tree.events = tree.events.map { $0.with("number", edge) }
    } _: { _, store throws in
      #expect(try store.load(code).rev == 1 << 53)
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("b")], to: code, expecting: 1 << 53)
        } == .cannotBeKept)
    }
  }
}
