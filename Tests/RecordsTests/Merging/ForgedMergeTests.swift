import Care
import Testing

@testable import Records

/// What somebody with the words may have written into a file, held against the program's own rules.
@Suite struct ForgedMergeTests {
  private static let alarm = Flag.Key.sign("chest-pain")

  private func isRefused(_ bundle: Bundle, in houses: Houses) throws {
    let store = try houses.clinic.store()
    let before = try houses.clinic.files()
    let refusal = problem { () throws(RecordsProblem) in
      try store.take(bundle, at: Examples.moment.after(99 * 86_400), rules: .real)
    }
    #expect(refusal == .bundle(.notPermitted))
    #expect(try houses.clinic.files() == before)
  }

  private static let staffAlone: [Happening] = [
    .settled(alarm, reason: "it passed"),
    .ordered(Orders(procedureAt: Examples.moment, anaesthesia: .local)),
    .corrected(Identity(name: "Another", born: Examples.born)),
    .decided(medicine: "warfarin", Decision(plan: .goOn, protocolName: "mine")),
    .taught(topic: "wound", Teaching(saidBack: true)),
    .cancelled(reason: "wish"), .admitted(reason: "pain"), .verified,
    .answered(.consent, .signed("Anna Grün")),
  ]

  /// In a phase that has no row for it, the role counts all the same.
  @Test(arguments: staffAlone) func whatOnlyStaffMayDo(_ what: Happening) throws {
    try inHouses { houses in
      try houses.add(Examples.event(.flagged(Self.alarm, .emergency), at: 0), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(what, at: 10), in: houses.home)
      try isRefused(houses.pack(houses.home), in: houses)
    }
  }

  @Test func anEndBeforeTheLastDay() throws {
    try inHouses { houses in
      try houses.walk(to: .atHome)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(.closed(followUpDone: true), on: 3), in: houses.home)
      try isRefused(houses.pack(houses.home), in: houses)
    }
  }

  /// It says that it knew of nothing after the enrolment, where it could not happen.
  @Test func anEndThatWasNotInItsPhase() throws {
    try inHouses { houses in
      try houses.walk(to: .preparing)
      try houses.send(from: houses.clinic, to: houses.home)
      for event in Examples.way(to: .atHome).dropFirst() {
        try houses.add(event, in: houses.clinic)
      }
      try houses.add(Examples.event(.closed(followUpDone: true), on: 30), in: houses.home)
      try isRefused(houses.pack(houses.home), in: houses)
    }
  }

  @Test func anHonestEndIsTaken() throws {
    try inHouses { houses in
      try houses.walk(to: .atHome)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("well", at: 86_400), in: houses.home)
      try houses.add(Examples.event(.closed(followUpDone: true), on: 14), in: houses.home)
      let taken = try houses.send(from: houses.home, to: houses.clinic, rules: .real)
      #expect(taken.newEvents == 2 && taken.newFlags == 0)
      #expect(try houses.standing(houses.clinic).phase == .closed)
    }
  }
}
