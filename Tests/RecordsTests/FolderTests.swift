import Care
import Glibc
import Records
import Testing

@Suite struct FolderTests {
  /// The umask belongs to the whole process; no other test depends on it.
  @Test(arguments: [0o000, 0o027] as [mode_t])
  func onlyTheOwnerHasAccessWhateverTheUmask(mask: mode_t) throws {
    try inScratch { scratch in
      let old = umask(mask)
      defer { umask(old) }
      let code = try Code.example()
      let store = try FileStore(folder: scratch.path + "/deep/down")
      _ = try store.create(code, events: [Examples.note("a")])
      _ = try store.append([Examples.note("b")], to: code, expecting: 1)
      try store.logAccess(.enrolled, to: code, at: 1)
      try scratch.write("x".utf8, to: "deep/down/journeys/\(code).json")
      _ = try store.load(code)
      for folder in ["deep", "deep/down", "deep/down/journeys", "deep/down/quarantine"] {
        #expect(scratch.mode(folder) == 0o700, "\(folder)")
      }
      for folder in ["deep/down", "deep/down/journeys", "deep/down/quarantine"] {
        for name in scratch.names(folder) where !["journeys", "quarantine"].contains(name) {
          #expect(scratch.mode("\(folder)/\(name)") == 0o600, "\(name)")
        }
      }
    }
  }

  /// Made, closed to others whatever the umask, and its name brought onto the disk; three times.
  @Test func theOrderOfAFirstOpeningIsThis() throws {
    try inScratch { scratch in
      let script = Script()
      script.begin()
      _ = try FileStore(folder: scratch.path, calls: script.calls())
      let made: [Calls.Call] = [.makeFolder, .open, .setMode, .open, .sync, .close, .close]
      // The statuses are whose the folder is, and whether anything of a clinic is in it already.
      let seen = script.seen.filter { $0 != .status }
      #expect(Array(seen.prefix(23)) == made + [.open, .close] + made + made)
    }
  }

  @Test func itsOwnFoldersAreClosedToOthersAgain() throws {
    try inScratch { scratch in
      _ = try scratch.store()
      chmod(scratch.path, 0o755)
      chmod("\(scratch.path)/journeys", 0o777)
      _ = try scratch.store()
      #expect(scratch.mode("journeys") == 0o700)
      // Not the data folder itself: somebody may have said `--data /tmp`.
      #expect(scratch.mode("") == 0o755)
    }
  }

  @Test func whatIsNoFolderIsNotMadeOne() throws {
    try inScratch { scratch in
      _ = try scratch.store()
      try scratch.write([], to: "file")
      let refusal = problem { () throws(RecordsProblem) in
        try FileStore(folder: "\(scratch.path)/file/data")
      }
      #expect(refusal == .cannotCreate(.dataFolder, .notAFolder))
    }
  }

  @Test func strangeFilesAreNoJourneys() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [])
      for name in [
        "x.json", ".json", "\(code).json.2", "\(code).txt", "\(code)", " \(code).json",
        "\(code.text.lowercased()).json", ".\(code).json.1.ab.tmp",
      ] {
        try scratch.write([], to: "journeys/\(name)")
      }
      #expect(try store.codes() == [code])
    }
  }

  /// A symbolic link could point at another patient, or out of the folder.
  @Test func linksAreNotFollowed() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let (code, other) = (try Code.example(), try Code.example(2))
      _ = try store.create(code, events: [])
      symlink("\(code).json", "\(scratch.path)/journeys/\(other).json")
      #expect(
        problem { () throws(RecordsProblem) in try store.load(other) }
          == .damaged)
    }
  }

  @Test func oldTemporaryFilesAreSweptAndNothingElse() throws {
    try inScratch { scratch in
      let now = time(nil)
      let code = try Code.example()
      _ = try scratch.store()
      let left = ["access.head.tmp", "journeys/.x.json.12.0f.tmp", ".notes.12.0f.tmp"]
      let swept = ["journeys/.\(code).json.13.0f.tmp", ".writer.1.0f.tmp", ".access.head.1.0f.tmp"]
      for name in left + swept { try scratch.write([], to: name) }
      _ = try scratch.store(now: now + 300)
      for name in left + swept { #expect(scratch.mode(name) == 0o600, "\(name)") }
      _ = try scratch.store(now: now + 700)
      #expect(swept.map(scratch.mode) == [0, 0, 0])
      #expect(left.map(scratch.mode) == [0o600, 0o600, 0o600])
    }
  }

  /// A program that hangs in a save, for as long as it holds the lock, keeps its file.
  @Test func aTemporaryFileOfASaveThatGoesOnIsNotSwept() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let script = Script()
      let slow = try FileStore(folder: scratch.path, calls: script.calls())
      _ = try slow.create(code, events: [])
      script.begin { _, call in
        if call == .rename { _ = try? scratch.store(now: 1 << 40) }
        return .goOn
      }
      #expect(try slow.append([Examples.note("a")], to: code, expecting: 1).rev == 2)
    }
  }
}
