import Care
import Shipped
import Testing

@testable import Records

/// Nobody makes a first account over what is left of a clinic.
@Suite struct TracesTests {
  private let first = Nurses.ben

  private func addFirst(_ store: FileStore) throws -> RecordsProblem? {
    let pin = try Pin(Nurses.bensPin)
    return problem { () throws(RecordsProblem) in
      try store.addFirstStaff(first, pin: pin, at: 9)
    }
  }

  @Test func aNewFolderHasNoneAndTakesTheFirstAccount() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      // What anybody can do at the welcome page is no clinic yet.
      try store.logAccess(.staffCalled, at: 1)
      try store.logAccess(.signInFailed, at: 2)
      try store.logAccess(.warningSign("chest-pain"), at: 3)
      #expect(try store.traces() == [])
      #expect(try addFirst(store) == nil)
      #expect(try store.traces().contains(.accounts))
    }
  }

  /// What the program makes at its first start, before anybody pressed a key, is no clinic.
  @Test func whatTheFirstStartMakesIsNone() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let lists = Checklists(
        clinic: KnownJourneyTests.clinic, warningSigns: [], pathways: [:], checklists: [:],
        sources: [:])
      KeptLists.keep(lists, inDataFolder: scratch.path, fingerprint: "these")
      #expect(scratch.names(".").contains("access.head"))
      #expect(try store.traces() == [])
      #expect(try addFirst(store) == nil)
    }
  }

  /// Each thing alone that can be left, the accounts being gone.
  @Test(arguments: [
    ["journeys/*"], ["access.jsonl"], ["access.head"], ["staff.lock"],
    ["writer"], ["quarantine/staff.7.json"],
  ]) func whatIsLeftKeepsTheFirstRunOut(left: [String]) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      try store.logAccess(.openedByStaff, to: code, by: "n.ruiz", at: 7)
      for name in scratch.names(".") where name != "journeys" && name != "quarantine" {
        if !left.contains(name) { scratch.remove(name) }
      }
      if left != ["journeys/*"] {
        for name in scratch.journeys() { scratch.remove("journeys/\(name)") }
      }
      if left == ["quarantine/staff.7.json"] { try scratch.write([1], to: left[0]) }
      #expect(try !store.traces().isEmpty)
      #expect(try addFirst(store) == .staffGone)
      #expect(try store.staff() == [])
    }
  }

  @Test func lostAccountsAreBegunAnewByWordOfAnAdministratorAlone() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for name in ["staff.json", "staff.json.1"] { scratch.remove(name) }
      let pin = try Pin(Nurses.bensPin)
      #expect(try store.verifyStaff() == [.gone])
      #expect(
        problem { () throws(RecordsProblem) in try store.addStaff(first, pin: pin, at: 9) }
          == .staffGone)
      #expect(
        problem { () throws(RecordsProblem) in try store.signIn("n.ruiz", pin: "1", at: 9) }
          == .staffGone)
      try store.addStaff(first, pin: pin, beginningAnew: true, at: 9)
      #expect(try store.staff() == [first])
    }
  }

  @Test func aFolderOfRecordsThatIsGoneIsNotMadeAnew() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      scratch.removeFolder("journeys")
      #expect(problem { () throws(RecordsProblem) in try scratch.store(.quick()) } == .recordsGone)
      let store = try FileStore(looking: scratch.path)
      #expect(try store.verifyFolder().map(\.name) == ["journeys"])
    }
  }

  @Test func recordsThatWereTakenAwayAreMissed() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      #expect(try !store.areRecordsGone())
      _ = try store.create(code, events: [Examples.note("a")])
      #expect(try !store.areRecordsGone())
      scratch.remove("journeys/\(code).json")
      #expect(try store.areRecordsGone())
      scratch.remove("journeys/\(code).lock")
      #expect(try !store.areRecordsGone())
      try store.logAccess(.enrolled, to: code, at: 7)
      #expect(try store.areRecordsGone())
    }
  }

  /// A removed nurse writes nothing, under the lock too.
  @Test func whoHasNoAccountAddsNothing() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")], by: "n.ruiz")
      try store.removeStaff("n.ruiz")
      #expect(store.isRemoved("n.ruiz") && !store.isRemoved("b_ng-2"))
      let (before, other) = (try store.load(code), try Code.example(2))
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("b")], to: code, expecting: 1, by: "n.ruiz")
        } == .staffRemoved)
      #expect(
        problem { () throws(RecordsProblem) in
          try store.create(other, events: [Examples.note("b")], by: "n.ruiz")
        } == .staffRemoved)
      #expect(try store.load(code) == before)
      #expect(try store.codes() == [code])
      _ = try store.append([Examples.note("b")], to: code, expecting: 1, by: "b_ng-2")
    }
  }
}
