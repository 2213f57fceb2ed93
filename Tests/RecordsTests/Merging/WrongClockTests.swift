import Care
import Testing

@testable import Records

/// What a clock that is ahead, or was set so, must not do: close a journey early, or lose an answer.
@Suite struct WrongClockTests {
  private func dayAtClinic(_ number: Int) -> Moment {
    Examples.event(.noted(""), on: number).at
  }

  /// Walked home, closed there on "day 14", and brought back on this day of the clinic's.
  private func closed(broughtOn number: Int, _ body: (Houses, Taken) throws -> Void) throws {
    try inHouses { houses in
      try houses.walk(to: .atHome)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(.noted("sore"), on: 13), in: houses.home)
      try houses.add(Examples.event(.closed(followUpDone: true), on: 14), in: houses.home)
      let taken = try houses.send(
        from: houses.home, to: houses.clinic, at: dayAtClinic(number), rules: .real)
      try body(houses, taken)
    }
  }

  @Test(arguments: [1, 5, 12]) func anEndThatCameEarlyStaysOnTheBoard(number: Int) throws {
    try closed(broughtOn: number) { houses, taken in
      #expect(taken.newEvents == 2)
      let journey = try houses.clinic.store().load(houses.code).journey
      let open = journey.standing.openFlags
      #expect(open.map(\.key) == [.closedEarly, .clockAhead])
      #expect(open.map(\.level) == [.call, .review])
      #expect(Examples.checklists.boardRow(of: journey)?.isOver == false)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "sore"])
    }
  }

  /// A day of slack for zones and clocks that nobody set, but not for the end.
  @Test func aDayAheadIsNoFaultOfAnAnswer() throws {
    try closed(broughtOn: 13) { houses, _ in
      let standing = try houses.standing(houses.clinic)
      #expect(standing.openFlags.map(\.key) == [.closedEarly])
    }
  }

  @Test(arguments: [14, 20]) func anEndInTimeTellsNothing(number: Int) throws {
    try closed(broughtOn: number) { houses, taken in
      #expect(taken.newFlags == 0)
      let standing = try houses.standing(houses.clinic)
      #expect(standing.phase == .closed)
    }
  }

  /// Settled once, the same file says nothing more.
  @Test func itIsToldOnce() throws {
    try closed(broughtOn: 5) { houses, _ in
      for key in [Flag.Key.closedEarly, .clockAhead] {
        let settled = Happening.settled(key, reason: "called them")
        try houses.add(Examples.event(settled, on: 5, by: .staff), in: houses.clinic)
      }
      let again = try houses.send(
        from: houses.home, to: houses.clinic, at: dayAtClinic(6), rules: .real)
      #expect(again.isNothingNew)
      #expect(try houses.standing(houses.clinic).openFlags == [])
    }
  }

  /// The clinic's own clock was ahead when it made the file.
  ///
  /// At home nobody could settle a flag.
  @Test func aFileOfAClinicThatWasAheadRaisesNothingAtHome() throws {
    try inHouses { houses in
      try houses.walk(to: .atHome)
      try houses.add(Examples.event(.noted("ahead"), on: 40, by: .staff), in: houses.clinic)
      let taken = try houses.send(
        from: houses.clinic, to: houses.home, at: dayAtClinic(1), rules: .real)
      #expect(taken.newFlags == 0)
      try houses.add(Examples.event(.noted("home"), on: 2), in: houses.home)
      let back = try houses.send(
        from: houses.home, to: houses.clinic, at: dayAtClinic(2), rules: .real)
      #expect(back.newEvents == 1 && back.newFlags == 0)
      #expect(try houses.texts(houses.clinic) == ["a", "b", "ahead", "home"])
    }
  }

  /// Whoever has the words writes in the clinic's own name that staff settled an alarm.
  @Test func staffEntriesInTheClinicsNameAreRefused() throws {
    try inHouses { houses in
      let alarm = Flag.Key.sign("chest-pain")
      try houses.add(Examples.event(.flagged(alarm, .emergency), at: 0), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.home.write(try houses.clinic.read("writer"), to: "writer")
      try houses.add(
        Examples.event(.settled(alarm, reason: "it passed"), at: 10, by: .staff),
        in: houses.home)
      let (bundle, before) = (try houses.pack(houses.home), try houses.clinic.files())
      let store = try houses.clinic.store()
      let refusal = problem { () throws(RecordsProblem) in
        try store.take(bundle, at: Examples.later, rules: .real)
      }
      #expect(refusal == .bundle(.staffUnknown))
      #expect(try houses.clinic.files() == before)
    }
  }
}
