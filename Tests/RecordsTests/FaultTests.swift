import Care
import Records
import Testing

/// Every call of a save fails in turn, once and from then on, with every error.
///
/// After each, the record is exactly the old or exactly the new revision and verifies, and nobody was
/// told that it was saved when it was not.
@Suite struct FaultTests {
  /// What is on the disk before the save.
  enum Situation: String, CaseIterable, Sendable {
    case nothing, firstRevision, secondRevision, newestDamaged
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let situation: Situation
    let errno: Errno
    let goesOn: Bool

    var testDescription: String {
      "\(situation), errno \(errno.number), \(goesOn ? "from then on" : "once")"
    }
  }

  static let errors: [Errno] = [.noSpace, .broken, .interrupted, .tooManyOpen, .readOnlyDisk]

  static let faults = Situation.allCases.flatMap { situation in
    errors.flatMap { errno in
      [false, true].map { Fault(situation: situation, errno: errno, goesOn: $0) }
    }
  }

  @Test(arguments: faults)
  func whateverFailsTheRecordIsOldOrNew(fault: Fault) throws {
    let points = try Trial.calls(of: fault.situation) { _, _ in .goOn }.count
    #expect(points > 10)
    for point in 1...points {
      try Trial.run(fault.situation, "\(fault.testDescription) at \(point)") { number, _ in
        number == point || fault.goesOn && number > point ? .fail(fault.errno) : .goOn
      }
    }
  }

  /// The program is gone at a call: nothing that would come later happens, not even tidying up.
  @Test(arguments: Situation.allCases)
  func aProgramThatDiesLeavesTheOldOrTheNew(situation: Situation) throws {
    let points = try Trial.calls(of: situation) { _, _ in .goOn }.count
    for point in 1...points {
      try Trial.run(situation, "\(situation) dies at \(point)") { number, _ in
        number >= point ? .fail(.broken) : .goOn
      }
      // And in the middle of a write: a few bytes are there, then nothing more.
      try Trial.run(situation, "\(situation) dies in \(point)") { number, call in
        if number == point && call == .write { return .atMost(9) }
        return number > point || number == point && call != .write ? .fail(.broken) : .goOn
      }
    }
  }

  /// A newest file that is damaged is moved while it is loaded; failing at that loses nothing.
  @Test(arguments: errors, [false, true])
  func whateverFailsTheDamagedFileIsThere(errno: Errno, goesOn: Bool) throws {
    try Trial.everyPoint { point in
      try Trial.load("\(errno.number) at \(point)") { number, _ in
        number == point || goesOn && number > point ? .fail(errno) : .goOn
      }
    }
  }

  /// A station whose disk is mounted to be read shows what there is.
  @Test func aDamagedRecordIsShownFromADiskThatTakesNothing() throws {
    let loaded = try Trial.load("read only") { number, call in
      call == .rename ? .fail(.readOnlyDisk) : .goOn
    }
    #expect(loaded.told == Recovered(why: .newestDamaged, setAside: nil))
  }

  /// A patient's answers do not lie about until the next start.
  @Test(arguments: [Calls.Call.write, .sync, .link, .rename])
  func aSaveThatFailsCleansUpAtOnce(call: Calls.Call) throws {
    try inScratch { scratch in
      let code = try Code.example()
      let script = Script()
      let store = try FileStore(folder: scratch.path, calls: script.calls())
      _ = try store.create(code, events: [Examples.note("a")])
      script.begin { _, next in next == call ? .fail(.noSpace) : .goOn }
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("b")], to: code, expecting: 1)
        } != nil)
      #expect(scratch.journeys().filter { $0.hasSuffix(".tmp") } == [])
    }
  }

  @Test(arguments: errors, [false, true])
  func aStoreThatCannotOpenSaysSo(errno: Errno, goesOn: Bool) throws {
    try Trial.everyPoint { point in
      try Trial.open("\(errno.number) at \(point)") { number, _ in
        number == point || goesOn && number > point ? .fail(errno) : .goOn
      }
    }
  }

  /// Short reads and writes and a signal before every piece are nobody's fault.
  @Test(arguments: Situation.allCases)
  func aSaveInSmallPiecesIsASave(situation: Situation) throws {
    let outcome = try Trial.run(situation, "in pieces") { number, call in
      switch call {
      case .read, .write: number.isMultiple(of: 3) ? .fail(.interrupted) : .atMost(5)
      case .open, .lock: number.isMultiple(of: 2) ? .fail(.interrupted) : .goOn
      default: .goOn
      }
    }
    #expect(outcome == nil)
  }

  /// A disk that takes nothing and says that it did: the loop must end.
  @Test func aWriteThatWritesNothingIsAFailure() throws {
    let outcome = try Trial.run(.secondRevision, "nothing written") { _, call in
      call == .write ? .pretend : .goOn
    }
    #expect(outcome == .notSaved(.writing, .broken))
  }

  /// The file before its name, the name before "saved"; the old generation only in between.
  @Test func theOrderOfASaveIsThis() throws {
    let seen = try Trial.calls(of: .secondRevision) { _, _ in .goOn }
    #expect(
      seen.filter { ![.close, .status].contains($0) } == [
        .open, .open, .lock,  // the folder, the lock
        .open, .read, .read,  // the newest file
        .open, .open, .read, .read,  // the id of the writer
        .open, .setMode, .write, .sync,  // the temporary file
        .unlink, .link, .rename, .sync,  // its turn
      ])
  }

  /// The kernel forgets what it could not write, so a second fsync would say that all is well.
  @Test func aFailedFsyncIsNotTriedAgain() throws {
    let seen = try Trial.calls(of: .secondRevision) { _, call in
      call == .sync ? .fail(.interrupted) : .goOn
    }
    #expect(seen.filter { $0 == .sync } == [.sync])
    #expect(!seen.contains(.rename))
  }

  struct Told: Sendable, CustomTestStringConvertible {
    let call: Calls.Call
    /// Counted among the calls of that kind.
    let nth: Int
    let problem: RecordsProblem
    var testDescription: String { "\(call) \(nth)" }
  }

  @Test(arguments: [
    Told(call: .open, nth: 1, problem: .cannotRead(.journeysFolder, .noSpace)),
    Told(call: .open, nth: 2, problem: .notSaved(.locking, .noSpace)),
    Told(call: .lock, nth: 1, problem: .notSaved(.locking, .noSpace)),
    Told(call: .open, nth: 3, problem: .cannotRead(.record, .noSpace)),
    Told(call: .read, nth: 2, problem: .cannotRead(.record, .noSpace)),
    Told(call: .open, nth: 6, problem: .notSaved(.making, .noSpace)),
    Told(call: .setMode, nth: 1, problem: .notSaved(.making, .noSpace)),
    Told(call: .write, nth: 1, problem: .notSaved(.writing, .noSpace)),
    Told(call: .sync, nth: 1, problem: .notSaved(.syncing, .noSpace)),
    Told(call: .unlink, nth: 1, problem: .notSaved(.keepingTheOneBefore, .noSpace)),
    Told(call: .link, nth: 1, problem: .notSaved(.keepingTheOneBefore, .noSpace)),
    Told(call: .rename, nth: 1, problem: .notSaved(.renaming, .noSpace)),
    Told(call: .sync, nth: 2, problem: .notConfirmed(.noSpace)),
  ])
  func theStepThatFailedIsTold(told: Told) throws {
    let counted = Script()
    let outcome = try Trial.run(.secondRevision, told.testDescription, counted) { number, call in
      let before = counted.seen[..<number].filter { $0 == told.call }.count
      return call == told.call && before == told.nth ? .fail(.noSpace) : .goOn
    }
    #expect(outcome == told.problem)
    #expect(outcome?.errno?.cause == .fullDisk)
  }
}
