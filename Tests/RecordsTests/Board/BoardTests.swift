import Care
import Records
import Testing

@Suite struct BoardTests {
  @Test func everyJourneyHasItsRowAndIsReadOnce() throws {
    try inBoardTrial { trial in
      let first = try trial.board()
      #expect(first.rows == trial.fresh)
      #expect(first.left == 0)
      #expect(first.unreadable == [])
      #expect(Set(trial.maker.asked) == Set(trial.codes))
      #expect(trial.scratch.mode("board.index") == 0o600)
      // From the index, by another program too, and from the last board.
      for last in [nil, first] {
        #expect(try trial.board(in: trial.scratch.store(), after: last).rows == trial.fresh)
        #expect(trial.maker.asked == [])
      }
    }
  }

  @Test func onlyWhatChangedIsReadAgain() throws {
    try inBoardTrial { trial in
      let first = try trial.board()
      _ = try trial.store.append([Examples.note("b")], to: trial.codes[2], expecting: 1)
      let rows = trial.rows([2: RowMaker.row(trial.codes[2], "b", done: 2)])
      for last in [first, nil] {
        #expect(try trial.board(after: last).rows == rows)
        #expect(trial.maker.asked == [trial.codes[2]])
      }
      let new = try Code.example(9)
      _ = try trial.store.create(new, events: [Examples.note("new")])
      let all = (rows + [RowMaker.row(new, "new", done: 1)]).sorted { $0.code < $1.code }
      #expect(try trial.board().rows == all)
      #expect(trial.maker.asked == [new])
    }
  }

  /// Where a caller holds the last board, as where every call begins from the file.
  @Test(arguments: [true, false])
  func itIsReadInParts(holdsBoard: Bool) throws {
    try inBoardTrial { trial in
      var board = try trial.board(most: 2)
      #expect((board.rows.count, board.left) == (2, 3))
      // What was saved last is shown first.
      #expect(Set(board.rows.map(\.code)) == Set(trial.maker.asked))
      board = try trial.board(after: holdsBoard ? board : nil, most: 2)
      #expect((board.rows.count, board.left) == (4, 1))
      board = try trial.board(after: holdsBoard ? board : nil, most: 2)
      #expect(board.rows == trial.fresh)
      #expect(board.left == 0)
      #expect(trial.maker.asked.count == 1)
      #expect(try trial.board(after: board, most: 0).left == 0)
    }
  }

  /// A caller who holds the board spares the disk the saves in between, and not the one at the end.
  @Test func manyChangesAreSavedAtTheEnd() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let maker = RowMaker()
      for number in 1...70 {
        _ = try store.create(try Code.example(number), events: [Examples.note("a")])
      }
      var board = try store.board(fingerprint: "f", most: 5, row: maker.row)
      let begun = try scratch.read("board.index")
      while board.left > 5 {
        board = try store.board(after: board, fingerprint: "f", most: 5, row: maker.row)
        #expect(try scratch.read("board.index") == begun)
      }
      board = try store.board(after: board, fingerprint: "f", most: 5, row: maker.row)
      maker.forget()
      #expect(try store.board(fingerprint: "f", most: 5, row: maker.row).rows == board.rows)
      #expect(board.rows.count == 70)
      #expect(maker.asked == [])
    }
  }

  @Test func otherChecklistsMakeEveryRowAnew() throws {
    try inBoardTrial { trial in
      let first = try trial.board()
      for last in [first, nil] {
        #expect(try trial.board(after: last, "other").rows == trial.fresh)
        #expect(trial.maker.asked.count == (last == nil ? 0 : 5))
      }
      #expect(try trial.board().rows == trial.fresh)
      #expect(trial.maker.asked.count == 5)
    }
  }

  @Test func aJourneyWithoutARowIsNotReadForEver() throws {
    try inBoardTrial { trial in
      let code = try Code.example(9)
      _ = try trial.store.create(code, events: [])
      #expect(try trial.board().rows == trial.fresh)
      #expect(try trial.board().rows == trial.fresh)
      #expect(trial.maker.asked == [])
    }
  }

  @Test func whatIsGoneIsNotShown() throws {
    try inBoardTrial { trial in
      let first = try trial.board()
      trial.scratch.remove("journeys/\(trial.codes[0]).json")
      for last in [first, nil] {
        let board = try trial.board(after: last)
        #expect(board.rows == Array(trial.fresh.dropFirst()))
        #expect(board.unreadable == [])
      }
    }
  }

  @Test func someRowsAreMadeByThemselves() throws {
    try inBoardTrial { trial in
      _ = try trial.board()
      _ = try trial.store.append([Examples.note("b")], to: trial.codes[2], expecting: 1)
      try trial.scratch.write("torn".utf8, to: "journeys/\(trial.codes[3]).json")
      let index = try trial.scratch.read("board.index")
      let some = [trial.codes[2], try Code.example(9), trial.codes[3]]
      let told = trial.store.rows(of: some, row: trial.maker.row)
      #expect(told.rows == [RowMaker.row(trial.codes[2], "b", done: 2)])
      #expect(told.unreadable == [trial.codes[3]])
      #expect(try trial.scratch.read("board.index") == index)
    }
  }

  @Test func aFolderThatCannotBeListedIsToldSo() throws {
    try inBoardTrial { trial in
      let script = Script()
      let store = try trial.scratch.store(script.calls())
      script.begin { _, made in made == .list ? .fail(.broken) : .goOn }
      _ = try? trial.board()
      let told = problem { () throws(RecordsProblem) in
        try store.board(fingerprint: "lists", most: 9, row: trial.maker.row)
      }
      #expect(told == .cannotRead(.journeysFolder, .broken))
    }
  }
}
