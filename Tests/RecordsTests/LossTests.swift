import Care
import Testing

@testable import Records

/// A save that was lost is a flag that nobody can overlook, whoever saves next.
@Suite struct LossTests {
  private let code: Code

  init() throws {
    code = try Code.example()
  }

  private static let enrolled = Happening.enrolled(
    Identity(name: "Anna Grün", born: Examples.born), procedure: "kyphoplasty", Examples.orders)
  private static let hold = Flag.Key.item(.consent, .hold)
  private static let lost = Flag.Key.entriesLost

  private static func event(
    _ what: Happening, at second: Int, by author: Author = Author(.staff, staff: "n.ruiz")
  ) -> Event {
    Event(
      at: Moment(
        instant: Examples.moment.instant + second, day: Examples.day, clock: Examples.morning),
      by: author, what: what)
  }

  private static let answer = event(
    .answered(Item.Reference("fasting", "last-food"), .earlier), at: 90, by: Author(.patient))

  /// A journey whose last save held the patient, and whose file was damaged since.
  private func afterLoss(
    _ way: [Happening] = [], _ body: (Scratch, FileStore) throws -> Void
  ) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let events = ([Self.enrolled] + way).map { Self.event($0, at: 0) }
      _ = try store.create(code, events: events)
      _ = try store.append(
        [Self.event(.flagged(Self.hold, .hold), at: 60)], to: code, expecting: 1)
      var bytes = try scratch.read("journeys/\(code).json")
      bytes[bytes.count / 2] ^= 1
      try scratch.write(bytes, to: "journeys/\(code).json")
      try body(scratch, store)
    }
  }

  private func open(_ record: Record) -> [Flag] { record.journey.standing.openFlags }

  private func lost(_ level: Level) -> Flag {
    Flag(key: Self.lost, level: level, raisedAt: Self.event(.ended, at: 0).at)
  }

  @Test func itIsToldBeforeAnybodySavesAndKeptByWhoeverSavesNext() throws {
    try afterLoss { scratch, store in
      let seen = try store.load(code)
      #expect(open(seen) == [lost(.hold)])
      #expect(seen.journey.standing.phase == .onHold)
      let before = try scratch.read("journeys/\(code).json.1")
      #expect(try store.load(code).journey == seen.journey)
      #expect(try scratch.read("journeys/\(code).json.1") == before)
      let saved = try store.append([Self.answer], to: code, expecting: 1)
      #expect(saved.journey.events == seen.journey.events + [Self.answer])
      let again = try store.append([Self.answer], to: code, expecting: saved.rev)
      #expect(again.journey.events == saved.journey.events + [Self.answer])
      #expect(try store.load(code).journey == again.journey)
      #expect(try store.load(code).recovered == nil)
      #expect(try store.verify(code).allSatisfy { if case .setAside = $0 { true } else { false } })
    }
  }

  @Test func theOneThatSawItCanSettleItInTheirFirstSave() throws {
    try afterLoss { _, store in
      let settled = Self.event(.settled(Self.lost, reason: "went over it"), at: 90)
      let saved = try store.append([settled], to: code, expecting: try store.load(code).rev)
      #expect(open(saved) == [])
      #expect(open(try store.load(code)) == [])
    }
  }

  @Test func aSecondLossRaisesItAnew() throws {
    try afterLoss { scratch, store in
      let settled = Self.event(.settled(Self.lost, reason: "went over it"), at: 90)
      let first = try store.append([settled], to: code, expecting: 1)
      _ = try store.append([Self.answer], to: code, expecting: first.rev)
      try scratch.write([], to: "journeys/\(code).json")
      #expect(open(try store.load(code)).map(\.key) == [Self.lost])
    }
  }

  /// From the beginning of the procedure on nothing holds any more; a call keeps the patient from home.
  @Test(arguments: [
    [Happening.started, .ended], [.started, .ended, .admitted(reason: "pain")],
  ]) func fromTheProcedureOnItIsACall(way: [Happening]) throws {
    let ready: [Happening] = [.arrived(born: Examples.born), .verified]
    try afterLoss(ready + way) { _, store in
      let seen = try store.load(code)
      #expect(open(seen) == [lost(.call)])
      #expect(
        try store.append([Self.answer], to: code, expecting: 1).journey.events.count == seen.journey
          .events.count + 1)
    }
  }

  /// Every way in which the newest file can be of no use, and none in which it is not told.
  @Test(arguments: Oddity.allCases) func anOddFileInItsPlaceIsALossToo(oddity: Oddity) throws {
    try afterLoss { scratch, store in
      try oddity.put(at: "\(scratch.path)/journeys/\(code).json")
      #expect(open(try store.load(code)) == [lost(.hold)])
      #expect(try store.append([Self.answer], to: code, expecting: 1).rev == 3)
    }
  }

  @Test func withoutASoundFileItIsUnreadableForEverAndNeverUnknown() throws {
    try afterLoss { scratch, store in
      try scratch.write([1], to: "journeys/\(code).json.1")
      func told() -> RecordsProblem? {
        problem { () throws(RecordsProblem) in try store.load(code) }
      }
      #expect(told() == .damaged)
      scratch.remove("journeys/\(code).json.1")
      #expect(told() == .damaged)
      // Set aside as a load does it, and then taken away beside it.
      try scratch.write([1], to: "quarantine/\(code).7.json")
      scratch.remove("journeys/\(code).json")
      #expect(told() == .damaged)
      #expect(try store.codes() == [code])
      #expect(try store.verify(code) == [.bothMissing, .setAside("\(code).7.json")])
      #expect(try store.board(fingerprint: "", most: 9) { _ in nil }.unreadable == [code])
    }
  }
}
