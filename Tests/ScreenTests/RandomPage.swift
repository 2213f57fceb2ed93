import Flow
import Pages

/// Numbers that come the same from the same seed.
nonisolated struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Page {
  /// A page that nobody would write: any text anywhere, a focus that points nowhere, bars between
  /// rows.
  nonisolated static func random(_ random: inout Seeded) -> Page {
    var page = Page(title: .random(&random))
    page.place = .maybe(&random)
    page.alarm = random.one(in: 3) ? .random(&random) : nil
    if random.one(in: 2) {
      page.progress = Progress(done: .random(in: -3...9, using: &random), all: random.upTo(9))
    }
    page.above = (0..<random.upTo(5)).map { _ in .random(&random) }
    page.endsInNotice = !page.above.isEmpty && random.one(in: 2)
    page.below = (0..<random.upTo(3)).map { _ in .random(&random) }
    if random.one(in: 3) {
      page.field = Field(
        label: .maybe(&random), text: .random(&random),
        cursor: .random(in: -2...40, using: &random),
        unit: .maybe(&random), echo: .maybe(&random))
    }
    page.choices = (0..<random.upTo(16)).map { .random($0, &random) }
    page.focus = random.one(in: 3) ? nil : .random(in: -2...18, using: &random)
    page.status = random.one(in: 2) ? Status(.random(&random), isGood: random.one(in: 2)) : nil
    page.isStrong = random.one(in: 4)
    return page
  }
}

extension Page.Block {
  fileprivate nonisolated static func random(_ random: inout Seeded) -> Page.Block {
    switch random.upTo(8) {
    case 0: .question(.random(&random))
    case 1: .note(.random(&random))
    case 2: .warning(.random(&random))
    case 3: .big(["911", "+1 (555) 010-0199", "call", ""].randomElement(using: &random) ?? "")
    case 4: .fact(label: .random(&random), value: .random(&random))
    case 5: .chart(.random(&random))
    case 6: .table(.random(&random))
    default: .paragraph(.random(&random))
    }
  }
}

extension Page.Chart {
  fileprivate nonisolated static func random(_ random: inout Seeded) -> Page.Chart {
    let days = (0..<random.upTo(40)).filter { _ in random.one(in: 2) }
    return Page.Chart(
      title: .random(&random), day: "Day",
      points: days.map { day in
        let tenths = random.upTo(120)
        return Point(day: day, tenths: tenths, text: "\(tenths / 10).\(tenths % 10)")
      },
      range: 0...100)
  }
}

extension Report.Table {
  fileprivate nonisolated static func random(_ random: inout Seeded) -> Report.Table {
    let columns = random.upTo(6)
    return Report.Table(
      title: .random(&random), columns: (0..<columns).map { _ in .random(&random) },
      rows: (0..<random.upTo(30)).map { _ in (0..<columns).map { _ in .random(&random) } },
      legend: .random(&random))
  }
}

extension Choice {
  fileprivate nonisolated static func random(_ index: Int, _ random: inout Seeded) -> Choice {
    let keys: [Key] = [.escape, .enter, .function(2), .character("?"), .character(" "), .pageDown]
    return Choice(
      random.one(in: 3) ? .bar : .row,
      keys: Array(keys.shuffled(using: &random).prefix(random.upTo(2))),
      label: .random(&random), detail: .maybe(&random),
      mark: [nil, .single(true), .multiple(false)].randomElement(using: &random) ?? nil,
      command: random.one(in: 2) ? "word\(index)" : nil, action: .focused(index))
  }
}

extension String {
  fileprivate nonisolated static func maybe(_ random: inout Seeded) -> String? {
    random.one(in: 2) ? .random(&random) : nil
  }

  fileprivate nonisolated static func random(_ random: inout Seeded) -> String {
    let pieces = [
      "a", "word", "Medizin", "comió", "  ", "\n", "作", "業です", "，", "（", "e\u{301}", "\u{301}", "👩‍⚕️",
      "🇪🇸", "\u{202E}", "\u{200B}", "\u{1B}[2J", "\t", "\u{7F}", "\u{9B}", "\u{A0}", "ก็", "नि", "ﬀ",
      "__",
      "averyverylongwordthatdoesnotfitanywhereatallonasmallscreenorso", "¿", "🙂", "\r\n", "각",
    ]
    let count = random.one(in: 8) ? 60 : random.upTo(9)
    return (0..<count).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (random.one(in: 2) ? " " : "")
    }.joined()
  }
}

extension Seeded {
  nonisolated mutating func one(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }
  nonisolated mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }
}
