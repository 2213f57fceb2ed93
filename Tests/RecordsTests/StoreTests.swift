import Care
import Records
import Testing

/// What any store of journeys must do; runs with the real disk, fsync and all.
@Suite struct StoreTests {
  private func inStore(_ body: (FileStore, Code) throws -> Void) throws {
    try inScratch { scratch in
      try body(try FileStore(folder: scratch.path), try Code.example())
    }
  }

  @Test func whatWasCreatedIsLoaded() throws {
    try inStore { store, code in
      let record = try store.create(code, events: Examples.events)
      #expect(
        record == Record(journey: Journey(code: code, events: Examples.events), rev: 1))
      #expect(try store.load(code) == record)
      #expect(try store.codes() == [code])
      #expect(try store.verify(code) == [])
    }
  }

  @Test func eventsAreAddedAtTheEnd() throws {
    try inStore { store, code in
      _ = try store.create(code, events: [Examples.note("a")])
      let two = try store.append([Examples.note("b"), Examples.note("c")], to: code, expecting: 1)
      let three = try store.append([Examples.note("d")], to: code, expecting: 2)
      let events = ["a", "b", "c", "d"].map(Examples.note)
      #expect(two == Record(journey: Journey(code: code, events: Array(events[..<3])), rev: 2))
      #expect(three == Record(journey: Journey(code: code, events: events), rev: 3))
      #expect(try store.load(code) == three)
      #expect(try store.verify(code) == [])
    }
  }

  @Test func addingNothingSavesNothing() throws {
    try inStore { store, code in
      let record = try store.create(code, events: [Examples.note("a")])
      #expect(try store.append([], to: code, expecting: 1) == record)
    }
  }

  @Test func anotherStoreOfTheSameFolderSeesTheSame() throws {
    try inStore { store, code in
      let record = try store.create(code, events: Examples.events)
      #expect(try FileStore(folder: store.folder + "/").load(code) == record)
    }
  }

  @Test func whatIsNotThereIsNotFound() throws {
    try inStore { store, code throws in
      #expect(problem { () throws(RecordsProblem) in try store.load(code) } == .notFound)
      #expect(problem { () throws(RecordsProblem) in try store.verify(code) } == .notFound)
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("a")], to: code, expecting: 1)
        } == .notFound)
      #expect(try store.codes() == [])
    }
  }

  @Test func aCodeIsGivenOnce() throws {
    try inStore { store, code in
      let record = try store.create(code, events: [Examples.note("a")])
      #expect(
        problem { () throws(RecordsProblem) in
          try store.create(code, events: [Examples.note("b")])
        } == .alreadyExists)
      #expect(try store.load(code) == record)
      let codes = try (0..<50).map { _ in try store.newCode() }
      #expect(Set(codes).count == 50)
      #expect(!codes.contains(code))
    }
  }

  @Test func theGenerationBeforeIsKept() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      #expect(scratch.journeys() == ["\(code).json", "\(code).lock"])
      let first = try scratch.read("journeys/\(code).json")
      _ = try store.append([Examples.note("b")], to: code, expecting: 1)
      #expect(try scratch.read("journeys/\(code).json.1") == first)
      let second = try scratch.read("journeys/\(code).json")
      _ = try store.append([Examples.note("c")], to: code, expecting: 2)
      #expect(try scratch.read("journeys/\(code).json.1") == second)
      #expect(scratch.journeys() == ["\(code).json", "\(code).json.1", "\(code).lock"])
    }
  }

  /// Each would read back as another value, or not at all.
  @Test func whatAFileCannotHoldIsNotSaved() throws {
    try inStore { store, code in
      let record = try store.create(code, events: [Examples.note("a")])
      let impossible: [Happening] = [
        .arrived(born: PartialDate(CivilDay(number: -100_000))),
        .answered(Item.Reference("a.b", "c"), .yes),
        .answered(Item.Reference("a", "b"), .number(1 << 60)),
      ]
      for what in impossible {
        let event = Event(at: Examples.moment, by: Author(.staff), what: what)
        #expect(
          problem { () throws(RecordsProblem) in
            try store.append([event], to: code, expecting: 1)
          } == .cannotBeKept)
      }
      #expect(try store.load(code) == record)
    }
  }

  @Test func anErrorThatIsPrintedPrintsNoPatient() throws {
    let journey = Journey(code: try Code.example(), events: Examples.events)
    let problem = RecordsProblem.changedElsewhere(Record(journey: journey, rev: 4))
    #expect("\(problem)" == "changedElsewhere(\(journey.code) rev 4)")
  }
}
