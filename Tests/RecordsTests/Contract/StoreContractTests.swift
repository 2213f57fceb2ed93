import Care
import Glibc
import Testing

@testable import Records

/// What every store promises, held against each of them.
@Suite struct StoreContractTests {
  enum Kind: CaseIterable { case file, memory }

  private let code: Code
  private static let gone = "n.gone"

  init() throws { code = try Code.example() }

  /// Two screens at one store.
  private func at(
    _ kind: Kind, _ body: (_ one: any Store, _ other: any Store) throws -> Void
  ) throws {
    switch kind {
    case .memory:
      let store = MemoryStore(removed: [Self.gone])
      try body(store, store)
    case .file:
      try inScratch { scratch in
        let store = try scratch.staffed()
        #expect(store.isRemoved(Self.gone))
        try body(store, try scratch.store())
      }
    }
  }

  private func problem<Value>(_ work: () throws -> Value) -> RecordsProblem? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? RecordsProblem
    }
  }

  private func append(
    _ text: String, to store: any Store, expecting rev: Int, by nurse: String? = nil,
    refusal: Refusal? = nil
  ) throws -> Record {
    try store.append([Examples.note(text)], to: code, expecting: rev, by: nurse) { _ in refusal }
  }

  @Test(arguments: Kind.allCases) func whatOneSavesTheOtherLoads(kind: Kind) throws {
    try at(kind) { one, other throws in
      #expect(problem { try one.load(code) } == .notFound)
      #expect(try one.codes() == [])
      let first = Record(journey: Journey(code: code, events: [Examples.note("a")]), rev: 1)
      #expect(try one.create(code, events: [Examples.note("a")]) == first)
      #expect(try other.load(code) == first)
      let second = Record(
        journey: Journey(code: code, events: ["a", "b"].map(Examples.note)), rev: 2)
      #expect(try append("b", to: other, expecting: 1) == second)
      #expect(try one.load(code) == second)
      #expect(try one.codes() == [code])
    }
  }

  @Test(arguments: Kind.allCases) func nobodyOverwritesWhatTheyHaveNotSeen(kind: Kind) throws {
    try at(kind) { one, other throws in
      _ = try one.create(code, events: [Examples.note("a")])
      #expect(problem { try other.create(code, events: []) } == .alreadyExists)
      let second = try append("b", to: one, expecting: 1)
      #expect(problem { try append("c", to: other, expecting: 1) } == .changedElsewhere(second))
      #expect(try one.load(code) == second)
      #expect(try append("c", to: other, expecting: 2).rev == 3)
    }
  }

  @Test(arguments: Kind.allCases) func nothingToAddChangesNothing(kind: Kind) throws {
    try at(kind) { one, other throws in
      let first = try one.create(code, events: [Examples.note("a")])
      let same = try other.append([], to: code, expecting: 1, by: nil) { _ in .unsigned(.noted) }
      #expect(same == first)
      #expect(try one.load(code) == first)
    }
  }

  @Test(arguments: Kind.allCases) func whatMayNotHappenIsNotKept(kind: Kind) throws {
    try at(kind) { one, other throws in
      let refused = { (journey: Journey) -> Refusal? in
        journey.events.isEmpty ? .unsigned(.noted) : nil
      }
      #expect(
        problem { try one.create(code, events: [Examples.note("a")], by: nil, allowed: refused) }
          == .refused(.unsigned(.noted)))
      #expect(problem { try one.load(code) } == .notFound)
      let first = try one.create(code, events: [Examples.note("a")])
      // It is asked with what is kept, not with what the caller remembers.
      var asked: [Journey] = []
      _ = try other.append([Examples.note("b")], to: code, expecting: 1, by: nil) {
        asked.append($0)
        return nil
      }
      #expect(asked == [first.journey])
      #expect(
        problem { try append("c", to: one, expecting: 2, refusal: .unsigned(.noted)) }
          == .refused(.unsigned(.noted)))
      #expect(try one.load(code).rev == 2)
    }
  }

  @Test(arguments: Kind.allCases) func whoeverWasRemovedSavesNothing(kind: Kind) throws {
    try at(kind) { one, other throws in
      #expect(
        problem { try one.create(code, events: [], by: Self.gone) { _ in nil } } == .staffRemoved)
      _ = try one.create(code, events: [Examples.note("a")])
      #expect(
        problem { try append("b", to: other, expecting: 1, by: Self.gone) } == .staffRemoved)
      #expect(try one.load(code).rev == 1)
    }
  }

  @Test(arguments: Kind.allCases) func whatCannotBeKeptIsRefusedWhole(kind: Kind) throws {
    try at(kind) { one, _ throws in
      let first = try one.create(code, events: [Examples.note("a")])
      let long = String(repeating: "x", count: Folder.largest)
      #expect(problem { try append(long, to: one, expecting: 1) } == .cannotBeKept)
      #expect(try one.load(code) == first)
    }
  }

  @Test(arguments: Kind.allCases) func whoeverWatchesHearsOfASave(kind: Kind) throws {
    try at(kind) { one, other throws in
      let watch = try one.watch()
      #expect(!isReadable(watch))
      _ = try other.create(code, events: [Examples.note("a")])
      #expect(isReadable(watch))
      #expect(watch.changed() == .journeys([code]))
      #expect(!isReadable(watch))
      #expect(problem { try append("b", to: other, expecting: 9) } != nil)
      #expect(watch.changed() == .journeys([]))
      _ = try append("b", to: other, expecting: 1)
      #expect(watch.changed() == .journeys([code]))
    }
  }

  /// Two screens at random: each save is there for ever, in its order, or was refused because of another one.
  @Test(arguments: Kind.allCases, [1, 2, 3]) func nothingIsLostAtRandom(
    kind: Kind, seed: UInt64
  ) throws {
    try at(kind) { one, other throws in
      var dice = Dice(seed: seed)
      let stores = [one, other]
      var seen = [1, 1]
      var kept = [Examples.note("0")]
      _ = try one.create(code, events: kept)
      for step in 1...200 {
        let screen = Int.random(in: 0...1, using: &dice)
        do {
          let record = try append("\(step)", to: stores[screen], expecting: seen[screen])
          #expect(seen[screen] == kept.count)
          kept.append(Examples.note("\(step)"))
          seen[screen] = record.rev
        } catch RecordsProblem.changedElsewhere(let record) {
          #expect(seen[screen] < kept.count)
          #expect(record.journey.events == kept)
          seen[screen] = record.rev
        }
      }
      #expect(try one.load(code).journey.events == kept)
      #expect(try other.load(code).rev == kept.count)
    }
  }

  private func isReadable(_ watch: any Watching) -> Bool {
    var wanted = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) == 1
  }
}

extension Store {
  fileprivate func create(_ code: Code, events: [Event]) throws(RecordsProblem) -> Record {
    try create(code, events: events, by: nil) { _ in nil }
  }
}
