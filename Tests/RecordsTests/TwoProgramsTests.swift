import Care
import Records
import Synchronization
import Testing

@Suite struct TwoProgramsTests {
  @Test func whoeverComesSecondGetsWhatTheFirstSaved() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let (kiosk, station) = (try scratch.store(), try scratch.store())
      _ = try kiosk.create(code, events: [Examples.note("a")])
      let saved = try station.append([Examples.note("nurse")], to: code, expecting: 1)
      let refusal = problem { () throws(RecordsProblem) in
        try kiosk.append([Examples.note("patient")], to: code, expecting: 1)
      }
      #expect(refusal == .changedElsewhere(saved))
      let both = try kiosk.append([Examples.note("patient")], to: code, expecting: saved.rev)
      #expect(both.journey.events == ["a", "nurse", "patient"].map(Examples.note))
      #expect(try station.load(code) == both)
      #expect(try station.verify(code) == [])
    }
  }

  @Test func fourAtOnceLoseNothing() async throws {
    let scratch = Scratch(path: "/tmp/stepwell-records.many.\(UInt64.random(in: 0...(.max)))")
    defer { remove(scratch) }
    let code = try Code.example()
    let store = try scratch.store()
    _ = try store.create(code, events: [])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for program in 0..<4 {
        group.addTask {
          // Sleeps for real, so that one who waits lets the others on.
          var calls = Calls.quick()
          calls.pause = Calls.live.pause
          try add(25, from: program, to: code, in: FileStore(folder: scratch.path, calls: calls))
        }
      }
      try await group.waitForAll()
    }
    let record = try store.load(code)
    #expect(record.rev == 101)
    #expect(
      Set(record.journey.events)
        == Set((0..<4).flatMap { program in (0..<25).map { Examples.note("\(program) \($0)") } }))
    #expect(record.journey.events.count == 100)
    #expect(try store.verify(code) == [])
  }

  private func add(_ count: Int, from program: Int, to code: Code, in store: FileStore) throws {
    for number in 0..<count {
      var rev = try store.load(code).rev
      while true {
        do throws(RecordsProblem) {
          _ = try store.append(
            [Examples.note("\(program) \(number)")], to: code, expecting: rev)
          break
        } catch {
          guard case .changedElsewhere(let record) = error else { throw error }
          rev = record.rev
        }
      }
    }
  }

  @Test func oneWhoWaitsTooLongIsTold() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let script = Script()
      let slow = try FileStore(folder: scratch.path, calls: script.calls())
      let other = try scratch.store()
      _ = try slow.create(code, events: [Examples.note("a")])
      let refusal = Mutex<RecordsProblem?>(nil)
      script.begin { _, call in
        if call == .rename {
          let told = problem { () throws(RecordsProblem) in
            try other.append([Examples.note("c")], to: code, expecting: 1)
          }
          refusal.withLock { $0 = told }
        }
        return .goOn
      }
      _ = try slow.append([Examples.note("b")], to: code, expecting: 1)
      #expect(refusal.withLock { $0 } == .locked)
      #expect(try other.load(code).journey.events == ["a", "b"].map(Examples.note))
    }
  }

  /// Copies of the folder number their own events; a lost id only begins another chain.
  @Test func eachWriterHasAChainOfItsOwn() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      _ = try store.create(code, events: [Examples.note("a"), Examples.note("b")])
      scratch.remove("writer")
      _ = try store.append([Examples.note("c")], to: code, expecting: 1)
      try scratch.write("not an id".utf8, to: "writer")
      _ = try store.append([Examples.note("d")], to: code, expecting: 2)
      _ = try store.append([Examples.note("e")], to: code, expecting: 3)
      let text = try scratch.text("journeys/\(code).json")
      let numbers = text.split(separator: "\"number\":").dropFirst().map { $0.prefix(1) }
      #expect(numbers == ["1", "2", "1", "1", "2"])
      #expect(try store.verify(code) == [])
    }
  }
}
