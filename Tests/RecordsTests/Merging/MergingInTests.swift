import Care
import Testing

@testable import Records

/// A journey that was at home and comes back.
@Suite struct MergingInTests {
  private let fever = Flag.Key.sign("fever")

  @Test func whatWasAddedInBothHousesIsInBoth() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home 1", at: 100), in: houses.home)
      try houses.add(Examples.note("clinic", at: 200, by: .staff), in: houses.clinic)
      try houses.add(Examples.note("home 2", at: 300), in: houses.home)
      let back = try houses.send(from: houses.home, to: houses.clinic)
      #expect(
        back
          == Taken(
            code: houses.code, isHomeSetUp: false, newEvents: 2, newFlags: 0, lists: .asBefore))
      let there = try houses.send(from: houses.clinic, to: houses.home)
      #expect(there.newEvents == 1 && there.newFlags == 0)
      let texts = ["a", "b", "home 1", "clinic", "home 2"]
      #expect(try houses.texts(houses.clinic) == texts)
      #expect(try houses.texts(houses.home) == texts)
      #expect(try houses.clinic.store().verify(houses.code) == [])
      #expect(try houses.home.store().verify(houses.code) == [])
    }
  }

  /// A laptop whose clock is a year behind, or ahead: what was seen before still comes before.
  @Test(arguments: [-31_536_000, 31_536_000])
  func aWrongClockTurnsNothingAround(seconds: Int) throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home", at: seconds), in: houses.home)
      try houses.send(from: houses.home, to: houses.clinic)
      try houses.add(Examples.note("read it", at: 100, by: .staff), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("thanks", at: seconds + 1), in: houses.home)
      try houses.send(from: houses.home, to: houses.clinic)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "home", "read it", "thanks"])
      #expect(try houses.clinic.store().verify(houses.code) == [])
    }
  }

  @Test func aFileThatWasTakenInBeforeChangesNothing() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let old = try houses.pack(houses.home)
      try houses.add(Examples.note("home", at: 100), in: houses.home)
      try houses.send(from: houses.home, to: houses.clinic)
      let file = try houses.clinic.read("journeys/\(houses.code).json")
      for bundle in [old, try houses.pack(houses.home), try houses.pack(houses.clinic)] {
        let taken = try houses.clinic.store().take(
          bundle, at: Examples.moment, rules: .anything)
        #expect(taken.isNothingNew)
        #expect(try houses.clinic.read("journeys/\(houses.code).json") == file)
      }
    }
  }

  /// A caregiver's alarm that nobody at the clinic had heard of when the older one was settled.
  @Test func whatWasSettledUnseenIsRaisedAgain() throws {
    try inHouses { houses in
      try houses.add(Examples.event(.flagged(fever, .call), at: 10), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(.flagged(fever, .emergency), at: 20), in: houses.home)
      try houses.add(
        Examples.event(.settled(fever, reason: "seen"), at: 30, by: .staff), in: houses.clinic)
      let taken = try houses.send(from: houses.home, to: houses.clinic)
      #expect(taken.newFlags == 1)
      let open = try houses.clinic.store().load(houses.code).journey.standing.openFlags
      #expect(open.map(\.key) == [fever] && open.map(\.level) == [.emergency])
      try houses.add(
        Examples.event(.settled(fever, reason: "called"), at: 40, by: .staff), in: houses.clinic)
      // What comes back once more says nothing that was not seen by now.
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("better", at: 50), in: houses.home)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      let record = try houses.clinic.store().load(houses.code)
      #expect(record.journey.standing.openFlags == [])
    }
  }

  /// The home's folder was copied to a second laptop, and both went on.
  @Test func aPlaceThatIsClaimedTwiceKeepsBothAndIsFlagged() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("day 1", at: 100), in: houses.home)
      let second = Scratch(path: houses.home.path + ".2")
      try houses.home.copy(to: second)
      try houses.add(Examples.note("one", at: 200), in: houses.home)
      try houses.add(Examples.note("two", at: 150), in: second)
      try houses.add(Examples.note("three", at: 250), in: second)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      let taken = try houses.send(from: second, to: houses.clinic)
      #expect(taken.newEvents == 2 && taken.newFlags == 1)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "day 1", "two", "one", "three"])
      let store = try houses.clinic.store()
      let open = try store.load(houses.code).journey.standing.openFlags
      let writer = try #require(houses.home.text("writer").split(separator: "\n").first)
      #expect(open.map(\.key) == [.claimedTwice(writer: String(writer))])
      #expect(open.map(\.level) == [.review])
      let fault = RecordFault.Kind.claimedTwice(writer: String(writer), number: 2)
      #expect(try store.verify(houses.code) == [.inFile(.newest, fault)])
      // Staff looked at it: it is told no more, and not raised again by the same copies.
      let settled = Happening.settled(open[0].key, reason: "both true")
      try houses.add(Examples.event(settled, at: 400, by: .staff), in: houses.clinic)
      #expect(try store.verify(houses.code) == [])
      try houses.add(Examples.note("four", at: 500), in: houses.home)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 1)
    }
  }

  /// The clinic went back to an old backup and says so: what it had lost comes home.
  ///
  /// Unasked, nobody's word is taken for entries of its staff.
  @Test func aClinicThatLostEventsGetsThemBack() throws {
    try inHouses { houses in
      let old = try houses.clinic.read("journeys/\(houses.code).json")
      try houses.add(Examples.note("lost", at: 10, by: .staff), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.clinic.write(old, to: "journeys/\(houses.code).json")
      houses.clinic.remove("journeys/\(houses.code).json.1")
      let bundle = try houses.pack(houses.home)
      let store = try houses.clinic.store()
      let refusal = problem { () throws(RecordsProblem) in
        try store.take(bundle, at: Examples.moment, rules: .anything)
      }
      #expect(refusal == .bundle(.staffUnknown))
      let lost = ImportRules(
        canUse: { _ in true }, judge: { _ in { _, _ in nil } }, takesOwnStaff: true)
      let taken = try store.take(bundle, at: Examples.moment, rules: lost)
      #expect(taken.newEvents == 1 && taken.newFlags == 1)
      try houses.add(Examples.note("goes on", at: 20, by: .staff), in: houses.clinic)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "lost", "goes on"])
      #expect(try houses.clinic.store().verify(houses.code) == [])
    }
  }
}
