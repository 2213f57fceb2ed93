import Care
import Flow

extension PageMaker {
  /// A row of the days at home.
  func homeRow(_ pick: HomePick) -> Choice {
    switch pick {
    case .task(let list, let day):
      let task = tasks(on: day).first { $0.list.id == list }
      return row(
        pick, task.map { fill($0.list.title) } ?? "",
        cells: [task.map { stateWords($0.state) } ?? ""])
    case .page(.day(let day)): return dayRow(pick, day)
    case .page(.respond(let key)):
      let flag = standing?.openFlags.first { $0.key == key }
      // With only one open, the page says above what it is about.
      let isAlone = state.picks.filter(\.asksWhatWasDone).count == 1
      return row(
        pick, words.home.askResponse,
        cells: isAlone ? [] : [flag.map(sentences.matter) ?? ""])
    case .page(.calendar) where state.frame.screen == .home(.today):
      return row(pick, words.home.stillOpenDays(state.missedDays.map(words.calendar.weekday)))
    case .page(.ice): return row(pick, words.home.iceLeft(iceLeft ?? 0))
    case .page(.trend(.activity)):
      return row(pick, hasBrace ? words.home.walkingAndBrace : words.home.walking)
    case .page(let page): return row(pick, words.home.page(page))
    case .response(let response):
      return row(pick, words.home.response(response, clinic.emergency))
    case .startIce(let minutes): return row(pick, words.home.startIce(minutes))
    case .stopIce: return row(pick, words.home.stopIce)
    case .close: return row(pick, words.home.close)
    }
  }

  func tasks(on day: CivilDay) -> [HomeTask] {
    homeDays?.tasks(on: day, at: state.now, in: state.setting.zone) ?? []
  }

  func stateWords(_ state: HomeTask.State) -> String {
    guard case .later(let hour) = state else { return words.home.state(state) }
    return words.home.fromHour(words.calendar.hour(hour))
  }

  private func row(_ pick: HomePick, _ label: String, cells: [String] = []) -> Choice {
    Choice(.row, label: label, cells: cells, action: .picked(.home(pick)))
  }

  /// How a day went.
  private func dayRow(_ pick: HomePick, _ day: CivilDay) -> Choice {
    let tasks = tasks(on: day)
    let missed = tasks.filter { $0.state == .missed }.count
    let done = tasks.filter(\.isDone).count
    let late = tasks.filter { $0.state == .late }.count
    return row(
      pick, words.home.shortDay(words.calendar.short(day), state.dayNumber(of: day)),
      cells: [
        words.home.count(done, tasks.count, late, missed), gravest(on: day) ?? "",
      ])
  }

  /// The gravest that the entries for a day raise, or the warning sign that was picked on it.
  ///
  /// A flag does not tell: it names the day of its first entry only, and that may be a later one than
  /// the entry is about.
  private func gravest(on day: CivilDay) -> String? {
    let raised = homeDays?.raised(on: day, clinic: clinic, zone: state.setting.zone) ?? []
    let signs = (standing?.flags ?? []).filter { $0.key.sign != nil && $0.raisedAt.day == day }
    let told =
      raised.map {
        (level: $0.level, name: $0.name.map { fill($0) } ?? words.home.flagged($0.level))
      }
      + signs.map { (level: $0.level, name: sentences.about($0.key)) }
    let most = told.map(\.level).max() ?? .note
    return most >= .review ? told.first { $0.level == most }?.name : nil
  }
}

extension Pick {
  fileprivate var asksWhatWasDone: Bool {
    if case .home(.page(.respond)) = self { true } else { false }
  }
}
