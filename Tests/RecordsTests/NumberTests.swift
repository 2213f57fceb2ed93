import Care
import Testing

@testable import Records

/// No number in any file stops the program: what comes of it is a fault, or nothing.
@Suite struct NumberTests {
  private static let numbers = [
    Int.min, Int.min + 1, -(1 << 53) - 1, -(1 << 53), -62_092, -1, 0, 1, 84_371, 1 << 53,
    (1 << 53) + 1, Int.max - 1, Int.max,
  ]

  private static let codes = (1...3).compactMap { try? Code.example($0) }

  /// All that is worked out from a board's row where days and moments are counted.
  private func use(_ row: BoardRow) {
    _ = row.isOver
    _ = row.procedureAt.day - Examples.day
    _ = row.procedureAt.iso
  }

  /// One number of the index at a time is put in place of the right one, and sealed as the program does.
  @Test func anIndexWithAnyNumberIsTornOrUsable() throws {
    let row = RowMaker.row(Self.codes[0], "a", done: 1)
    for place in 0..<24 {
      for number in Self.numbers {
        var parts = Parts(writer: PackedWriter(), place: place, number: number)
        parts.add(row)
        var reader = PackedReader(parts.writer.bytes[...])
        if let read = try? reader.row(of: Self.codes[0]) { use(read) }
      }
    }
  }

  @Test(arguments: numbers) func timesThatAreNone(number: Int) throws {
    var writer = PackedWriter()
    writer.add(number)
    func read<Value: Packable>(_ kind: Value.Type) -> Value? {
      var reader = PackedReader((writer.bytes + writer.bytes + writer.bytes)[...])
      return try? Value(from: &reader)
    }
    if let day = read(CivilDay.self) { #expect(CivilDay(iso: day.iso) == day) }
    if let moment = read(Moment.self) {
      _ = Zone(first: 86_400).moment(at: moment.instant)
      _ = Zone.utc.moment(on: moment.day + AfterCare.mostDays, at: moment.clock)
    }
    _ = read(FastingPolicy.self)
    _ = read([Int].self)
    _ = read([Event].self)
    _ = read([String: Int].self)
  }

  /// Every number of a record, of accounts and of a log is put to every extreme and sealed again.
  @Test func recordsWithAnyNumber() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let code = Self.codes[0]
      _ = try store.create(code, events: Examples.events)
      _ = try store.wrong(at: 100)
      _ = try store.wrong(at: 101, id: "stranger")
      for name in ["journeys/\(code).json", "staff.json"] {
        let good = try scratch.read(name)
        let tree = try #require(JSON(bytes: Array(good.dropLast())))
        for number in [-(1 << 53), -1, 0, 1 << 53] {
          for place in 0..<tree.count {
            var left = place
            let bad = tree.replacing(&left, by: .number(number))
            try scratch.write(sealed(bad.bytes + [10]) { _ in }, to: name)
            use(store, code)
          }
        }
        try scratch.write(good, to: name)
      }
    }
  }

  private func use(_ store: Store, _ code: Code) {
    _ = try? store.verify(code)
    _ = try? store.verifyStaff()
    if let record = try? store.load(code) {
      let standing = record.journey.standing
      _ = standing.homeOrders?.lastDay
      _ = standing.isLastDayReached(by: Examples.moment)
      _ = try? store.append([Examples.note("x")], to: code, expecting: record.rev)
    }
    _ = try? store.signIn("n.ruiz", pin: "000000", at: 200)
    _ = try? store.signIn("stranger", pin: "000000", at: 200)
  }

  /// Bits of the derived files, sealed with the right key so that they are believed.
  @Test func flippedBitsOfAnIndexThatIsBelieved() throws {
    try inScratch { scratch in
      let store = try scratch.store()
      for code in Self.codes { _ = try store.create(code, events: [Examples.note("a")]) }
      let make: (Journey) -> BoardRow? = { RowMaker.row($0.code, "a", done: 1) }
      _ = try store.board(fingerprint: "", most: 9, row: make)
      let good = try #require(
        try store.inFolder(".", .dataFolder) { folder in folder.read(.board) })
      var random = Seeded(seed: 11)
      for _ in 0..<400 {
        var bad = good
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bad[Int.random(in: 0..<bad.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        if let index = BoardIndex(bytes: bad, fingerprint: "") {
          for entry in index.entries.values { if case .row(let row) = entry.what { use(row) } }
        }
      }
    }
  }
}

/// A row that is packed with one of its numbers replaced.
private struct Parts {
  var writer: PackedWriter
  let place: Int
  let number: Int

  mutating func add(_ row: BoardRow) {
    var all = PackedWriter()
    all.add(row)
    var reader = PackedReader(all.bytes[...])
    var index = 0
    // As numbers: the texts of this row are short enough to be copied byte by byte.
    while !reader.isAtEnd, let value = try? reader.number() {
      writer.add(index == place ? number : value)
      index += 1
    }
  }
}

extension JSON {
  /// How many numbers and dates are in it.
  fileprivate var count: Int {
    switch self {
    case .number: 1
    case .list(let values): values.map(\.count).reduce(0, +)
    case .object(let values): values.values.map(\.count).reduce(0, +)
    default: 0
    }
  }

  /// With the number at this place, in the order of the file, replaced.
  fileprivate func replacing(_ left: inout Int, by new: JSON) -> JSON {
    switch self {
    case .number:
      left -= 1
      return left == -1 ? new : self
    case .list(let values):
      return .list(values.map { $0.replacing(&left, by: new) })
    case .object(let values):
      var changed = values
      for key in values.keys.sorted() { changed[key] = values[key]?.replacing(&left, by: new) }
      return .object(changed)
    default: return self
    }
  }
}

/// The same numbers each time.
private struct Seeded: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return seed
  }
}
