import Care
import Testing

@testable import Records

/// A home that closed the journey without knowing what had happened at the clinic.
@Suite struct ClosedUnseenTests {
  private let pain = Flag.Key.sign("chest-pain")

  /// At home in both copies, then closed in the home on day 14 while this happened at the clinic.
  private func closed(
    while what: Happening, on day: Int, _ body: (Houses) throws -> Void
  ) throws {
    try inHouses { houses in
      try houses.walk(to: .atHome)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.event(what, on: day, by: .staff), in: houses.clinic)
      try houses.add(Examples.event(.closed(followUpDone: true), on: 14), in: houses.home)
      try body(houses)
    }
  }

  private func refusal(_ what: Happening, by role: Role = .staff, _ standing: Standing) -> Refusal?
  {
    Examples.checklists.refusal(
      of: Examples.event(what, on: 20, by: role), in: standing, zone: .utc)
  }

  @Test func anOpenEmergencyStaysInSightAndCanBeSettled() throws {
    try closed(while: .flagged(pain, .emergency), on: 13) { houses in
      let taken = try houses.send(from: houses.home, to: houses.clinic, rules: .real)
      #expect(taken.newFlags == 1)
      let journey = try houses.clinic.store().load(houses.code).journey
      #expect(journey.standing.phase == .closed)
      #expect(journey.standing.openFlags.map(\.key) == [pain, .closedUnseen])
      #expect(journey.standing.openFlags.map(\.level) == [.emergency, .call])
      #expect(Examples.checklists.boardRow(of: journey)?.isOver == false)
      #expect(refusal(.settled(pain, reason: "seen"), journey.standing) == nil)
      #expect(refusal(.noted("called them"), journey.standing) == nil)
      #expect(
        refusal(.settled(pain, reason: "seen"), by: .caregiver, journey.standing)
          == .notPermitted(.caregiver, .settled))
      #expect(
        try houses.clinic.store().replay(houses.code) {
          Examples.checklists.refusal(of: $0, in: $1, zone: .utc)
        }.filter { $0.number > 9 }.map(\.number) == [])
    }
  }

  @Test(arguments: [13, 15]) func whomTheClinicAdmittedStaysAdmitted(day: Int) throws {
    try closed(while: .admitted(reason: "fracture"), on: day) { houses in
      #expect(try houses.send(from: houses.home, to: houses.clinic, rules: .real).newFlags == 1)
      let standing = try houses.standing(houses.clinic)
      #expect(standing.phase == .admitted)
      #expect(standing.openFlags.map(\.key) == [.closedUnseen])
      try houses.send(from: houses.clinic, to: houses.home, rules: .real)
      #expect(try houses.standing(houses.home) == houses.standing(houses.clinic))
    }
  }

  @Test func itIsToldOnce() throws {
    try closed(while: .admitted(reason: "fracture"), on: 15) { houses in
      try houses.send(from: houses.home, to: houses.clinic, rules: .real)
      let settled = Happening.settled(.closedUnseen, reason: "called them")
      try houses.add(Examples.event(settled, on: 16, by: .staff), in: houses.clinic)
      try houses.add(Examples.note("more", at: 17 * 86_400), in: houses.home)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      #expect(try houses.standing(houses.clinic).openFlags == [])
    }
  }

  /// What was raised and settled again hinders nobody, nor does what is no call.
  @Test func otherThingsTellNothing() throws {
    try closed(while: .flagged(pain, .call), on: 12) { houses in
      try houses.add(
        Examples.event(.settled(pain, reason: "seen"), on: 13, by: .staff), in: houses.clinic)
      try houses.add(
        Examples.event(.flagged(.sign("fever"), .review), on: 13, by: .staff), in: houses.clinic)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      #expect(try houses.standing(houses.clinic).phase == .closed)
    }
  }
}
