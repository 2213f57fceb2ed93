import Care
import Records
import Testing

@Suite struct AccessLogTests {
  private static let log = "access.jsonl"

  /// A log of six lines.
  private func inLog(_ body: (Scratch, FileStore, [String]) throws -> Void) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      for (index, action) in Self.actions.enumerated() {
        try store.logAccess(action, to: try Code.example(index), at: 1_795_420_800 + index)
      }
      try body(scratch, store, try Self.lines(scratch))
    }
  }

  private static let actions: [AccessAction] = [
    .enrolled, .openedByPatient, .signInFailed, .staffCalled, .warningSign("chest-pain"),
    .shownOnCommandLine,
  ]

  private static func lines(_ scratch: Scratch) throws -> [String] {
    try scratch.text(log).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  private static func write(_ lines: [String], _ scratch: Scratch) throws {
    try scratch.write(lines.map { $0 + "\n" }.joined().utf8, to: log)
  }

  @Test func everyLineSaysWhatHappened() throws {
    try inLog { scratch, store, lines in
      #expect(try store.verifyAccessLog() == [])
      let shown = lines.map { line in
        line.split(separator: ",").filter { !$0.contains("mac\"") && !$0.contains("before\"") }
          .joined(separator: ",")
      }
      let codes = try (0..<6).map { try Code.example($0).text }
      #expect(
        shown == [
          #"{"action":"enrolled","at":1795420800,"code":"\#(codes[0])","seq":1}"#,
          #"{"action":"opened-by-patient","at":1795420801,"code":"\#(codes[1])","seq":2}"#,
          #"{"action":"sign-in-failed","at":1795420802,"code":"\#(codes[2])","seq":3}"#,
          #"{"action":"staff-called","at":1795420803,"code":"\#(codes[3])","seq":4}"#,
          #"{"action":"warning-sign","at":1795420804,"code":"\#(codes[4])","seq":5,"#
            + #""sign":"chest-pain"}"#,
          #"{"action":"shown-on-command-line","at":1795420805,"code":"\#(codes[5])","seq":6}"#,
        ])
      #expect(
        ["access.jsonl", "access.key", "access.head"].map(scratch.mode) == [0o600, 0o600, 0o600])
    }
  }

  @Test func aLineSaysWhichStaffMemberItWas() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      let actions: [AccessAction] = [
        .openedByStaff, .staffSignedIn, .staffSignInFailed, .staffAdded, .staffRemoved, .pinReset,
        .emergencyAccess, .sheetPrinted, .exported,
      ]
      for action in actions { try store.logAccess(action, to: code, by: "n.ruiz", at: 7) }
      try store.logAccess(.staffSignedIn, by: String(repeating: "x\n", count: 99_999), at: 8)
      let lines = try Self.lines(scratch)
      #expect(lines.dropLast().allSatisfy { $0.contains(#""staff":"n.ruiz""#) })
      let words = lines.compactMap { $0.split(separator: "\"").dropFirst(3).first.map(String.init) }
      #expect(
        words.dropLast() == [
          "opened-by-staff", "staff-signed-in", "staff-sign-in-failed", "staff-added",
          "staff-removed", "pin-reset", "emergency-access", "sheet-printed", "exported",
        ])
      #expect(lines.last?.count ?? 999 < 400)
      #expect(try store.verifyAccessLog() == [])
    }
  }

  @Test func whoDidItIsNotWhomItWasDoneTo() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      try store.logAccess(.staffAdded, by: "n.ruiz", about: "b_ng-2", at: 7)
      try store.logAccess(.pinReset, about: "b_ng-2", at: 8)
      let lines = try Self.lines(scratch)
      #expect(lines[0].contains(#""staff":"n.ruiz","subject":"b_ng-2""#))
      #expect(lines[1].contains(#""subject":"b_ng-2""#) && !lines[1].contains("\"staff\""))
      #expect(try store.verifyAccessLog() == [])
    }
  }

  @Test func aFailedSignInNeedsNoCode() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      #expect(try store.verifyAccessLog() == [])
      try store.logAccess(.signInFailed, at: 7)
      #expect(try Self.lines(scratch).count == 1)
      #expect(try !scratch.text(Self.log).contains("code"))
      #expect(try store.verifyAccessLog() == [])
    }
  }

  struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout [String]) -> Void
    let faults: [AccessFault]
    /// After one more honest line.
    let later: [AccessFault]
  }

  static let tamperings = [
    Tampering(
      testDescription: "a word changed",
      change: { $0[2] = $0[2].replacing("sign-in-failed", with: "enrolled") },
      faults: [.changed(line: 3)], later: [.changed(line: 3)]),
    Tampering(
      testDescription: "the last line changed",
      change: { $0[5] = $0[5].replacing("\"at\":1", with: "\"at\":2") },
      faults: [.changed(line: 6)], later: [.changed(line: 6)]),
    Tampering(
      testDescription: "a line written by hand",
      change: { $0.insert("{\"action\":\"enrolled\",\"seq\":3}", at: 2) },
      faults: [.changed(line: 3)], later: [.changed(line: 3)]),
    Tampering(
      testDescription: "another way to write it", change: { $0[0] = $0[0] + " " },
      faults: [.changed(line: 1)], later: [.changed(line: 1)]),
    Tampering(
      testDescription: "one removed", change: { $0.remove(at: 2) },
      faults: [.missing(3...3)], later: [.missing(3...3)]),
    Tampering(
      testDescription: "the first two removed", change: { $0.removeFirst(2) },
      faults: [.missing(1...2)], later: [.missing(1...2)]),
    Tampering(
      testDescription: "the last two removed", change: { $0.removeLast(2) },
      faults: [.missing(5...6)], later: [.missing(5...6)]),
    Tampering(
      testDescription: "all removed", change: { $0 = [] },
      faults: [.missing(1...6)], later: [.missing(1...6)]),
    Tampering(
      testDescription: "two swapped", change: { $0.swapAt(1, 2) },
      faults: [.missing(2...2), .outOfOrder(line: 3)],
      later: [.missing(2...2), .outOfOrder(line: 3)]),
    Tampering(
      testDescription: "one copied to the end", change: { $0.append($0[1]) },
      faults: [.outOfOrder(line: 7)], later: [.outOfOrder(line: 7)]),
    Tampering(
      testDescription: "one changed and one removed",
      change: {
        $0[1] = "x"
        $0.remove(at: 2)
      }, faults: [.changed(line: 2), .missing(2...3)],
      later: [.changed(line: 2), .missing(2...3)]),
    Tampering(
      testDescription: "an empty line", change: { $0.insert("", at: 3) },
      faults: [.changed(line: 4)], later: [.changed(line: 4)]),
  ]

  @Test(arguments: tamperings)
  func whatWasDoneToTheLinesIsFound(given: Tampering) throws {
    try inLog { scratch, store, lines in
      var changed = lines
      given.change(&changed)
      try Self.write(changed, scratch)
      #expect(try store.verifyAccessLog() == given.faults)
      // The next honest line must not cover the traces.
      try store.logAccess(.enrolled, at: 9)
      #expect(try store.verifyAccessLog() == given.later)
    }
  }

  @Test func theLastBytesCutOffAreMissed() throws {
    try inLog { scratch, store, _ in
      try scratch.write(try scratch.read(Self.log).dropLast(), to: Self.log)
      #expect(try store.verifyAccessLog() == [.missing(6...6)])
      try store.logAccess(.enrolled, at: 9)
      #expect(try store.verifyAccessLog() == [.missing(6...6)])
    }
  }

  /// A power cut in the middle of a line that nobody was told of.
  @Test func theBeginningOfALineIsNoFault() throws {
    try inLog { scratch, store, lines in
      try scratch.write(try scratch.read(Self.log) + Array("{\"act".utf8), to: Self.log)
      #expect(try store.verifyAccessLog() == [])
      try store.logAccess(.enrolled, at: 9)
      #expect(try store.verifyAccessLog() == [])
      #expect(try Self.lines(scratch).count == 7)
    }
  }

  @Test func aHeadThatIsBehindIsNoFault() throws {
    try inLog { scratch, store, _ in
      let head = try scratch.read("access.head")
      try store.logAccess(.enrolled, at: 9)
      try scratch.write(head, to: "access.head")
      #expect(try store.verifyAccessLog() == [])
      try store.logAccess(.enrolled, at: 10)
      #expect(try store.verifyAccessLog() == [])
    }
  }

  @Test func theHeadAndTheKeyAreMissed() throws {
    try inLog { scratch, store, lines in
      let head = try scratch.text("access.head")
      try scratch.write(head.replacing("6", with: "5").utf8, to: "access.head")
      #expect(try store.verifyAccessLog() == [.headChanged])
      scratch.remove("access.head")
      #expect(try store.verifyAccessLog() == [.headChanged])
      // A line of the log is no head.
      try scratch.write((lines[1] + "\n").utf8, to: "access.head")
      #expect(try store.verifyAccessLog() == [.headChanged])
      scratch.remove("access.key")
      #expect(try store.verifyAccessLog() == [.keyMissing])
      try store.logAccess(.enrolled, at: 9)
      #expect(try store.verifyAccessLog() == (1...6).map { .changed(line: $0) })
    }
  }

  @Test func theOrderOfALineIsThis() throws {
    try inScratch { scratch in
      let script = Script()
      let store = try FileStore(folder: scratch.path, calls: script.calls())
      try store.logAccess(.enrolled, at: 8)
      script.begin()
      try store.logAccess(.enrolled, at: 9)
      #expect(
        script.seen.filter { ![.close, .read, .open, .status].contains($0) } == [
          .lock, .write, .sync,  // the line
          .setMode, .write, .sync, .rename, .sync,  // the head
        ])
    }
  }

  @Test func aLineThatFailedIsTakenBack() throws {
    try inLog { scratch, _, lines in
      for call in [Calls.Call.write, .sync] {
        let script = Script()
        let store = try FileStore(folder: scratch.path, calls: script.calls())
        script.begin { _, next in next == call ? .fail(.noSpace) : .goOn }
        #expect(
          problem { () throws(RecordsProblem) in try store.logAccess(.enrolled, at: 9) }
            == .notSaved(call == .write ? .writing : .syncing, .noSpace))
        #expect(try Self.lines(scratch) == lines)
      }
    }
  }

  @Test func rubbishWithoutAnEndIsNoReasonToLoseALine() throws {
    try inLog { scratch, store, _ in
      try scratch.write([UInt8](repeating: 0x78, count: 100_000), to: Self.log)
      try store.logAccess(.enrolled, at: 9)
      #expect(try store.verifyAccessLog() == [.changed(line: 1), .missing(1...6)])
    }
  }

  /// Every call fails in turn: the log stays whole, and what was said to be there is there.
  @Test(arguments: FaultTests.errors, [0, 3])
  func whateverFailsTheLogIsWhole(errno: Errno, before: Int) throws {
    var point = 0
    var isDone = false
    while !isDone {
      point += 1
      for goesOn in [false, true] {
        try inScratch { scratch in
          let script = Script()
          let store = try FileStore(folder: scratch.path, calls: script.calls())
          for number in 0..<before { try store.logAccess(.enrolled, at: number) }
          script.begin { [point] number, _ in
            number == point || goesOn && number > point ? .fail(errno) : .goOn
          }
          let outcome = problem { () throws(RecordsProblem) in
            try store.logAccess(.staffCalled, at: 9)
          }
          isDone = script.seen.count < point
          script.freeze()
          let name: Comment =
            "errno \(errno.number) at \(point), \(goesOn): \(String(describing: outcome))"
          let isThere = scratch.names(".").contains(Self.log)
          let count = isThere ? try Self.lines(scratch).count : 0
          #expect(try scratch.store(now: 1 << 40).verifyAccessLog() == [], name)
          switch outcome {
          case nil: #expect(count == before + 1, name)
          case .notConfirmed: #expect((before...before + 1).contains(count), name)
          default: #expect(count == before, name)
          }
          try store.logAccess(.staffCalled, at: 10)
          #expect(try store.verifyAccessLog() == [], name)
          #expect(scratch.names(".").filter { $0.hasSuffix(".tmp") } == [], name)
        }
      }
    }
    #expect(point > 20)
  }
}
