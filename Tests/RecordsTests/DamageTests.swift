import Care
import Testing

@testable import Records

@Suite struct DamageTests {
  private let now = 1_795_420_800

  /// A journey that was saved twice: "a", then "b".
  private func inJourney(_ body: (Scratch, FileStore, Code) throws -> Void) throws {
    try inScratch { scratch in
      let store = try scratch.store(now: now)
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      _ = try store.append([Examples.note("b")], to: code, expecting: 1)
      try body(scratch, store, code)
    }
  }

  private func before(_ code: Code, _ why: Recovered.Why, setAside: String?) -> Record {
    Record(
      journey: Journey(code: code, events: [Examples.note("a")]), rev: 1,
      recovered: Recovered(why: why, setAside: setAside))
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let name: String
    let change: @Sendable ([UInt8]) -> [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]) {
      self.name = name
      self.change = change
    }

    static func replacing(_ old: String, _ new: String) -> Damage {
      Damage("\(old) → \(new)") { bytes in
        let parts = String(decoding: bytes, as: UTF8.self).split(
          separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        return Array(parts.joined(separator: new).utf8)
      }
    }
  }

  static let damages = [
    Damage("empty") { _ in [] },
    Damage("zeros") { [UInt8](repeating: 0, count: $0.count) },
    Damage("half") { Array($0.prefix($0.count / 2)) },
    Damage("no end of line") { $0.dropLast() },
    Damage("bytes at the end") { $0 + [UInt8(ascii: "\n")] },
    Damage("twice") { $0 + $0 },
    Damage("with a mark in front") { [0xEF, 0xBB, 0xBF] + $0 },
    Damage("not UTF-8") { $0.map { $0 == UInt8(ascii: "b") ? 0xFF : $0 } },
    Damage("another word, same checksum") { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("noted", with: "nOted").utf8)
    },
    .replacing("\"rev\":2", "\"rev\":3"),
    .replacing("\"schema\":1", "\"schema\":2"),
    .replacing("\"rev\":2", "\"rev\": 2"),
    .replacing("\"rev\":2", "\"rev\":2.0"),
    .replacing("\"rev\":2", "\"rev\":2,\"rev\":2"),
    .replacing("\"note\":\"b\"", "\"note\":\"b\",\"note\":\"b\""),
    .replacing("\"note\":\"b\"", "\"note\":\"\\u0062\""),
    Damage("another format") { sealed($0) { $0["format"] = "stepwell-staff" } },
    Damage("no code") { sealed($0) { $0["journey"] = ["events": .list([])] } },
    Damage("rev 0") { sealed($0) { $0["rev"] = .number(0) } },
  ]

  @Test(arguments: damages)
  func theOneBeforeIsLoadedAndTheDamagedFileKept(damage: Damage) throws {
    try inJourney { scratch, store, code in
      let bad = damage.change(try scratch.read("journeys/\(code).json"))
      try scratch.write(bad, to: "journeys/\(code).json")
      #expect(try store.verify(code).count == 1)
      let name = "\(code).\(now).json"
      #expect(try store.load(code) == before(code, .newestDamaged, setAside: name))
      #expect(try scratch.read("quarantine/\(name)") == bad)
      #expect(try store.load(code) == before(code, .newestMissing, setAside: nil))
      #expect(try store.codes() == [code])
      #expect(try store.verify(code) == [.newestMissing, .setAside(name)])
    }
  }

  /// Every bit of a file matters.
  @Test func noFlippedBitGoesUnseen() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      let good = try scratch.read("journeys/\(code).json")
      for index in good.indices {
        for bit in 0..<8 {
          var bad = good
          bad[index] ^= 1 << bit
          #expect((try? KeptJourney(bytes: bad)) == nil, "byte \(index) bit \(bit)")
        }
      }
    }
  }

  @Test func aSaveAfterwardsKeepsTheGoodOneBefore() throws {
    try inJourney { scratch, store, code in
      let good = try scratch.read("journeys/\(code).json.1")
      try scratch.write([], to: "journeys/\(code).json")
      // Who had seen the revision that is gone must look again.
      let refusal = problem { () throws(RecordsProblem) in
        try store.append([Examples.note("c")], to: code, expecting: 2)
      }
      let name = "\(code).\(now).json"
      #expect(
        refusal == .changedElsewhere(before(code, .newestDamaged, setAside: name)))
      let saved = try store.append([Examples.note("c")], to: code, expecting: 1)
      #expect(saved.rev == 3)
      #expect(saved.journey.events == ["a", "c"].map(Examples.note))
      #expect(try scratch.read("journeys/\(code).json.1") == good)
      #expect(scratch.quarantine() == [name])
      #expect(try store.load(code).recovered == nil)
      #expect(try store.verify(code) == [.setAside(name)])
    }
  }

  @Test func twoDamagedFilesInOneSecondAreBothKept() throws {
    try inJourney { scratch, store, code in
      for content in ["x", "y"] {
        try scratch.write(content.utf8, to: "journeys/\(code).json")
        _ = try store.load(code)
      }
      #expect(scratch.quarantine() == ["\(code).\(now).json", "\(code).\(now + 1).json"])
    }
  }

  @Test func whenBothAreBadNothingIsMoved() throws {
    try inJourney { scratch, store, code in
      try scratch.write("x".utf8, to: "journeys/\(code).json")
      try scratch.write("y".utf8, to: "journeys/\(code).json.1")
      let there = scratch.journeys()
      #expect(problem { () throws(RecordsProblem) in try store.load(code) } == .damaged)
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("c")], to: code, expecting: 2)
        } == .damaged)
      #expect(
        problem { () throws(RecordsProblem) in try store.create(code, events: []) }
          == .alreadyExists)
      #expect(scratch.journeys() == there)
      #expect(scratch.quarantine() == [])
      #expect(try store.codes() == [code])
    }
  }

  @Test func aFirstRevisionThatIsDamagedIsNotAnEmptyStart() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let code = try Code.example()
      _ = try store.create(code, events: [Examples.note("a")])
      try scratch.write([], to: "journeys/\(code).json")
      #expect(problem { () throws(RecordsProblem) in try store.load(code) } == .damaged)
      #expect(scratch.journeys() == ["\(code).json", "\(code).lock"])
    }
  }

  @Test func swappedFilesAreSeenAndLeftWhereTheyAre() throws {
    try inJourney { scratch, store, code in
      let other = try Code.example(2)
      _ = try store.create(other, events: [Examples.note("other")])
      let files = (
        try scratch.read("journeys/\(code).json"), try scratch.read("journeys/\(other).json")
      )
      try scratch.write(files.1, to: "journeys/\(code).json")
      try scratch.write(files.0, to: "journeys/\(other).json")
      #expect(
        problem { () throws(RecordsProblem) in try store.load(code) } == .holdsAnother(other))
      #expect(
        problem { () throws(RecordsProblem) in
          try store.append([Examples.note("c")], to: other, expecting: 2)
        } == .holdsAnother(code))
      #expect(try store.verify(code) == [.inFile(.newest, .holdsAnother(other))])
      #expect(try scratch.read("journeys/\(code).json") == files.1)
    }
  }

  @Test func anOldFilePutBackIsFound() throws {
    try inJourney { scratch, store, code in
      let old = try scratch.read("journeys/\(code).json.1")
      _ = try store.append([Examples.note("c")], to: code, expecting: 2)
      try scratch.write(old, to: "journeys/\(code).json")
      #expect(try store.verify(code) == [.putBack])
    }
  }
}
