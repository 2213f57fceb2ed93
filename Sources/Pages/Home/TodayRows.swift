import Care
import Flow

extension PageMaker {
  /// The rows of a page at home, each with a key of its own: 1 to 9, then letters.
  ///
  /// On Today the tasks have the first keys, in an order that stays the same all day, so that a key
  /// never comes to mean another task when one is done; what is no task has a letter of its own every day.
  func keyed(_ rows: [Choice]) -> [Choice] {
    guard case .home(let page) = state.frame.screen else { return rows }
    let names = page == .today ? todayNames(picks) : Self.named(picks, Self.rowNames)
    return rows.enumerated().map { index, row in
      var row = row
      // Behind the letters a row goes by its place, as on every other page.
      row.name = names[picks[index]]
      if page == .today { row.heading = heading(over: index, of: picks) }
      return row
    }
  }

  /// Without `l` and `o`, which look like digits.
  private static let rowNames: [String] =
    (1...9).map { "\($0)" } + "abcdefghijkmnpqrstuvwxyz".map { String($0) }

  private static func named(_ picks: [Pick], _ names: [String]) -> [Pick: String] {
    Dictionary(zip(picks, names)) { first, _ in first }
  }

  private func todayNames(_ picks: [Pick]) -> [Pick: String] {
    let tasks = tasks(on: state.homeNow.day).map { Pick.home(.task($0.list.id, $0.day)) }
    let others = picks.filter { !tasks.contains($0) }
    let letters = ownLetters
    let fixed = others.filter { letters[$0] != nil }
    let told = state.toldAtHome.map(\.key)
    let open = (standing?.openFlags ?? []).map(\.key).filter(told.contains).map {
      Pick.home(.page(.respond($0)))
    }
    let taken = Set(fixed.compactMap { letters[$0] })
    let free = Self.rowNames.filter { !taken.contains($0) }
    // What is open has what is left, from the end, each sign its own for as long as it is open.
    return Self.named(tasks, free)
      .merging(fixed.map { ($0, letters[$0] ?? "") }) { $1 }
      .merging(Self.named(open, free.dropFirst(tasks.count).reversed())) { $1 }
  }

  /// Those of the timer, one for each time to choose from, and those of every day.
  private var ownLetters: [Pick: String] {
    let times = (state.timer?.minutes ?? []).map { Pick.home(.startIce(minutes: $0)) }
    return Self.named(times, ["s", "t", "w", "y", "z"]).merging(Self.ownLetters) { $1 }
  }

  private static let ownLetters: [Pick: String] = [
    .home(.page(.plan)): "p", .home(.page(.questions)): "q", .home(.page(.lookBack)): "r",
    .home(.page(.ice)): "u", .home(.page(.calendar)): "v", .home(.page(.ending)): "x",
  ]

  /// Over the first row of a part of Today; what is due needs none, since it comes first.
  private func heading(over index: Int, of picks: [Pick]) -> String? {
    let part = part(of: picks[index])
    guard index > 0, part != self.part(of: picks[index - 1]) else { return nil }
    return words.home.part(part)
  }

  private func part(of pick: Pick) -> TodayPart {
    switch pick {
    case .home(.task(let list, let day)):
      let state = tasks(on: day).first { $0.list.id == list }?.state
      if case .later = state { return .later }
      return state == .due ? .now : .done
    case .home(.page(.calendar)): return .now
    case .home(.page(.respond(let key))):
      return state.unsaid.contains { $0.key == key && $0.level >= .call } ? .now : .more
    default: return .more
    }
  }
}

/// The parts of Today, each under its heading.
enum TodayPart: Hashable, Sendable {
  case now, later, done, more
}
