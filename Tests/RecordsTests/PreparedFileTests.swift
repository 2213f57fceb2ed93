import Glibc
import Testing

@testable import Records

/// Every call of writing a file that leaves fails in turn: there is the whole file under its name, or none.
@Suite struct PreparedFileTests {
  private static let bytes = Array("what leaves".utf8)

  private func write(_ scratch: Scratch, _ calls: Calls = .quick()) throws(RecordsProblem) {
    try PreparedFile(for: "\(scratch.path)/f", calls) { Self.bytes }.publish()
  }

  private func inFolder(_ body: (Scratch) throws -> Void) throws {
    try inScratch { scratch in
      try #require(mkdir(scratch.path, 0o700) == 0)
      try body(scratch)
    }
  }

  @Test func itIsThereOnlyOncePublished() throws {
    try inFolder { scratch in
      let file = try PreparedFile(for: "\(scratch.path)/f", .quick()) { Self.bytes }
      #expect(scratch.names(".").count == 1 && scratch.names(".") != ["f"])
      #expect(scratch.mode(scratch.names(".")[0]) == 0o600)
      try file.publish()
      #expect(scratch.names(".") == ["f"])
      #expect(try scratch.read("f") == Self.bytes)
      #expect(scratch.mode("f") == 0o600)
      try PreparedFile(for: "\(scratch.path)/g", .quick()) { Self.bytes }.discard()
      #expect(scratch.names(".") == ["f"])
    }
  }

  @Test(arguments: [Errno.noSpace, .broken, .notPermitted], [false, true])
  func whateverFailsItIsWholeOrNone(errno: Errno, goesOn: Bool) throws {
    var point = 1
    var isDone = false
    while !isDone {
      try inFolder { scratch in
        let script = Script()
        let now = point
        script.begin { number, _ in
          number == now || goesOn && number > now ? .fail(errno) : .goOn
        }
        let refusal = problem { () throws(RecordsProblem) in try write(scratch, script.calls()) }
        isDone = script.seen.count < now
        let names = scratch.names(".").filter { !$0.hasPrefix(".") }
        if refusal == nil || refusal == .notConfirmed(errno) {
          #expect(names == ["f"], "\(now)")
          #expect((try? scratch.read("f")) == Self.bytes, "\(now)")
        } else {
          #expect(names == [], "\(now): \(String(describing: refusal))")
        }
        // Where the rest works, what is of no use is gone; what stayed is swept another time.
        if !goesOn, isDone || script.seen[now - 1] != .unlink {
          #expect(scratch.names(".").count == names.count, "\(now)")
        }
      }
      point += 1
    }
    #expect(point > 8)
  }

  /// Sticks with the file system of cameras know no second names.
  @Test func whereThereAreNoSecondNamesItIsRenamed() throws {
    try inFolder { scratch in
      let calls = Calls(
        before: { $0 == .link ? .fail(.notPermitted) : .goOn }, now: { 1 }, pause: {})
      try write(scratch, calls)
      #expect(scratch.names(".") == ["f"])
      #expect(problem { () throws(RecordsProblem) in try write(scratch, calls) } == .fileExists)
    }
  }

  /// Also one that came while the bytes were made, or before the name was given.
  @Test(arguments: [false, true]) func noOtherFileIsWrittenOver(isLate: Bool) throws {
    try inFolder { scratch in
      if !isLate { try scratch.write("mine".utf8, to: "f") }
      let refusal = problem { () throws(RecordsProblem) in
        let file = try PreparedFile(for: "\(scratch.path)/f", .quick()) { Self.bytes }
        try? scratch.write("mine".utf8, to: "f")
        try file.publish()
      }
      #expect(refusal == .fileExists)
      #expect(scratch.names(".") == ["f"])
      #expect(try scratch.text("f") == "mine")
    }
  }

  @Test func aFolderThatIsNotThere() throws {
    try inFolder { scratch in
      try scratch.write([], to: "file")
      for path in ["none/f", "file/f"] {
        #expect(
          problem { () throws(RecordsProblem) in
            try PreparedFile(for: "\(scratch.path)/\(path)", .quick()) { Self.bytes }
          } == .noSuchFolder)
      }
    }
  }

  /// In a folder that may be anybody's, the next command takes away its own and nothing else.
  @Test func whatIsLeftOverIsSweptAndNothingElse() throws {
    try inFolder { scratch in
      let ours = [".stepwell.12.0123456789abcdef.tmp", ".stepwell.9.00000000000000ff.tmp"]
      let others = [
        ".stepwell.tmp", ".stepwell.12.0f.tmp", ".stepwell.x.0123456789abcdef.tmp",
        ".f.12.0123456789abcdef.tmp", "stepwell.12.0123456789abcdef.tmp",
        ".stepwell.12.0123456789abcdef.tmp.bak", ".stepwell.12.0123456789ABCDEF.tmp",
      ]
      for name in ours + others { try scratch.write([], to: name) }
      let held = try PreparedFile(for: "\(scratch.path)/held", .quick()) { Self.bytes }
      try write(scratch)
      #expect(ours.map(scratch.mode) == [0, 0])
      #expect(others.allSatisfy { scratch.mode($0) == 0o600 })
      // Another program that is still at it keeps its file.
      try held.publish()
      #expect(Set(scratch.names(".")) == Set(others + ["f", "held"]))
    }
  }
}
