import Care
import Testing

@testable import Records

/// What is not taken in, and then changes nothing.
@Suite struct RefusedMergeTests {
  private func isRefused(
    _ bundle: Bundle, _ fault: BundleFault, in scratch: Scratch,
    rules: ImportRules = .anything
  ) throws {
    let store = try scratch.store()
    let before = try scratch.files()
    let refusal = problem { () throws(RecordsProblem) in
      try store.take(bundle, at: Examples.moment, rules: rules)
    }
    #expect(refusal == .bundle(fault))
    #expect(try scratch.files() == before)
  }

  @Test func staffEntriesThatWereMadeElsewhere() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("forged", at: 10, by: .staff), in: houses.home)
      try isRefused(houses.pack(houses.home), .staffElsewhere, in: houses.clinic)
    }
  }

  @Test func entriesBySomebodyWhoMayNotMakeThem() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(
        Examples.event(.discharged(escort: "me", sheetHandedOver: true), at: 10),
        in: houses.home)
      let strict = ImportRules(canUse: { _ in true }) { event, _ in
        event.what.name == .discharged && event.by.role != .staff
          ? .notPermitted(event.by.role, .discharged) : nil
      }
      try isRefused(houses.pack(houses.home), .notPermitted, in: houses.clinic, rules: strict)
    }
  }

  /// The checklists changed meanwhile: what the caregiver told is not thrown away for that.
  @Test func otherRefusalsKeepWhatWasTold() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("told", at: 10), in: houses.home)
      let changed = ImportRules(canUse: { _ in true }) { _, _ in .notInPhase(.closed, .noted) }
      #expect(
        try houses.send(from: houses.home, to: houses.clinic, rules: changed).newEvents == 1)
    }
  }

  /// A code may be given out twice, at two clinics.
  @Test func anotherPatientOfTheSameCode() throws {
    try inHouses { houses in
      let other = Scratch(path: houses.clinic.path + ".2")
      _ = try other.store().create(houses.code, events: [Examples.note("another")])
      try isRefused(houses.pack(houses.clinic), .anotherPatient(houses.code), in: other)
    }
  }

  @Test func aJourneyThatIsNotHere() throws {
    try inHouses { houses in
      let other = Scratch(path: houses.clinic.path + ".2")
      _ = try other.store().create(try Code.example(2), events: [Examples.note("another")])
      try isRefused(houses.pack(houses.clinic), .notHere(houses.code), in: other)
    }
  }

  /// A clinic that is set up and has no patient yet is no home.
  @Test func aClinicWithoutPatientsIsNoHome() throws {
    try inHouses { houses in
      let other = Scratch(path: houses.clinic.path + ".2")
      _ = try other.staffed()
      try isRefused(houses.pack(houses.clinic), .notHere(houses.code), in: other)
    }
  }

  @Test func theHomeOfAnotherJourney() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let other = try Houses(Scratch(path: houses.clinic.path + ".2"), number: 2)
      try isRefused(other.pack(other.clinic), .anotherHome(houses.code), in: houses.home)
    }
  }

  @Test func checklistsThatThisVersionCannotUse() throws {
    try inHouses { houses in
      let strict = ImportRules(canUse: { _ in false }, refusal: { _, _ in nil })
      try isRefused(houses.pack(houses.clinic), .checklists, in: houses.home, rules: strict)
      #expect(try houses.home.store().home() == nil)
    }
  }

  /// A caregiver's program is newer than the clinic's: the clinic must not end with a record that it
  /// cannot write any more.
  @Test func eventsOfANewerVersion() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let name = "journeys/\(houses.code).json"
      let newer = sealed(try houses.home.read(name)) { tree in
        tree.events.append((tree.events.last ?? .null).with("event", "teleported"))
      }
      let bundle = Bundle(
        made: Examples.moment, journey: try KeptJourney(bytes: newer),
        lists: try houses.pack(houses.home).lists)
      #expect(
        problem { () throws(RecordsProblem) in try Bundle(content: bundle.content) }
          == .bundle(.newer))
    }
  }

  /// Somebody with the words changed an event and sealed it again: its chain tells.
  @Test func aChainThatIsBroken() throws {
    try inHouses { houses in
      let bytes = try houses.clinic.read("journeys/\(houses.code).json")
      let changed = sealed(bytes) { tree in tree.events[0] = tree.events[0].with("note", "z") }
      let bundle = Bundle(
        made: Examples.moment, journey: try KeptJourney(bytes: changed),
        lists: try houses.pack(houses.clinic).lists)
      #expect(
        problem { () throws(RecordsProblem) in try Bundle(content: bundle.content) }
          == .bundle(.damaged))
    }
  }
}
