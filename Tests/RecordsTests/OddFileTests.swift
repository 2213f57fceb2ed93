import Care
import Glibc
import Testing

@testable import Records

/// `verify` goes on after any odd file and names it; nobody else's record stops for it.
@Suite struct OddFileTests {
  /// A clinic with two records, accounts, a log and a board.
  private func inClinic(_ body: (Scratch, FileStore, [Code]) throws -> Void) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let codes = try [Code.example(1), .example(2)].sorted()
      for code in codes { _ = try store.create(code, events: [Examples.note("\(code)")]) }
      try store.logAccess(.enrolled, to: codes[0], at: 7)
      _ = try store.board(fingerprint: "lists", most: 9) { RowMaker.row($0.code, "a", done: 1) }
      try body(scratch, store, codes)
    }
  }

  private func names(_ store: FileStore) throws -> [String] {
    try store.verifyFolder().map { "\($0.name) \($0.fault)" }
  }

  @Test func aSoundClinicHasNoFault() throws {
    try inClinic { _, store, codes in
      let (strange, accounts) = (try names(store), try store.verifyStaff())
      let (log, records) = (try store.verifyAccessLog(), try codes.map { try store.verify($0) })
      #expect(strange == [])
      #expect(accounts == [])
      #expect(log == [])
      #expect(records == [[], []])
    }
  }

  @Test(arguments: Oddity.allCases) func aRecordThatIsNoFile(oddity: Oddity) throws {
    try inClinic { scratch, store, codes in
      try oddity.put(at: "\(scratch.path)/journeys/\(codes[0]).json")
      #expect(try store.verify(codes[0]) == [.inFile(.newest, .odd(oddity.fault))])
      #expect(try store.verify(codes[1]) == [])
      #expect(problem { () throws(RecordsProblem) in try store.load(codes[0]) } == .damaged)
      let board = try store.board(fingerprint: "lists", most: 9) {
        RowMaker.row($0.code, "a", done: 1)
      }
      #expect(board.rows.map(\.code) == [codes[1]])
      #expect(board.unreadable == [codes[0]])
    }
  }

  @Test(arguments: Oddity.allCases) func accountsAndLogThatAreNoFiles(oddity: Oddity) throws {
    try inClinic { scratch, store, _ in
      scratch.remove("staff.json.1")
      try oddity.put(at: "\(scratch.path)/staff.json")
      #expect(try store.verifyStaff() == [.odd(.newest, oddity.fault)])
      #expect(problem { () throws(RecordsProblem) in try store.staff() } == .staffDamaged)
      if oddity == .tooLarge { return }
      try oddity.put(at: "\(scratch.path)/access.jsonl")
      #expect(try store.verifyAccessLog() == [.odd(oddity.fault)])
      #expect(
        problem { () throws(RecordsProblem) in try store.logAccess(.staffCalled, at: 8) } != nil)
    }
  }

  @Test(arguments: [
    "access.key", "access.head", "access.lock", "staff.key", "staff.lock", "writer", "board.index",
  ]) func everyOtherNameIsLookedAt(name: String) throws {
    for oddity in Oddity.allCases where oddity != .tooLarge {
      try inClinic { scratch, store, _ in
        try oddity.put(at: "\(scratch.path)/\(name)")
        #expect(try names(store).contains("\(name) odd(Records.OddFile.\(oddity.rawValue))"))
      }
    }
    try inClinic { scratch, store, _ in
      chmod("\(scratch.path)/\(name)", 0o666)
      let isThere = access("\(scratch.path)/\(name)", F_OK) == 0
      let found = try names(store)
      #expect(found == (isThere ? ["\(name) openToOthers"] : []))
    }
  }

  @Test func foldersModesLocksAndStrangeNames() throws {
    try inClinic { scratch, store, codes in
      chmod(scratch.path, 0o777)
      chmod("\(scratch.path)/journeys", 0o777)
      scratch.remove("journeys/\(codes[0]).json")
      try scratch.write([1], to: "notes.txt")
      try scratch.write([1], to: "journeys/\(codes[1]).json.bak")
      try scratch.write([1], to: "quarantine/x")
      try scratch.write([1], to: "board.index")
      #expect(
        try names(store) == [
          ". openToOthers", "notes.txt strange", "board.index damagedIndex",
          "journeys openToOthers", "journeys/\(codes[0]).lock lockAlone",
          "journeys/\(codes[1]).json.bak strange", "quarantine/x strange",
        ])
    }
  }

  @Test(arguments: ["journeys", "quarantine"]) func aFileInPlaceOfAFolderIsTold(name: String) throws
  {
    try inClinic { scratch, store, _ in
      scratch.removeFolder(name)
      try scratch.write([1], to: name)
      let found = try names(store)
      #expect(found.contains("\(name) missing"))
    }
  }

  @Test func aNameInOtherLettersIsTold() throws {
    try inClinic { scratch, store, _ in
      let bytes = Array("\(scratch.path)/journeys/".utf8) + [0xF1, 0xFF]
      bytes.withUnsafeBufferPointer { path in
        path.withMemoryRebound(to: CChar.self) { name in
          var name = Array(name) + [0]
          close(open(&name, O_CREAT | O_WRONLY, 0o600))
        }
      }
      let found = try names(store)
      #expect(found == ["journeys/\u{FFFD}\u{FFFD} strange"])
    }
  }

  /// A lock is all that is left of a record that somebody took away, and of an enrolment that came to nothing.
  @Test func whatWasEnrolledAndIsGoneIsTold() throws {
    try inClinic { scratch, store, codes in
      for code in codes { scratch.remove("journeys/\(code).json") }
      let gone = try store.codesGone()
      #expect(gone == [codes[0]])
    }
  }

  @Test func aFileOfAnotherUserIsTold() throws {
    guard geteuid() == 0 else { return }
    try inClinic { scratch, store, codes in
      chown("\(scratch.path)/journeys/\(codes[0]).json", 4_242, 4_242)
      chown("\(scratch.path)/access.head", 4_242, 4_242)
      let found = try names(store)
      #expect(
        found == ["access.head foreignOwner", "journeys/\(codes[0]).json foreignOwner"])
    }
  }

  /// One look by root must not lock out the user who goes on.
  @Test func whatRootMakesBelongsToTheOwnerOfTheFolder() throws {
    guard geteuid() == 0 else { return }
    try inScratch { scratch in
      mkdir(scratch.path, 0o700)
      chown(scratch.path, 4_242, 4_243)
      let store = try scratch.staffed()
      _ = try store.create(try Code.example(), events: [Examples.note("a")])
      _ = try store.append([Examples.note("b")], to: try Code.example(), expecting: 1)
      try store.logAccess(.staffCalled, at: 7)
      _ = try store.board(fingerprint: "lists", most: 9) { RowMaker.row($0.code, "a", done: 1) }
      let all = scratch.names(".") + scratch.names("journeys").map { "journeys/\($0)" }
      for name in all {
        var status = stat()
        lstat("\(scratch.path)/\(name)", &status)
        #expect([status.st_uid, status.st_gid] == [4_242, 4_243], "\(name)")
      }
      #expect(all.count > 12)
      #expect(try names(store) == [])
    }
  }
}
