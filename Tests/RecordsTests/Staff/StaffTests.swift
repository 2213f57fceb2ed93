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
      #expect(try store.signIn("n.ruiz", pin: "482915", at: 1) == .refused(waitSeconds: 0))
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
      #expect(["staff.json", "staff.json.1", "staff.lock"].map(scratch.mode) == [0o600, 0o600, 0o600])
      #expect(try !scratch.text("staff.json").contains("482915"))
    }
  }

  @Test(arguments: ["", "a", String(repeating: "a", count: 33), "a b", "ä.ruiz", "a/b", "a\n", "İx"])
  func whatIsNoIDIsRefused(typed: String) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let member = StaffMember(id: typed, name: "x")
      let refusal = problem { () throws(RecordsProblem) in
        try store.addStaff(member, pin: pin(), at: 1)
      }
      #expect(refusal == (typed == "a\n" ? .notAStaffID : .notAStaffID))
      #expect(scratch.names(".") == ["journeys", "quarantine"])
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
      let refusal = problem { () throws(RecordsProblem) in
        try store.addStaff(StaffMember(id: "N.RUIZ", name: "Other"), pin: pin(), at: 9)
      }
      #expect(refusal == .staffExists)
      #expect(try scratch.read("staff.json") == file)
    }
  }

  @Test func theLastOneStays() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      #expect(problem { () throws(RecordsProblem) in try store.removeStaff("no.body") } == .noSuchStaff)
      try store.removeStaff("B_NG-2")
      #expect(try store.staff() == [Nurses.ana])
      #expect(try store.signIn("b_ng-2", pin: "736284", at: 3) == .refused(waitSeconds: 0))
      #expect(problem { () throws(RecordsProblem) in try store.removeStaff("n.ruiz") } == .lastStaff)
      #expect(try scratch.store().staff() == [Nurses.ana])
    }
  }

  @Test func anotherPinTakesThePlaceOfTheOldOne() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for instant in 10..<14 { _ = try store.wrong(at: instant * 100) }
      #expect(try store.right(at: 1301) == .wait(seconds: 9))
      try store.resetPin("n.ruiz", try Pin("951840"))
      #expect(try store.signIn("n.ruiz", pin: "951840", at: 1302) == .signedIn(Nurses.ana))
      #expect(try store.right(at: 1303) == .refused(waitSeconds: 0))
      #expect(
        problem { () throws(RecordsProblem) in try store.resetPin("no.body", pin()) }
          == .noSuchStaff)
    }
  }

  @Test func emergencyAccessIsKeptForEver() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let accesses = (1...3).map {
        EmergencyAccess(by: "n.ruiz", second: "Dr Ng", reason: "chest pain \($0)", at: $0)
      }
      for access in accesses { try store.grantEmergencyAccess(access) }
      _ = try store.right(at: 7)
      try store.removeStaff("n.ruiz")
      #expect(try scratch.store().emergencyAccesses() == accesses)
      #expect(try store.staff() == [Nurses.ben])
    }
  }

  /// Before anybody has an account, too; it makes none.
  @Test func emergencyAccessNeedsNoAccount() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let access = EmergencyAccess(by: "a", second: "b", reason: "c", at: 1)
      try store.grantEmergencyAccess(access)
      #expect(try store.emergencyAccesses() == [access])
      #expect(try store.staff() == [])
      try store.addStaff(Nurses.ana, pin: pin(), at: 2)
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
          "tries": .number(1), "tried": .number(5),
        ])
    }
  }

  @Test func whatTheFileCannotHoldIsNotSaved() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let file = try scratch.read("staff.json")
      let far = 1 << 60
      let calls: [() throws(RecordsProblem) -> Void] = [
        { () throws(RecordsProblem) in _ = try store.signIn("n.ruiz", pin: "1", at: far) },
        { () throws(RecordsProblem) in _ = try store.signIn("n.ruiz", pin: "1", at: .min) },
        { () throws(RecordsProblem) in
          try store.addStaff(StaffMember(id: "xx", name: "x"), pin: pin(), at: far)
        },
        { () throws(RecordsProblem) in
          try store.grantEmergencyAccess(EmergencyAccess(by: "", second: "", reason: "", at: far))
        },
      ]
      for call in calls { #expect(problem(call) == .cannotBeKept) }
      #expect(try scratch.read("staff.json") == file)
    }
  }

  private func pin() throws(RecordsProblem) -> Pin {
    do {
      return try Pin("951840")
    } catch {
      Issue.record(error)
      throw .cannotBeKept
    }
  }
}
