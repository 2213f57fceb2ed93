import Care
import Flow

extension PageMaker {
  /// The rows of a page at home, each with a key of its own: 1 to 9, then letters.
  ///
  /// On Today the tasks have the first keys, in an order that stays the same all day, so that a key
  /// never comes to mean another task when one is done.
  func keyed(_ rows: [Choice]) -> [Choice] {
    guard case .home(let page) = state.frame.screen else { return rows }
    let picks = state.picks
    let order = page == .today ? picks.sorted(by: todayRanks) : picks
    let names = Dictionary(zip(order, Self.rowNames)) { first, _ in first }
    return rows.enumerated().map { index, row in
      var row = row
      row.name = names[picks[index]] ?? ""
      if page == .today { row.heading = heading(over: index, of: picks) }
      return row
    }
  }

  /// Without `l` and `o`, which look like digits.
  private static let rowNames: [String] =
    (1...9).map { "\($0)" } + "abcdefghijkmnpqrstuvwxyz".map { String($0) }

  /// Tasks as they stand in their day, then what is there every day, then what comes and goes.
  private var todayRanks: (Pick, Pick) -> Bool {
    let tasks = tasks(on: state.now.day).map { Pick.home(.task($0.list.id, $0.day)) }
    let always: [Pick] = [.plan, .questions, .lookBack].map { .home(.page($0)) }
    let place = Dictionary((tasks + always).enumerated().map { ($1, $0) }) { first, _ in first }
    return { (place[$0] ?? .max) < (place[$1] ?? .max) }
  }

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
      let flag = standing?.openFlags.first { $0.key == key }
      return flag.map { $0.level >= .call } ?? false ? .now : .more
    default: return .more
    }
  }
}

/// The parts of Today, each under its heading.
enum TodayPart: Hashable, Sendable {
  case now, later, done, more
}
