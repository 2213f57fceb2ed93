import Care
import FoundationEssentials
import Glibc
import Testing

@testable import Records

/// A folder that this computer knows does not look like that of a new clinic because its disk is not there.
@Suite struct KnownFoldersTests {
  private func known(_ scratch: Scratch) -> KnownFolders {
    KnownFolders(in: "\(scratch.path)/state/stepwell/known", calls: .quick())
  }

  @Test func aFolderIsKnownOnceItIsKept() throws {
    try inScratch { scratch in
      let list = known(scratch)
      #expect(!list.wasElsewhere("/data", now: 1))
      for path in ["/data", "/data", "/other data", "/two\nlines"] { list.keep(path, on: 7) }
      #expect(list.wasElsewhere("/data", now: 1) && list.wasElsewhere("/other data", now: nil))
      #expect(!list.wasElsewhere("/data", now: 7))
      #expect(!list.wasElsewhere("/two", now: 1) && !list.wasElsewhere("lines", now: 1))
      list.keep("/data", on: 8)
      #expect(!list.wasElsewhere("/data", now: 8))
      let text = try scratch.text("state/stepwell/known")
      #expect(text == "8 /data\n7 /other data\n")
      #expect(scratch.mode("state/stepwell/known") == 0o600)
    }
  }

  /// Where nothing can be written, or something odd stands there, everything goes on.
  @Test func aListThatCannotBeWrittenStopsNobody() throws {
    try inScratch { scratch in
      try #require(mkdir(scratch.path, 0o700) == 0)
      try scratch.write("no folder".utf8, to: "state")
      known(scratch).keep("/data", on: 7)
      #expect(!known(scratch).wasElsewhere("/data", now: 1))
      scratch.remove("state")
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/state/stepwell/known", withIntermediateDirectories: true)
      known(scratch).keep("/data", on: 7)
      #expect(!known(scratch).wasElsewhere("/data", now: 1))
    }
  }

  @Test func aFolderIsBareUntilAClinicOrAHomeIsSetUpInIt() throws {
    try inScratch { scratch in
      #expect(isBare(scratch.path) && !isSetUp(scratch.path))
      let store = try scratch.store()
      #expect(isBare(scratch.path) && !isSetUp(scratch.path))
      // What anybody can do at the welcome page.
      try store.logAccess(.signInFailed, at: 1)
      #expect(isBare(scratch.path))
      try store.addStaff(Nurses.ana, pin: try Pin(Nurses.anasPin), at: 1)
      #expect(!isBare(scratch.path) && isSetUp(scratch.path))
      // Without its folder of records it is told as that.
      scratch.removeFolder("journeys")
      #expect(!isBare(scratch.path))
    }
  }

  @Test(arguments: ["journeys/*.json", "access.jsonl", "writer", "quarantine/staff.7.json"])
  func whatIsLeftAloneIsNotBare(left: String) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      try store.logAccess(.openedByStaff, to: code, by: "n.ruiz", at: 7)
      for name in scratch.names(".") where !["journeys", "quarantine", left].contains(name) {
        scratch.remove(name)
      }
      if left != "journeys/*.json" { scratch.remove("journeys/\(code).json") }
      scratch.remove("journeys/\(code).lock")
      if left.hasPrefix("quarantine") { try scratch.write([1], to: left) }
      #expect(!isBare(scratch.path))
    }
  }

  @Test func madeUpPatientsAreNoClinic() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      try store.markForPractice()
      #expect(!isSetUp(scratch.path))
    }
  }

  /// The disk went away under a program that runs: nothing is made in its place.
  @Test func nothingIsMadeWhereTheDiskWas() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      remove(scratch)
      try #require(mkdir(scratch.path, 0o700) == 0)
      let pin = try Pin(Nurses.bensPin)
      let access = EmergencyAccess(name: "A", second: "B", reason: "C", at: Examples.moment)
      let attempts = [
        problem { () throws(RecordsProblem) in try store.logAccess(.signInFailed, at: 9) },
        problem { () throws(RecordsProblem) in try store.signIn("n.ruiz", pin: "1", at: 9) },
        problem { () throws(RecordsProblem) in try store.grantEmergencyAccess(access) },
        problem { () throws(RecordsProblem) in
          try store.addFirstStaff(Nurses.ben, pin: pin, at: 9)
        },
      ]
      #expect(attempts == Array(repeating: .recordsGone, count: 4))
      #expect(scratch.names(".") == [])
    }
  }

  /// An emergency may come before the first account, which then needs no word of an administrator; where
  /// accounts were lost before it, it still does.
  @Test(arguments: [false, true]) func emergenciesAloneAreNoLostAccounts(isLost: Bool) throws {
    try inScratch { scratch in
      let store = isLost ? try scratch.staffed() : try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      if isLost {
        try store.logAccess(.staffAdded, about: "n.ruiz", at: 1)
        for name in ["staff.json", "staff.json.1", "staff.lock"] { scratch.remove(name) }
      }
      try store.grantEmergencyAccess(
        EmergencyAccess(name: "Ann", second: "B", reason: "C", at: Examples.moment))
      try store.logAccess(.emergencyAccess, at: 7)
      try store.logAccess(.openedByStaff, to: code, by: "emergency:Ann", at: 8)
      let pin = try Pin(Nurses.bensPin)
      #expect(try store.hasHadAccounts() == isLost)
      #expect(try store.traces().contains(.records))
      #expect(
        problem { () throws(RecordsProblem) in
          try store.addFirstStaff(Nurses.ben, pin: pin, at: 9)
        } == .staffGone)
      #expect(
        problem { () throws(RecordsProblem) in try store.addStaff(Nurses.ben, pin: pin, at: 9) }
          == (isLost ? .staffGone : nil))
    }
  }
}
