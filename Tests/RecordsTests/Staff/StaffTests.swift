import Care
import Testing

@testable import Records

@Suite struct StaffTests {
  @Test func theFirstRunHasNobody() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      #expect(try store.staff() == [])
      #expect(try store.emergencyAccesses() == [])
      #expect(try store.verifyStaff() == [])
      #expect(
        problem { () throws(RecordsProblem) in
          try store.signIn("n.ruiz", pin: "482915", at: 1)
        } == .staffGone)
      #expect(scratch.names(".").filter { $0.hasPrefix("staff.j") } == [])
    }
  }

  @Test func staffAreListedByIDAndStay() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      let store = try scratch.store()
      #expect(try store.staff() == [Nurses.ben, Nurses.ana])
      #expect(try store.signIn("n.ruiz", pin: "482915", at: 3) == .signedIn(Nurses.ana))
      #expect(try store.signIn(" N.Ruiz ", pin: "482915", at: 3) == .signedIn(Nurses.ana))
      #expect(try store.signIn("b_ng-2", pin: "736284", at: 3) == .signedIn(Nurses.ben))
      #expect(try store.signIn("b_ng-2", pin: "482915", at: 3) == .refused(waitSeconds: 0))
      #expect(try store.verifyStaff() == [])
      #expect(
        ["staff.json", "staff.json.1", "staff.lock"].map(scratch.mode) == [0o600, 0o600, 0o600])
      #expect(try !scratch.text("staff.json").contains("482915"))
    }
  }

  @Test(arguments: [
    "", "a", String(repeating: "a", count: 33), "a b", "ä.ruiz", "a/b", "a\n", "İx",
  ])
  func whatIsNoIDIsRefused(typed: String) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let pin = try Pin("951842")
      let member = StaffMember(id: typed, name: "x")
      let refusal = problem { () throws(RecordsProblem) in
        try store.addStaff(member, pin: pin, at: 1)
      }
      #expect(refusal == .notAStaffID)
      #expect(scratch.names(".") == ["failures.jsonl", "journeys", "quarantine"])
    }
  }

  @Test func namesAreSafeToShow() {
    let name = "Ana\u{1B}[31m\n\u{202E}Ruiz" + String(repeating: "x", count: 100)
    let shown = "Ana[31m Ruiz" + String(repeating: "x", count: 68)
    #expect(StaffMember(id: "AB.c_9-", name: name) == StaffMember(id: "ab.c_9-", name: shown))
    #expect(shown.count == 80)
  }

  @Test func anIDIsGivenOnce() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let file = try scratch.read("staff.json")
      let pin = try Pin("951842")
      let refusal = problem { () throws(RecordsProblem) in
        try store.addStaff(StaffMember(id: "N.RUIZ", name: "Other"), pin: pin, at: 9)
      }
      #expect(refusal == .staffExists)
      #expect(try scratch.read("staff.json") == file)
    }
  }

  /// Two stations that set the same clinic up make one account, not two.
  @Test func theFirstAccountIsMadeOnce() throws {
    try inScratch { scratch in
      let pin = try Pin("951842")
      try scratch.store().addFirstStaff(Nurses.ben, pin: pin, at: 1)
      for member in [Nurses.ana, Nurses.ben] {
        let refusal = problem { () throws(RecordsProblem) in
          try scratch.store(.quick()).addFirstStaff(member, pin: pin, at: 2)
        }
        #expect(refusal == .staffExists)
      }
      #expect(try scratch.store().staff() == [Nurses.ben])
    }
  }

  @Test func everyRoleIsKeptAndAStrangeOneToo() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for role in StaffRole.allCases {
        let member = StaffMember(id: role.rawValue, name: "x", role: role)
        try store.addStaff(member, pin: try Pin("951842"), at: 1)
        #expect(try store.staff().contains(member))
      }
      let bytes = sealed(try scratch.read("staff.json")) { tree in
        let members = tree["staff"]?["members"]?.list ?? []
        tree["staff"] = (tree["staff"] ?? .null)
          .with("members", .list(members.map { $0.with("role", "porter") }))
      }
      try scratch.write(bytes, to: "staff.json")
      #expect(try store.staff().allSatisfy { $0.role == .other })
      _ = try store.wrong(at: 5)
      let kept = try #require(JSON(file: try scratch.read("staff.json")))
      #expect(kept["staff"]?["members"]?.list?.allSatisfy { $0["role"] == "porter" } == true)
    }
  }

  @Test func theLastOneStays() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      #expect(
        problem { () throws(RecordsProblem) in try store.removeStaff("no.body") } == .noSuchStaff)
      try store.removeStaff("B_NG-2")
      #expect(try store.staff() == [Nurses.ana])
      #expect(try store.signIn("b_ng-2", pin: "736284", at: 3) == .refused(waitSeconds: 0))
      #expect(
        problem { () throws(RecordsProblem) in try store.removeStaff("n.ruiz") } == .lastStaff)
      #expect(try scratch.store().staff() == [Nurses.ana])
    }
  }

  @Test func anotherPinTakesThePlaceOfTheOldOne() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for instant in 10..<14 { _ = try store.wrong(at: instant * 100) }
      #expect(try store.right(at: 1301) == .wait(seconds: 14))
      let pin = try Pin("951842")
      try store.resetPin("n.ruiz", pin)
      #expect(try store.signIn("n.ruiz", pin: "951842", at: 1302) == .signedIn(Nurses.ana))
      #expect(try store.right(at: 1303) == .refused(waitSeconds: 0))
      #expect(
        problem { () throws(RecordsProblem) in try store.resetPin("no.body", pin) }
          == .noSuchStaff)
    }
  }

  @Test func emergencyAccessIsKeptForEver() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let accesses = (1...3).map {
        EmergencyAccess(
          name: "Ana Ruiz", second: "Dr Ng", reason: "chest pain \($0)", at: Examples.moment)
      }
      for access in accesses { try store.grantEmergencyAccess(access) }
      _ = try store.right(at: 7)
      try store.removeStaff("n.ruiz")
      #expect(try scratch.store().emergencyAccesses() == accesses)
      #expect(try store.staff() == [Nurses.ben])
    }
  }

  /// Before anybody has an account, too; it makes none, and whoever makes the first one after it says so.
  @Test func emergencyAccessNeedsNoAccount() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let access = EmergencyAccess(
        name: "a", second: "b", reason: "c", at: Examples.moment)
      try store.grantEmergencyAccess(access)
      #expect(try store.emergencyAccesses() == [access])
      #expect(try store.staff() == [])
      try store.addStaff(Nurses.ana, pin: try Pin("951842"), beginningAnew: true, at: 2)
      #expect(try store.emergencyAccesses() == [access])
    }
  }

  @Test func fieldsThatNobodyKnowsSurvive() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let bytes = sealed(try scratch.read("staff.json")) { tree in
        tree["clinic"] = "north"
        let members = tree["staff"]?["members"]?.list ?? []
        tree["staff"] = (tree["staff"] ?? .null).with("colour", ["deep": .null])
          .with("members", .list(members.map { $0.with("wing", "east") }))
      }
      try scratch.write(bytes, to: "staff.json")
      _ = try store.wrong(at: 5)
      try store.removeStaff("b_ng-2")
      let after = try #require(JSON(file: try scratch.read("staff.json")))
      #expect(after["clinic"] == "north")
      #expect(after["staff"]?["colour"] == ["deep": .null])
      let member = try #require(after["staff"]?["members"]?.list?.first?.object)
      #expect(
        member.filter { $0.key != "pin" } == [
          "id": "n.ruiz", "name": "Ana Ruiz", "wing": "east", "added": .number(1),
          "role": "nurse", "tries": .number(1), "tried": .number(5),
        ])
    }
  }

  @Test func whatTheFileCannotHoldIsNotSaved() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let file = try scratch.read("staff.json")
      let far = 1 << 60
      let pin = try Pin("951842")
      let access = EmergencyAccess(
        name: "", second: "", reason: "",
        at: Moment(instant: far, day: Examples.day, clock: Examples.morning))
      let refusals = [
        problem { () throws(RecordsProblem) in try store.signIn("n.ruiz", pin: "1", at: far) },
        problem { () throws(RecordsProblem) in try store.signIn("n.ruiz", pin: "1", at: .min) },
        problem { () throws(RecordsProblem) in
          try store.addStaff(StaffMember(id: "xx", name: "x"), pin: pin, at: far)
        },
        problem { () throws(RecordsProblem) in try store.grantEmergencyAccess(access) },
      ]
      #expect(refusals == [RecordsProblem?](repeating: .cannotBeKept, count: 4))
      #expect(try scratch.read("staff.json") == file)
    }
  }
}
