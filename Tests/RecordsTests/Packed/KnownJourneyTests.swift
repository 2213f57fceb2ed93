import Care
import Shipped
import Testing

@testable import Records

/// The copy of a home's journey is only ever quicker, and never says anything else than the record.
@Suite struct KnownJourneyTests {
  private func inHome(_ body: (Scratch, FileStore, Code) throws -> Void) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: Examples.homeEvents)
      try body(scratch, store, code)
    }
  }

  private func kept(in store: FileStore) -> [UInt8]? {
    try? store.inFolder(".", .dataFolder) { folder in folder.read(.journey) }
  }

  /// The copy made anew, so that a test can see whether it is what was read.
  private func forge(_ scratch: Scratch, _ store: FileStore, _ code: Code) throws -> Record {
    let bytes = try #require(kept(in: store))
    let known = try #require(KnownJourney(bytes: bytes, program: "this") { _, _ in true })
    let other = Record(
      journey: Journey(code: code, events: [Examples.note("from the copy")]), rev: 1)
    let forged = KnownJourney(files: known.files, record: other).bytes(program: "this")
    try store.inFolder(".", .dataFolder) { folder in _ = folder.save(forged, .journey) }
    return other
  }

  @Test func theCopyIsTheRecord() throws {
    try inHome { scratch, store, code in
      store.know(code, program: "this")
      #expect(try store.loadKnown(code, program: "this") == store.load(code))
      let forged = try forge(scratch, store, code)
      #expect(try store.loadKnown(code, program: "this") == forged)
    }
  }

  @Test func anotherProgramReadsTheRecord() throws {
    try inHome { scratch, store, code in
      store.know(code, program: "this")
      _ = try forge(scratch, store, code)
      #expect(try store.loadKnown(code, program: "that") == store.load(code))
    }
  }

  @Test func whoeverSavedAfterItIsSeen() throws {
    try inHome { _, store, code in
      store.know(code, program: "this")
      let saved = try store.append([Examples.note("new")], to: code, expecting: 1)
      #expect(try store.loadKnown(code, program: "this") == saved)
      store.know(code, program: "this")
      #expect(try store.loadKnown(code, program: "this") == saved)
    }
  }

  /// A damaged record is told, and no copy hides it.
  @Test func damageIsTold() throws {
    try inHome { scratch, store, code in
      _ = try store.append([Examples.note("new")], to: code, expecting: 1)
      store.know(code, program: "this")
      try scratch.write("torn".utf8, to: "journeys/\(code).json")
      let record = try store.loadKnown(code, program: "this")
      #expect(record.recovered?.why == .newestDamaged)
      #expect(Array(record.journey.events.prefix(Examples.homeEvents.count)) == Examples.homeEvents)
      #expect(record.journey.standing.openFlags.map(\.key).contains(.entriesLost))
      let before = try scratch.read("journey.index")
      store.know(code, program: "this")
      #expect(try scratch.read("journey.index") == before)
    }
  }

  @Test func noFlippedBitGoesUnseen() throws {
    try inHome { scratch, store, code in
      store.know(code, program: "this")
      let good = try scratch.read("journey.index")
      for index in good.indices {
        var bad = good
        bad[index] ^= 1 << (index % 8)
        try scratch.write(bad, to: "journey.index")
        #expect(kept(in: store) == nil, "byte \(index)")
      }
      try scratch.write(good.dropLast(), to: "journey.index")
      #expect(kept(in: store) == nil)
      for text in ["", "x", String(repeating: "\u{7F}", count: 4000)] {
        try scratch.write(text.utf8, to: "journey.index")
        #expect(try store.loadKnown(code, program: "this") == store.load(code))
      }
    }
  }

  @Test func theListsAreThoseThatWereKept() throws {
    try inScratch { scratch in
      _ = try scratch.store()
      #expect(KeptLists.read(inDataFolder: scratch.path, fingerprint: "these") == nil)
      let lists = Checklists(
        clinic: Self.clinic, warningSigns: [], pathways: [:], checklists: [:], sources: [:])
      KeptLists.keep(lists, inDataFolder: scratch.path, fingerprint: "these")
      #expect(KeptLists.read(inDataFolder: scratch.path, fingerprint: "these") == lists)
      #expect(KeptLists.read(inDataFolder: scratch.path, fingerprint: "those") == nil)
      #expect(scratch.mode("lists.index") == 0o600)
      let good = try scratch.read("lists.index")
      for index in good.indices {
        var bad = good
        bad[index] ^= 1 << (index % 8)
        try scratch.write(bad, to: "lists.index")
        #expect(KeptLists.read(inDataFolder: scratch.path, fingerprint: "these") == nil)
      }
      KeptLists.keep(lists, inDataFolder: scratch.path + "/nowhere", fingerprint: "these")
      #expect(scratch.names("nowhere") == [])
    }
  }

  static let clinic = Clinic(
    signature: Signature(owner: nil, reviewed: Examples.day), name: "Made-up Clinic",
    phone: "555-0100", phoneAfterHours: "555-0101", emergency: "911",
    languages: [.english, .spanish], dateOrder: .monthDayYear,
    fasting: [.sedation: .strictest], arriveMinutesBefore: 60, verifiedForMinutes: 240,
    idleWarningSeconds: 60, idleClearSeconds: 20, seatClearSeconds: 20,
    station: Station(
      inrLimit: "1.5", plateletsLimit: "50", scores: [ScoreRule(list: "padss", least: 9)],
      idleWarningSeconds: 600, idleClearSeconds: 60, isPrinting: false, exportFolder: "/tmp",
      defaultOrders: [.calls: .plain(.daysAfter([1, 3])), .driving: .dayAfter(2)]))
}
