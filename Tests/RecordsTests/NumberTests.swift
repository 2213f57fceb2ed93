import Care
import Extremes
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
      _ = Zone.utc.moment(on: moment.day + OrderLine.mostDays, at: moment.clock)
    }
    _ = read(FastingPolicy.self)
    _ = read([Int].self)
    _ = read([Event].self)
    _ = read([String: Int].self)
  }

  /// Every number and day of every kind of file, two odd ones in the place of each, and then many at once.
  @Test(arguments: NumberTrial.Kind.allCases)
  func anyNumberInAnyFile(kind: NumberTrial.Kind) throws {
    try inScratch { scratch in
      let trial = try NumberTrial(kind, scratch)
      var random = Seeded(seed: 7)
      #expect(!trial.good.places.isEmpty)
      for place in trial.good.places.shuffled(using: &random).prefix(trial.most) {
        for text in place.texts.shuffled(using: &random).prefix(2) {
          try trial.use(trial.good.with(text, at: place))
        }
      }
      for percent in [2, 10, 50, 100] {
        for _ in 0..<4 {
          try trial.use(
            trial.good.shaken(percent, using: &random) {
              $0.isDay ? Extremes.canonicalDays : Extremes.canonical
            })
        }
      }
    }
  }

  /// What a home keeps of its journey for a quick start, and the lists: any number of them, sealed as the
  /// program does.
  @Test func whatIsKeptForAQuickStartWithAnyNumber() throws {
    let code = try Code.example()
    let record = Record(
      journey: Journey(code: code, events: Examples.events + Examples.homeEvents), rev: 1)
    let files = JourneyFiles(newest: nil, before: nil)
    let good = KnownJourney(files: files, record: record).bytes(program: "p")
    var random = Seeded(seed: 3)
    for _ in 0..<600 {
      var bad = good
      let place = Int.random(in: 0..<bad.count, using: &random)
      var number = PackedWriter()
      number.add(Self.numbers.randomElement(using: &random) ?? 0)
      bad.replaceSubrange(place..<min(bad.count, place + 1), with: number.bytes)
      let known = KnownJourney(bytes: bad, program: "p") { _, _ in true }
      if let standing = known?.record.journey.standing {
        _ = standing.clockDoubt(at: Examples.moment, isHome: true)
        _ = standing.homeOrders?.lastDay.iso
        _ = standing.diary.keys.map(\.iso)
      }
    }
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
