import Care
import Records
import Testing

/// Calls other than a save, under a rule that makes system calls fail.
extension Trial {
  struct Loaded {
    /// How many calls were made.
    let count: Int
    /// What the record said about its recovery.
    let told: Recovered?
  }

  /// Runs a trial for the first call, the second, and so on, until it makes fewer calls than that.
  static func everyPoint(_ run: (Int) throws -> Loaded) throws {
    var point = 1
    while try run(point).count >= point { point += 1 }
    #expect(point > 8)
  }

  /// Loads a record whose newest file is torn.
  @discardableResult
  static func load(_ name: String, _ rule: @escaping Script.Rule) throws -> Loaded {
    var loaded: Loaded?
    try inScratch { scratch in
      let code = try Code.example()
      let first = try scratch.store().create(code, events: [Examples.note("a")])
      _ = try scratch.store().append([Examples.note("b")], to: code, expecting: 1)
      try scratch.write("torn".utf8, to: "journeys/\(code).json")
      let script = Script()
      let store = try FileStore(folder: scratch.path, calls: script.calls())
      script.begin(rule)
      let record = try? store.load(code)
      script.freeze()
      loaded = Loaded(count: script.seen.count, told: record?.recovered)
      #expect(record == nil || record?.journey == first.journey, "\(name)")
      #expect(record == nil || record?.recovered != nil, "\(name)")
      let torn =
        scratch.quarantine().map { "quarantine/\($0)" }
        + scratch.journeys().filter { $0 == "\(code).json" }.map { "journeys/\($0)" }
      #expect(torn.count == 1, "\(name)")
      #expect(try torn.allSatisfy { try scratch.text($0) == "torn" }, "\(name)")
      #expect(try scratch.store().load(code).journey == first.journey, "\(name)")
    }
    return try #require(loaded)
  }

  /// Opens a store in a folder that is not there yet, two levels deep.
  @discardableResult
  static func open(_ name: String, _ rule: @escaping Script.Rule) throws -> Loaded {
    var loaded: Loaded?
    try inScratch { scratch in
      let script = Script()
      let folder = scratch.path + "/data"
      script.begin(rule)
      let refusal = problem { () throws(RecordsProblem) in
        try FileStore(folder: folder, calls: script.calls())
      }
      script.freeze()
      loaded = Loaded(count: script.seen.count, told: nil)
      switch refusal {
      case nil, .cannotCreate, .cannotRead(.dataFolder, _): break
      default: Issue.record("\(name): \(String(describing: refusal))")
      }
      // The next start finds nothing in its way.
      let store = try FileStore(folder: folder, calls: .quick())
      _ = try store.create(try Code.example(), events: [])
      #expect(scratch.mode("data/journeys") == 0o700, "\(name)")
      #expect(scratch.mode("data/quarantine") == 0o700, "\(name)")
    }
    return try #require(loaded)
  }
}
