import Care

/// A row of the pages on which the board is filtered.
package enum FilterPick: Hashable, Sendable {
  case kind(BoardFilter.Kind)
  case choice(BoardFilter.Choice)
}

/// Which journeys the board shows.
extension State {
  var filterRows: [FilterPick] { BoardFilter.Kind.allCases.map { .kind($0) } }

  func filterRows(of kind: BoardFilter.Kind) -> [FilterPick] {
    BoardFilter.choices(of: kind).map { .choice($0) }
  }

  mutating func pick(_ row: FilterPick) -> [Effect] {
    switch row {
    case .kind(let kind): openFilter(kind)
    case .choice(let choice): filter(to: choice)
    }
  }

  mutating func toFilters() -> [Effect] {
    station == nil || frame.screen == .desk(.filters) ? [] : open(.filters)
  }

  private mutating func openFilter(_ kind: BoardFilter.Kind) -> [Effect] {
    _ = open(.filter(kind))
    let current = station?.board.filter.choice(of: kind)
    frame.focus = BoardFilter.choices(of: kind).firstIndex { $0 == current }
    return []
  }

  private mutating func filter(to choice: BoardFilter.Choice) -> [Effect] {
    let today = now.day
    station?.board.filter(to: choice, today: today)
    return goBack()
  }
}
