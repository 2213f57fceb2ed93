import Care
import FoundationEssentials
import Testing

@testable import Records

/// A file of every schema that was ever released, which must load for ever.
@Suite struct KeptTests {
  private static let writer = "0123456789abcdef\n"

  private func kept(_ name: String) throws -> [UInt8] {
    let here = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return Array(try #require(FileManager.default.contents(atPath: "/\(here)/Kept/\(name)")))
  }

  @Test func schema1Loads() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      try scratch.write(try kept("schema-1.json"), to: "journeys/\(code).json")
      #expect(
        try store.load(code)
          == Record(journey: Journey(code: code, events: Examples.events), rev: 1))
      #expect(try store.verify(code) == [])
    }
  }

  @Test func schema1IsWrittenByteForByte() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      try scratch.write(Self.writer.utf8, to: "writer")
      _ = try store.create(code, events: Examples.events)
      #expect(
        try scratch.text("journeys/\(code).json")
          == String(decoding: kept("schema-1.json"), as: UTF8.self))
    }
  }

  @Test func schema1IsSavedAgainByteForByte() throws {
    let bytes = try kept("schema-1.json")
    #expect(try KeptJourney(bytes: bytes).bytes == bytes)
  }

  /// The old events stand at the same place in the file after a save.
  @Test func aSaveTouchesNoOldEvent() throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      let old = try kept("schema-1.json")
      try scratch.write(old, to: "journeys/\(code).json")
      _ = try store.append([Examples.note("new")], to: code, expecting: 1)
      let events = try #require(JSON(file: old)?["journey"]?["events"]?.list)
      let lines = events.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(
        try scratch.text("journeys/\(code).json")
          .contains("\"events\":[" + lines.joined(separator: ",") + ","))
    }
  }
}
