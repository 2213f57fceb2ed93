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

  /// Where not even the enrolment is understood nobody is shown, and nothing looks as if nobody were there.
  @Test func whatShowsNobodyCannotBeOpened() throws {
    try changed { tree in
      tree.events.append((tree.events.first ?? .null).with("event", "teleported"))
    } _: { scratch, store in
      let file = try scratch.read("journeys/\(code).json")
      #expect(problem { () throws(RecordsProblem) in try store.load(code) } == .newerSchema(1))
      let board = try store.board(fingerprint: "lists", most: 9) {
        RowMaker.row($0.code, "a", done: 1)
      }
      #expect(board.unreadable == [code] && board.rows == [])
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
      let record = try store.load(code)
      #expect(record.readOnly == (isEvent ? .unknownEvents(1) : .newerSchema(2)))
      if let why = record.readOnly { isReadOnly(why, store) }
      let standing = record.journey.standing
      #expect(
        standing.openFlags
          == [Flag(key: .entriesUnread, level: .hold, raisedAt: Examples.moment)])
      #expect(standing.phase == .onHold)
      if !isEvent { #expect(try store.verify(code) == [.inFile(.newest, .newerSchema(2))]) }
      #expect(scratch.quarantine() == [])
      #expect(try scratch.read("journeys/\(code).json") == newer)
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
