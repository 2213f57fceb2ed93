import Care
import Testing

@testable import Records

/// What was answered differently in two places that did not know of each other.
@Suite struct TwoAnswersTests {
  private let asked = Asked(.init("wound", "redness"))

  private func answer(_ answer: Answer, at seconds: Int, by role: Role = .caregiver) -> Event {
    Examples.event(.answered(asked.item, answer), at: seconds, by: role)
  }

  private func open(_ houses: Houses) throws -> [Flag] {
    try houses.clinic.store().load(houses.code).journey.standing.openFlags
  }

  /// Sent home, and then answered in both houses.
  private func inBoth(
    _ home: Answer, _ clinic: Answer, _ body: (Houses) throws -> Void
  ) throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(answer(home, at: 100), in: houses.home)
      try houses.add(answer(clinic, at: 200, by: .staff), in: houses.clinic)
      try body(houses)
    }
  }

  @Test func bothStayAndTheNurseIsTold() throws {
    try inBoth(.yes, .no) { houses in
      let taken = try houses.send(from: houses.home, to: houses.clinic)
      #expect(taken.newEvents == 1 && taken.newFlags == 1)
      #expect(try open(houses).map(\.key) == [.twoAnswers(asked)])
      #expect(try open(houses).map(\.level) == [.review])
      let events = try houses.clinic.store().load(houses.code).journey.events
      #expect(events.compactMap(\.what.given?.answer) == [.yes, .no])
      #expect(try houses.clinic.store().verify(houses.code) == [])
    }
  }

  @Test func itIsToldOnce() throws {
    try inBoth(.yes, .no) { houses in
      try houses.send(from: houses.home, to: houses.clinic)
      let settled = Happening.settled(.twoAnswers(asked), reason: "asked them")
      try houses.add(Examples.event(settled, at: 300, by: .staff), in: houses.clinic)
      try houses.add(Examples.note("more", at: 400), in: houses.home)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      #expect(try open(houses) == [])
    }
  }

  @Test func theSameAnswerIsNone() throws {
    try inBoth(.yes, .yes) { houses in
      let taken = try houses.send(from: houses.home, to: houses.clinic)
      #expect(taken.newEvents == 1 && taken.newFlags == 0)
    }
  }

  /// Whoever answers last with both answers before them has decided.
  @Test func anAnswerThatReplacedBothIsNone() throws {
    try inBoth(.yes, .no) { houses in
      #expect(try houses.send(from: houses.clinic, to: houses.home).newFlags == 0)
      try houses.add(answer(.unsure, at: 300), in: houses.home)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
    }
  }

  /// A change of mind in one place is no contradiction, whatever was answered there before.
  @Test func aChangedAnswerIsNone() throws {
    try inHouses { houses in
      try houses.add(answer(.no, at: 0), in: houses.clinic)
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(answer(.yes, at: 100), in: houses.home)
      try houses.add(Examples.note("clinic", at: 200, by: .staff), in: houses.clinic)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
      #expect(
        try houses.clinic.store().load(houses.code).journey.standing.answers[asked.item]?.answer
          == .yes)
    }
  }

  @Test func otherQuestionsAreNone() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(answer(.yes, at: 100), in: houses.home)
      let other = Happening.answered(.init("wound", "pus"), .no)
      try houses.add(Examples.event(other, at: 100, by: .staff), in: houses.clinic)
      #expect(try houses.send(from: houses.home, to: houses.clinic).newFlags == 0)
    }
  }
}
