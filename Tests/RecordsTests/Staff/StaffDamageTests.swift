import Care
import Testing

@testable import Records

/// Accounts that cannot be read are never taken for none: that would be a first run, where anybody may
/// set the clinic up.
@Suite struct StaffDamageTests {
  private let now = 1_795_420_800

  @Test(arguments: DamageTests.damages)
  func theOneBeforeCountsAndTheDamagedFileIsKept(damage: DamageTests.Damage) throws {
    try inScratch { scratch in
      let store = try scratch.staffed(now: now)
      let bad = damage.change(try scratch.read("staff.json"))
      // Some of the damages change what only a journey has.
      guard try bad != scratch.read("staff.json"), (try? KeptStaff(bytes: bad)) == nil
      else { return }
      try scratch.write(bad, to: "staff.json")
      #expect(try store.verifyStaff() == [.damaged(.newest)])
      #expect(try store.staff() == [Nurses.ana])
      // Reading moves nothing; the next save does.
      #expect(try scratch.read("staff.json") == bad)
      #expect(try store.right(at: 5) == .signedIn(Nurses.ana))
      #expect(try store.staff() == [Nurses.ana])
      #expect(try scratch.read("quarantine/staff.\(now).json") == bad)
      #expect(try store.verifyStaff() == [.setAside("staff.\(now).json")])
    }
  }

  @Test func noFlippedBitGoesUnseen() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      let good = try scratch.read("staff.json")
      for index in good.indices {
        for bit in 0..<8 {
          var bad = good
          bad[index] ^= 1 << bit
          #expect((try? KeptStaff(bytes: bad)) == nil, "byte \(index) bit \(bit)")
        }
      }
    }
  }

  struct Call: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (FileStore) throws(RecordsProblem) -> Void

    init(_ name: String, _ make: @escaping @Sendable (FileStore) throws(RecordsProblem) -> Void) {
      testDescription = name
      self.make = make
    }
  }

  static let calls = [
    Call("staff") { store throws(RecordsProblem) in _ = try store.staff() },
    Call("accesses") { store throws(RecordsProblem) in _ = try store.emergencyAccesses() },
    Call("remove") { store throws(RecordsProblem) in try store.removeStaff("n.ruiz") },
    Call("sign in") { store throws(RecordsProblem) in
      _ = try store.signIn("n.ruiz", pin: Nurses.anasPin, at: 9)
    },
    Call("grant") { store throws(RecordsProblem) in
      try store.grantEmergencyAccess(
        EmergencyAccess(name: "a", second: "b", reason: "c", at: Examples.moment))
    },
    Call("add") { store throws(RecordsProblem) in
      guard let pin = try? Pin("951842") else { throw .damaged }
      try store.addStaff(StaffMember(id: "new", name: "New"), pin: pin, at: 9)
    },
  ]

  @Test(arguments: calls)
  func whenBothAreBadNothingIsDoneOrMoved(call: Call) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      try scratch.write("x".utf8, to: "staff.json")
      try scratch.write([], to: "staff.json.1")
      #expect(problem { () throws(RecordsProblem) in try call.make(store) } == .staffDamaged)
      #expect(try scratch.text("staff.json") == "x")
      #expect(scratch.quarantine() == [])
      #expect(try store.verifyStaff() == [.damaged(.newest), .damaged(.before)])
      scratch.remove("staff.json.1")
      #expect(problem { () throws(RecordsProblem) in try call.make(store) } == .staffDamaged)
    }
  }

  @Test(arguments: calls)
  func aNewerSchemaIsLeftAlone(call: Call) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let bytes = sealed(try scratch.read("staff.json")) {
        $0["schema"] = .number(2)
        $0["staff"] = "elsewhere"
      }
      try scratch.write(bytes, to: "staff.json")
      #expect(problem { () throws(RecordsProblem) in try call.make(store) } == .newerSchema(2))
      #expect(try scratch.read("staff.json") == bytes)
      #expect(try store.verifyStaff() == [.newerSchema(.newest, 2)])
    }
  }

  @Test func aFileThatIsGoneIsNotAFirstRun() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let before = try scratch.read("staff.json.1")
      scratch.remove("staff.json")
      #expect(try store.staff() == [Nurses.ana])
      #expect(try store.verifyStaff() == [.newestMissing])
      _ = try store.wrong(at: 5)
      #expect(try scratch.read("staff.json.1") == before)
      #expect(try store.verifyStaff() == [])
    }
  }

  @Test func anOldFilePutBackAndAnOpenOneAreFound() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      try scratch.write(try scratch.read("staff.json"), to: "staff.json.1")
      #expect(try store.verifyStaff() == [])
      let old = try scratch.read("staff.json")
      _ = try store.wrong(at: 5)
      _ = try store.wrong(at: 6)
      try scratch.write(old, to: "staff.json", mode: 0o640)
      #expect(try store.verifyStaff() == [.openToOthers(.newest), .putBack])
    }
  }

  @Test func aDiskThatGivesNoAnswerIsNoDamage() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      let script = Script()
      let store = try scratch.store(script.calls())
      script.begin { _, call in call == .read ? .fail(.broken) : .goOn }
      for call in Self.calls {
        #expect(
          problem { () throws(RecordsProblem) in try call.make(store) }
            == .cannotRead(.staff, .broken), "\(call.testDescription)")
      }
      #expect(scratch.quarantine() == [])
    }
  }
}
