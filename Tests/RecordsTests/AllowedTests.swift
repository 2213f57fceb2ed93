import Care
import Records
import Testing

/// What may happen is asked once more while nobody else can change the record.
@Suite struct AllowedTests {
  private let refusal = Refusal.notInPhase(.closed, .noted)

  @Test func aRefusedEventIsNotSaved() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      let record = try store.create(code, events: [Examples.note("a")])
      let file = try scratch.read("journeys/\(code).json")
      var asked: [Journey] = []
      let told = problem { () throws(RecordsProblem) in
        try store.append([Examples.note("b")], to: code, expecting: 1) { journey in
          asked.append(journey)
          return refusal
        }
      }
      #expect(told == .refused(refusal))
      #expect(asked == [record.journey])
      #expect(try scratch.read("journeys/\(code).json") == file)
      #expect(scratch.journeys() == ["\(code).json", "\(code).lock"])
      #expect(try store.load(code) == record)
    }
  }

  @Test func aRefusedJourneyIsNotStarted() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      var asked: [Journey] = []
      let told = problem { () throws(RecordsProblem) in
        try store.create(code, events: [Examples.note("a")]) { journey in
          asked.append(journey)
          return refusal
        }
      }
      #expect(told == .refused(refusal))
      #expect(asked == [Journey(code: code, events: [])])
      #expect(try store.codes() == [])
      #expect(try store.create(code, events: [Examples.note("a")]) { _ in nil }.rev == 1)
    }
  }

  /// Who saw an older revision gets the new one, to decide again; nobody is asked about the old.
  @Test func aRecordThatChangedIsNotAskedAbout() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      let now = try store.append([Examples.note("b")], to: code, expecting: 1) { _ in nil }
      let told = problem { () throws(RecordsProblem) in
        try store.append([Examples.note("c")], to: code, expecting: 1) { _ in
          Issue.record("asked")
          return nil
        }
      }
      #expect(told == .changedElsewhere(now))
    }
  }
}
