import Care
import Flow

/// Which journeys the board shows.
extension PageMaker {
  func row(_ pick: FilterPick) -> Choice {
    switch pick {
    case .kind(let kind):
      let choice = state.station?.board.filter.choice(of: kind)
      return row(
        .filter(pick), words.desk.filterKind(kind), cells: choice.map { [filterChoice($0)] } ?? [])
    case .choice(let choice): return row(.filter(pick), filterChoice(choice))
    }
  }

  var filters: Page {
    var page = Page(title: words.desk.filtersTitle)
    page.above = [.question(words.desk.filterAsk)]
    return page
  }

  func filterChoice(_ choice: BoardFilter.Choice) -> String {
    switch choice {
    case .phase(.open): words.desk.openOnes
    case .phase(.all), .day(.any), .flag(.any): words.desk.all
    case .phase(.one(let phase)): words.record.phase(phase)
    case .day(.today): words.desk.today
    case .day(.tomorrow): words.desk.tomorrow
    case .day(.nextSevenDays): words.desk.nextSevenDays
    case .flag(let flag): flag.least.map { words.desk.atLeast(words.record.level($0)) } ?? ""
    }
  }
}
