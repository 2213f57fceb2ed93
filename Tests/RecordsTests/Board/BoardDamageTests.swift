import Care
import Testing

@testable import Records

/// An index that is stale, torn or somebody else's is never believed.
@Suite struct BoardDamageTests {
  @Test func noFlippedBitGoesUnseen() throws {
    try inBoardTrial { trial in
      _ = try trial.board()
      let good = try trial.scratch.read("board.index")
      func kept(_ bytes: [UInt8]) throws -> BoardIndex? {
        try trial.scratch.write(bytes, to: "board.index")
        return trial.store.keptIndex("lists")
      }
      #expect(try kept(good)?.entries.count == 5)
      for index in good.indices {
        var bad = good
        bad[index] ^= 1 << (index % 8)
        #expect(try kept(bad) == nil, "byte \(index)")
        #expect(try kept(Array(good[..<index])) == nil)
      }
      #expect(try kept(good + [0]) == nil)
      // Made with another key, as by somebody who cannot read this one.
      trial.scratch.remove("access.key")
      try trial.scratch.write(
        (String(repeating: "7", count: 64) + "\n").utf8, to: "access.key")
      #expect(try kept(good) == nil)
    }
  }

  @Test(arguments: ["", "x", "stepwell-board 1", String(repeating: "\u{7F}", count: 4000)])
  func aBrokenIndexIsMadeAnew(text: String) throws {
    try inBoardTrial { trial in
      _ = try trial.board()
      let good = try trial.scratch.read("board.index")
      try trial.scratch.write(text.utf8, to: "board.index")
      #expect(try trial.board().rows == trial.fresh)
      #expect(trial.maker.asked.count == 5)
      #expect(try trial.scratch.read("board.index").count == good.count)
      #expect(try trial.board().rows == trial.fresh)
      #expect(trial.maker.asked == [])
    }
  }

  @Test func anOldIndexPutBackHidesNothing() throws {
    try inBoardTrial { trial in
      _ = try trial.board()
      let old = try trial.scratch.read("board.index")
      _ = try trial.store.append([Examples.note("b")], to: trial.codes[1], expecting: 1)
      _ = try trial.board()
      try trial.scratch.write(old, to: "board.index")
      #expect(
        try trial.board().rows == trial.rows([1: RowMaker.row(trial.codes[1], "b", done: 2)]))
      #expect(trial.maker.asked == [trial.codes[1]])
    }
  }

  /// Of the same length, and with the time of change set back.
  @Test func aFileThatWasWrittenIntoIsReadAgain() throws {
    try inBoardTrial { trial in
      let first = try trial.board()
      let name = "journeys/\(trial.codes[0]).json"
      let old = try trial.scratch.read(name)
      try trial.scratch.write(old.map { $0 == 0x3A ? 0x3B : $0 }, to: name)
      for last in [first, nil] {
        let board = try trial.board(after: last)
        #expect(board.rows == Array(trial.fresh.dropFirst()))
        #expect(board.unreadable == [trial.codes[0]])
      }
    }
  }

  @Test func whatCannotBeReadIsToldAndNotTriedForEver() throws {
    try inBoardTrial { trial in
      let code = trial.codes[0]
      _ = try trial.store.append([Examples.note("b")], to: code, expecting: 1)
      let good = try trial.scratch.read("journeys/\(code).json.1")
      for name in ["\(code).json", "\(code).json.1"] {
        try trial.scratch.write("torn".utf8, to: "journeys/\(name)")
      }
      let script = Script()
      let store = try trial.scratch.store(script.calls())
      for time in 1...2 {
        script.begin()
        let board = try trial.board(in: store)
        #expect(board.rows == Array(trial.fresh.dropFirst()))
        #expect(board.unreadable == [code])
        // The second time only the index itself and its key are read.
        #expect(time == 1 || script.seen.filter { $0 == .read }.count == 4)
      }
      // Somebody mends the one before.
      try trial.scratch.write(good, to: "journeys/\(code).json.1")
      #expect(try trial.board().rows == trial.fresh)
      #expect(try trial.board().unreadable == [])
    }
  }

  @Test func aDamagedNewestShowsTheOneBefore() throws {
    try inBoardTrial { trial in
      let code = trial.codes[4]
      _ = try trial.store.append([Examples.note("b")], to: code, expecting: 1)
      let first = try trial.board()
      try trial.scratch.write("torn".utf8, to: "journeys/\(code).json")
      for last in [first, nil] {
        #expect(try trial.board(after: last).rows == trial.fresh)
        #expect(trial.scratch.quarantine().count == 1)
      }
      // By now the newest is gone, and the one before is held against itself.
      _ = try trial.board()
      _ = try trial.board()
      #expect(trial.maker.asked == [])
      trial.scratch.remove("journeys/\(code).json.1")
      #expect(try trial.board().rows == Array(trial.fresh.dropLast()))
    }
  }

  /// A disk that gave no answer is asked again, and keeps nobody else waiting.
  @Test func aFailureIsNotRemembered() throws {
    try inBoardTrial { trial in
      let script = Script()
      let store = try trial.scratch.store(script.calls())
      script.begin { _, call in call == .read ? .fail(.broken) : .goOn }
      let board = try trial.board(in: store, most: 2)
      #expect((board.rows.count, board.left) == (0, 0))
      #expect(board.unreadable == trial.codes)
      script.freeze()
      #expect(try trial.board(in: store, after: board).rows == trial.fresh)
    }
  }

  /// On a full disk the board still comes to its end, with what the caller holds.
  @Test func anIndexThatCannotBeSavedIsNotNeeded() throws {
    try inBoardTrial { trial in
      let script = Script()
      let store = try trial.scratch.store(script.calls())
      script.begin { _, call in call == .write ? .fail(.noSpace) : .goOn }
      var board = try trial.board(in: store, most: 2)
      board = try trial.board(in: store, after: board, most: 2)
      board = try trial.board(in: store, after: board, most: 2)
      #expect(board.rows == trial.fresh)
      #expect(board.left == 0)
      #expect(trial.scratch.names(".").filter { $0.contains("board.index") } == [])
    }
  }

  @Test func aSaveDuringTheReadingIsSeenTheNextTime() throws {
    try inBoardTrial { trial in
      let code = trial.codes[3]
      var first: Board?
      first = try trial.store.board(fingerprint: "lists", most: .max) { journey in
        if journey.code == code {
          _ = try? trial.store.append([Examples.note("b")], to: code, expecting: 1)
        }
        return trial.maker.row(journey)
      }
      #expect(first?.rows == trial.fresh)
      let rows = trial.rows([3: RowMaker.row(code, "b", done: 2)])
      #expect(try trial.board(after: first).rows == rows)
      #expect(try trial.board().rows == rows)
    }
  }
}
