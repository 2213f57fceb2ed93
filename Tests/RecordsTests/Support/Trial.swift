import Care
import Records
import Testing

/// One save in a situation, under a rule that makes calls fail, and what must hold afterwards.
enum Trial {
  private static let old = [Examples.note("a"), Examples.note("b")]
  private static let new = Examples.note("the answer that must not be lost")

  /// The calls that the save makes.
  static func calls(
    of situation: FaultTests.Situation, _ rule: @escaping Script.Rule
  ) throws -> [Calls.Call] {
    let script = Script()
    _ = try run(situation, "counting", script, rule)
    return script.seen
  }

  /// Returns what the save threw; nil when it said that it saved.
  @discardableResult
  static func run(
    _ situation: FaultTests.Situation, _ name: String, _ script: Script = Script(),
    _ rule: @escaping Script.Rule
  ) throws -> RecordsProblem? {
    var outcome: RecordsProblem?
    try inScratch { scratch in
      let code = try Code.example()
      let rev = try prepare(situation, code, scratch)
      let store = try FileStore(folder: scratch.path, calls: script.calls())
      script.begin(rule)
      outcome = problem { () throws(RecordsProblem) in
        situation == .nothing
          ? try store.create(code, events: [new])
          : try store.append([new], to: code, expecting: rev)
      }
      script.freeze()
      try check(outcome, situation, code, rev, scratch, "\(name): \(String(describing: outcome))")
    }
    return outcome
  }

  /// Returns the revision that the save expects.
  private static func prepare(
    _ situation: FaultTests.Situation, _ code: Code, _ scratch: Scratch
  ) throws -> Int {
    let store = try scratch.store()
    guard situation != .nothing else { return 0 }
    _ = try store.create(code, events: situation == .firstRevision ? old : [old[0]])
    guard situation != .firstRevision else { return 1 }
    _ = try store.append([old[1]], to: code, expecting: 1)
    guard situation == .newestDamaged else { return 2 }
    try scratch.write("torn".utf8, to: "journeys/\(code).json")
    return 1
  }

  private static func check(
    _ outcome: RecordsProblem?, _ situation: FaultTests.Situation, _ code: Code, _ rev: Int,
    _ scratch: Scratch, _ name: String
  ) throws {
    let comment = Comment(rawValue: name)
    // An hour later, so that what was left behind is old enough to be swept.
    let after = try scratch.store(now: 1 << 40)
    let loaded = Result { () throws(RecordsProblem) in try after.load(code) }
    let seen = situation == .newestDamaged ? [old[0]] : situation == .nothing ? [] : old
    let added = situation == .newestDamaged ? 2 : 1
    switch loaded {
    case .success(let record) where record.rev == rev:
      #expect(record.journey.events == seen, comment)
      #expect(outcome != nil, comment)
    case .success(let record):
      #expect(record.rev == rev + added, comment)
      #expect(record.journey.events == seen + [new], comment)
      #expect(outcome.isNilOrNotConfirmed, comment)
    case .failure(let problem):
      #expect(problem == .notFound && situation == .nothing && outcome != nil, comment)
    }
    let sound = try loaded.isNotFound ? [] : after.verify(code)
    #expect(sound.allSatisfy { situation == .newestDamaged && $0.isAboutRecovery }, comment)
    #expect(scratch.journeys().filter { $0.hasSuffix(".tmp") } == [], comment)
    #expect(scratch.names(".").filter { $0.hasSuffix(".tmp") } == [], comment)
    if situation == .newestDamaged {
      // Moved or not, the damaged file is there for somebody to read.
      #expect(scratch.quarantine().count == 1, comment)
    }
    for name in scratch.journeys() {
      #expect(scratch.mode("journeys/\(name)") == 0o600, comment)
    }
  }
}

extension RecordsProblem? {
  fileprivate var isNilOrNotConfirmed: Bool {
    if case .some(let problem) = self {
      if case .notConfirmed = problem { true } else { false }
    } else {
      true
    }
  }
}

extension Result where Failure == RecordsProblem {
  fileprivate var isNotFound: Bool {
    if case .failure(.notFound) = self { true } else { false }
  }
}

extension RecordFault {
  fileprivate var isAboutRecovery: Bool {
    switch self {
    case .newestMissing, .setAside: true
    default: false
    }
  }
}
