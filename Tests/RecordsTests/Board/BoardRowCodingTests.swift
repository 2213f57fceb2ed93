import Care
import Shipped
import Testing

@testable import Records

@Suite struct BoardRowCodingTests {
  private static func row(
    _ name: String = "Anna Grün", sites: [Site] = [.t12, .l1], phase: Phase = .ready,
    worst: Level? = .hold, about: Flag.Key? = Examples.flag, since: Int = 1_795_420_800,
    done: Int = 3, clock: ClockTime = Examples.morning
  ) throws -> BoardRow {
    BoardRow(
      code: try Code.example(), name: name, procedure: "kyphoplasty", sites: sites,
      procedureAt: Moment(instant: since, day: Examples.day, clock: clock), phase: phase,
      done: done, all: 18, worst: worst, about: about, since: since, missing: 2,
      next: .orders)
  }

  private static func readBack(_ row: BoardRow) throws -> BoardRow {
    var writer = PackedWriter()
    writer.add(row)
    var reader = PackedReader(writer.bytes[...])
    defer { #expect(reader.isAtEnd) }
    return try reader.row(of: row.code)
  }

  @Test func everyRowReadsBackAsItWas() throws {
    var rows = [try Self.row()]
    for phase in Phase.allCases { rows.append(try Self.row(phase: phase)) }
    for level in Level.allCases { rows.append(try Self.row(worst: level)) }
    for level in Site.allCases { rows.append(try Self.row(sites: [level])) }
    for about in [nil, .staffCalled, .sign("fever"), Flag.Key(rule: "a", subject: "")] {
      rows.append(try Self.row(worst: about == nil ? nil : .call, about: about))
    }
    rows.append(try Self.row(sites: Site.allCases.reversed()))
    rows.append(try Self.row(sites: [], clock: .midnight))
    for name in ["", "\t\n\0\"", "e\u{301}é 作 \u{1F9B4}", String(repeating: "x", count: 5000)] {
      rows.append(try Self.row(name))
    }
    let ends = [JSON.numbers.lowerBound, JSON.numbers.upperBound]
    for number in [0, 1, -1, 63, 64, -64, -65, 127, 128] + ends {
      rows.append(try Self.row(since: number, done: number))
    }
    for row in rows { #expect(try Self.readBack(row) == row) }
    // Texts that Swift takes for the same keep their bytes.
    let name = try Self.readBack(try Self.row("e\u{301}")).name
    #expect(Array(name.utf8) == Array("e\u{301}".utf8))
  }

  @Test func whatIsCutOffIsTorn() throws {
    var writer = PackedWriter()
    writer.add(try Self.row())
    for count in 0..<writer.bytes.count {
      var reader = PackedReader(writer.bytes.prefix(count))
      #expect(throws: Torn.self) { try reader.row(of: try Code.example()) }
    }
  }

  /// Any bytes at all, as a disk that is broken gives them, are read without harm.
  @Test func rubbishIsTornOrARow() throws {
    var numbers = SystemRandomNumberGenerator()
    let code = try Code.example()
    for _ in 0..<2000 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      var reader = PackedReader(bytes[...])
      _ = try? reader.row(of: code)
    }
    var endless = PackedReader([UInt8](repeating: 255, count: 40)[...])
    #expect(throws: Torn.self) { try endless.number() }
    var tooLong = PackedWriter()
    tooLong.add(Int.max)
    var reader = PackedReader(tooLong.bytes[...])
    #expect(throws: Torn.self) { try reader.text() }
  }
}
