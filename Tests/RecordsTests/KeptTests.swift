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

  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let events: [Event]
    var testDescription: String { name }
  }

  private static let plain = File(name: "schema-1.json", events: Examples.events)
  private static let station = File(
    name: "schema-1-station.json", events: Examples.stationEvents)

  private static let home = File(name: "schema-1-home.json", events: Examples.homeEvents)

  private static let corrected = File(
    name: "schema-1-corrected.json", events: Examples.correctedEvents)

  private static let bornInPart = File(
    name: "schema-1-born-in-part.json", events: Examples.bornInPartEvents)

  private static let mistake = File(
    name: "schema-1-mistake.json", events: Examples.mistakeEvents)

  @Test(arguments: [plain, station, corrected, home, mistake, bornInPart])
  func everyKeptFileLoads(file: File) throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      try scratch.write(try kept(file.name), to: "journeys/\(code).json")
      #expect(
        try store.load(code) == Record(journey: Journey(code: code, events: file.events), rev: 1))
      #expect(try store.verify(code) == [])
    }
  }

  /// The other files hold forms that this version reads and no longer writes.
  @Test(arguments: [station, corrected, home, mistake, bornInPart])
  func theNewestFilesAreWrittenByteForByte(file: File) throws {
    try inScratch { scratch in
      let code = try Code.example()
      let store = try scratch.store()
      try scratch.write(Self.writer.utf8, to: "writer")
      _ = try store.create(code, events: file.events)
      #expect(
        try scratch.text("journeys/\(code).json")
          == String(decoding: kept(file.name), as: UTF8.self))
    }
  }

  /// Words for every order, one score in the event itself, teaching without who said it: to record the
  /// file anew would lose them.
  @Test func theFirstFileHoldsTheFirstForms() throws {
    let bytes = try kept(Self.plain.name)
    let text = String(decoding: bytes, as: UTF8.self)
    for form in [
      "\"ice\":\"10 minutes\"", "\"plan\":\"pause 48 h\"", "\"points\":7,\"score\":\"Aldrete\"",
      "\"said-back\":false,\"topic\"",
    ] {
      #expect(text.contains(form), "\(form)")
    }
  }

  @Test(arguments: [plain, station, corrected, home, mistake, bornInPart])
  func everyKeptFileIsSavedAgainByteForByte(file: File) throws {
    let bytes = try kept(file.name)
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
