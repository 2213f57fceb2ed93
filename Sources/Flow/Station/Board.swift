import Care

/// Who is coming, who is ready, who is not and why.
package struct Board: Hashable, Sendable {
  private var entries: [Code: Entry] = [:]
  /// Records that the index does not know yet; nil before anything was read.
  package internal(set) var left: Int?
  /// Whether there are records still to be read.
  var isUnfinished: Bool { left.map { $0 > 0 } ?? false }
  /// Records that cannot be read.
  package internal(set) var unreadable: [Code] = []
  /// Why it could not be read the last time.
  package internal(set) var problem: SaveProblem?
  /// The emergency accesses of the last weeks, newest first.
  package internal(set) var accesses: [EmergencyAccess] = []
  package internal(set) var filter = BoardFilter()
  /// What was typed to find a journey by its code or name.
  package internal(set) var search = ""
  /// The journeys that pass filter and search, in their order.
  ///
  /// Kept, because ten thousand rows are not sorted again at every key.
  package private(set) var shown: [Code] = []
  /// The place in `shown` of the first row on the page.
  package internal(set) var first = 0
  /// Flags that came up since somebody looked, newest last.
  package internal(set) var news: [News] = []

  /// A new hold, call or emergency in a journey.
  package struct News: Hashable, Sendable {
    package let code: Code
    package let level: Level
  }

  private struct Entry: Hashable, Sendable {
    let row: BoardRow
    /// What a search is held against.
    let letters: String
  }

  /// How many rows a page of the board has.
  package static let window = 15

  package subscript(code: Code) -> BoardRow? { entries[code]?.row }

  package var count: Int { entries.count }

  /// A journey that is not over of somebody with this name.
  func journey(of name: String) -> Code? {
    entries.values.filter { !$0.row.phase.isFinal && $0.letters == Self.letters(name) }
      .map(\.row.code).min()
  }

  package var window: ArraySlice<Code> { shown.dropFirst(first).prefix(Self.window) }

  /// When anything last happened in the journeys, but for what is years ahead of today; where there are more,
  /// two of them agree: one odd entry is no reason to doubt the clock.
  package private(set) var newest: Int?

  /// The journeys with an open emergency, wherever they stand.
  package private(set) var emergencies: [Code] = []

  /// Puts rows in place of those with the same code; `all` says that there are no others.
  mutating func take(_ rows: [BoardRow], all: Bool, today: CivilDay) {
    if all { entries = [:] }
    for row in rows {
      entries[row.code] = Entry(row: row, letters: Self.letters(row.name))
    }
    emergencies = entries.values.filter { $0.row.worst == .emergency }.map(\.row.code)
      .sorted { $0.text < $1.text }
    let soon = (today.number + 5 * 365) * 86_400
    newest = entries.values.map(\.row.since).filter { $0 < soon }.max(2).last
    arrange(today: today)
  }

  mutating func look(for search: String, today: CivilDay) {
    self.search = search
    arrange(today: today)
  }

  mutating func filter(to choice: BoardFilter.Choice, today: CivilDay) {
    filter.take(choice)
    arrange(today: today)
  }

  /// Filters and sorts anew.
  mutating func arrange(today: CivilDay) {
    let wanted = Self.letters(search)
    let code = Code(typed: search)
    let beginning = Self.digits(wanted)
    let rows = entries.values.filter { entry in
      // Whoever is looked for by name or code is found whatever the filter says.
      wanted.isEmpty
        ? filter.allows(entry.row, today: today)
        : entry.row.code == code || entry.letters.contains(wanted)
          || entry.row.code.text.lowercased().hasPrefix(beginning)
    }
    shown = rows.map(\.row).sorted(by: Self.needsMore).map(\.code)
    first = 0
  }

  /// The gravest open flag first; then who is in the house, then whose procedure is next.
  private static func needsMore(_ one: BoardRow, _ other: BoardRow) -> Bool {
    if one.isOver != other.isOver { return other.isOver }
    let (first, second) = (one.worst ?? .note, other.worst ?? .note)
    if first != second { return first > second }
    if one.turn != other.turn { return one.turn < other.turn }
    let (soon, late) = (one.procedureAt.instant, other.procedureAt.instant)
    return soon == late ? one.code.text < other.code.text : soon < late
  }

  private static func letters(_ text: String) -> String { String(plainLetters(text)) }

  /// As a code is read aloud: O for 0, I and L for 1.
  private static func digits(_ letters: String) -> String {
    letters.replacing("o", with: "0").replacing("i", with: "1").replacing("l", with: "1")
  }
}

extension [Int] {
  /// The largest so many, the largest first.
  fileprivate func max(_ count: Int) -> [Int] {
    reduce(into: []) { largest, number in
      largest.append(number)
      largest.sort(by: >)
      if largest.count > count { largest.removeLast() }
    }
  }
}

extension BoardRow {
  /// Who is in the house comes before who is still to come, and these before who is at home.
  fileprivate var turn: Int {
    switch phase {
    case .checkingIn, .ready, .inProcedure, .recovering, .goingHome, .onHold, .admitted: 0
    case .preparing: 1
    case .atHome, .closed, .cancelled: 2
    }
  }
}

/// Which journeys the board shows.
package struct BoardFilter: Hashable, Sendable {
  package internal(set) var phase = PhaseChoice.open
  package internal(set) var day = DayChoice.any
  package internal(set) var flag = FlagChoice.any

  package enum PhaseChoice: Hashable, Sendable {
    /// All but those that are over and have nothing open.
    case open
    case all
    case one(Phase)
  }

  package enum DayChoice: CaseIterable, Hashable, Sendable {
    case any, today, tomorrow, nextSevenDays
  }

  package enum FlagChoice: CaseIterable, Hashable, Sendable {
    case any, review, hold, call, emergency
  }

  /// One line of the filter page.
  package enum Kind: CaseIterable, Hashable, Sendable {
    case phase, day, flag
  }

  package enum Choice: Hashable, Sendable {
    case phase(PhaseChoice)
    case day(DayChoice)
    case flag(FlagChoice)
  }

  package static func choices(of kind: Kind) -> [Choice] {
    switch kind {
    case .phase: [.phase(.open), .phase(.all)] + Phase.allCases.map { .phase(.one($0)) }
    case .day: DayChoice.allCases.map(Choice.day)
    case .flag: FlagChoice.allCases.map(Choice.flag)
    }
  }

  package func choice(of kind: Kind) -> Choice {
    switch kind {
    case .phase: .phase(phase)
    case .day: .day(day)
    case .flag: .flag(flag)
    }
  }

  mutating func take(_ choice: Choice) {
    switch choice {
    case .phase(let phase): self.phase = phase
    case .day(let day): self.day = day
    case .flag(let flag): self.flag = flag
    }
  }

  func allows(_ row: BoardRow, today: CivilDay) -> Bool {
    allowsPhase(of: row) && day.allows(row.procedureAt.day - today) && flag.allows(row.worst)
  }

  private func allowsPhase(of row: BoardRow) -> Bool {
    switch phase {
    case .open: !row.isOver
    case .all: true
    case .one(let wanted): row.phase == wanted
    }
  }
}

extension BoardFilter.DayChoice {
  fileprivate func allows(_ days: Int) -> Bool {
    switch self {
    case .any: true
    case .today: days == 0
    case .tomorrow: days == 1
    case .nextSevenDays: (0..<7).contains(days)
    }
  }
}

extension BoardFilter.FlagChoice {
  /// The least level that it shows; nil shows journeys without a flag too.
  package var least: Level? {
    switch self {
    case .any: nil
    case .review: .review
    case .hold: .hold
    case .call: .call
    case .emergency: .emergency
    }
  }

  fileprivate func allows(_ worst: Level?) -> Bool {
    guard let least else { return true }
    return worst.map { $0 >= least } ?? false
  }
}
