import Care
import Glibc
import Synchronization
import Testing

@testable import Records

/// What failed is kept for whoever looks after the computer: facts alone, and never in anybody's way.
@Suite struct FailureLogTests {
  private static let log = FailureLog.newest

  /// A store with one record, whose calls the script can make fail.
  private func inClinic(_ body: (Scratch, FileStore, Script, Code) throws -> Void) throws {
    try inScratch { scratch in
      let script = Script()
      let store = try FileStore(folder: scratch.path, calls: script.calls(), pinCost: .least)
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      try body(scratch, store, script, code)
    }
  }

  private func save(_ store: FileStore, _ code: Code) -> RecordsProblem? {
    problem { () throws(RecordsProblem) in
      try store.append([Examples.note("b")], to: code, expecting: 1)
    }
  }

  @Test(arguments: [
    (Calls.Call.write, Step.writing), (.sync, .syncing), (.link, .keepingTheOneBefore),
    (.rename, .renaming),
  ]) func theStepAndTheNumberOfASaveThatFailedAreKept(call: Calls.Call, step: Step) throws {
    try inClinic { _, store, script, code in
      script.begin { [once = Once()] _, next in
        next == call && once.isFirst() ? .fail(.noSpace) : .goOn
      }
      #expect(save(store, code) == .notSaved(step, .noSpace))
      let failure = Failure(
        at: 1_795_420_800, what: .notSaved, place: .journeysFolder, step: step, errno: .noSpace)
      #expect(store.failures() == [failure])
    }
  }

  @Test func whatItIsAboutIsKept() throws {
    try inClinic { scratch, store, _, _ in
      for name in [AccessLog.Names.lock, Names.Staff.lock] {
        scratch.remove(name)
        mkdir("\(scratch.path)/\(name)", 0o700)
      }
      _ = problem { () throws(RecordsProblem) in try store.logAccess(.enrolled, at: 1) }
      _ = problem { () throws(RecordsProblem) in
        try store.addStaff(StaffMember(id: "n.ruiz", name: "Ana"), pin: try pin(), at: 1)
      }
      #expect(store.failures().map(\.place) == [.accessLog, .staff])
      #expect(store.failures().map(\.step) == [.locking, .locking])
    }
  }

  @Test func anAnswerIsNoFailure() throws {
    try inClinic { _, store, _, code in
      _ = problem { () throws(RecordsProblem) in try store.load(try other()) }
      _ = problem { () throws(RecordsProblem) in
        try store.append([Examples.note("b")], to: code, expecting: 7)
      }
      _ = problem { () throws(RecordsProblem) in try store.removeStaff("nobody.here") }
      #expect(store.failures() == [])
    }
  }

  /// Where nothing can be written at all, the log cannot either, and everything else is as without it.
  @Test func aLogThatCannotBeWrittenStopsNothing() throws {
    try inClinic { _, store, script, code in
      script.begin { _, call in call == .write ? .fail(.noSpace) : .goOn }
      #expect(save(store, code) == .notSaved(.writing, .noSpace))
      script.begin()
      #expect(store.failures() == [])
      #expect(save(store, code) == nil)
    }
  }

  @Test(arguments: ["folder", "link", "pipe"]) func anOddFileInItsPlaceStopsNothing(odd: String)
    throws
  {
    try inClinic { scratch, store, script, code in
      scratch.remove(Self.log)
      switch odd {
      case "folder": mkdir("\(scratch.path)/\(Self.log)", 0o700)
      case "link": symlink("/etc/passwd", "\(scratch.path)/\(Self.log)")
      default: mkfifo("\(scratch.path)/\(Self.log)", 0o600)
      }
      script.begin { [once = Once()] _, call in
        call == .sync && once.isFirst() ? .fail(.broken) : .goOn
      }
      #expect(save(store, code) == .notSaved(.syncing, .broken))
      #expect(save(store, code) == nil)
    }
  }

  @Test func itIsForTheOwnerAloneWhateverTheUmask() throws {
    let old = umask(0)
    defer { umask(old) }
    try inClinic { scratch, store, _, _ in
      for number in 1...2000 { store.note(.notPrinted, errno: Errno(number: Int32(number))) }
      #expect(scratch.mode(Self.log) == 0o600 && scratch.mode(FailureLog.before) == 0o600)
      let faults = try store.verifyFolder()
      #expect(faults.isEmpty)
    }
  }

  @Test func itIsBoundedAndKeepsTheNewest() throws {
    try inClinic { scratch, store, _, _ in
      for number in 1...5000 { store.note(.notPrinted, errno: Errno(number: Int32(number))) }
      for name in [Self.log, FailureLog.before] {
        let size = try scratch.read(name).count
        #expect(size < FailureLog.most + 200)
      }
      let numbers = store.failures().compactMap(\.errno?.number)
      #expect(numbers.last == 5000 && numbers.count > 700)
      #expect(numbers == Array((5001 - Int32(numbers.count))...5000))
      #expect(scratch.names(".").filter { $0.hasPrefix("failures") }.count == 2)
    }
  }

  @Test func theSameWithinAMinuteIsKeptOnce() throws {
    try inScratch { scratch in
      for (now, count) in [(1000, 1), (1059, 1), (1060, 2), (990, 3)] {
        try scratch.store(now: now).note(.notPrinted, errno: .broken)
        #expect(try scratch.store().failures().count == count, "\(now)")
      }
    }
  }

  @Test func aTornLineCostsNoOther() throws {
    try inClinic { scratch, store, _, _ in
      store.note(.notPrinted)
      try scratch.write(try scratch.read(Self.log) + Array("{\"at\":17".utf8), to: Self.log)
      store.note(.noScreen)
      #expect(store.failures().map(\.what) == [.notPrinted, .noScreen])
    }
  }

  @Test func whoOnlyLooksWritesNothing() throws {
    try inClinic { scratch, _, _, _ in
      let looking = try FileStore(looking: scratch.path)
      let before = try scratch.read(Self.log)
      looking.note(.notPrinted)
      #expect(try scratch.read(Self.log) == before)
    }
  }

  /// Nothing that was kept stands in it: every word of a line is one of the closed lists.
  @Test func everyFailureIsReadBackAndHoldsNothingElse() throws {
    let words = Set(
      Failed.allCases.map(\.rawValue) + RecordsProblem.Place.allCases.map(\.rawValue)
        + Step.allCases.map(\.rawValue))
    for what in Failed.allCases {
      for place in RecordsProblem.Place.allCases.map(Optional.init) + [nil] {
        for step in Step.allCases.map(Optional.init) + [nil] {
          let failure = Failure(at: 7, what: what, place: place, step: step, errno: .broken)
          #expect(Failure(line: failure.line) == failure)
          let fields = try #require(JSON(bytes: failure.line)?.object)
          #expect(Set(fields.keys).isSubset(of: ["at", "what", "place", "step", "errno"]))
          #expect(fields.values.allSatisfy { $0.text.map(words.contains) ?? ($0.number != nil) })
        }
      }
    }
  }

  private func pin() throws(RecordsProblem) -> Pin {
    guard let pin = try? Pin("275931") else { throw .cannotBeKept }
    return pin
  }

  private func other() throws(RecordsProblem) -> Code {
    guard let code = try? Code.example(7) else { throw .cannotBeKept }
    return code
  }
}

/// True the first time.
private final class Once: Sendable {
  private let isOver = Atomic(false)

  func isFirst() -> Bool { !isOver.exchange(true, ordering: .relaxed) }
}
