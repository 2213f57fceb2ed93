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
        cells: [task.map(stateWords) ?? ""])
    case .page(.day(let day)): return dayRow(pick, day)
    case .page(.respond(let key)):
      let flag = standing?.openFlags.first { $0.key == key }
      // With only one open, the page says above what it is about.
      return row(
        pick, words.home.askResponse,
        cells: state.toldAtHome.count == 1 ? [] : [flag.map(sentences.matter) ?? ""])
    case .page(.calendar) where state.frame.screen == .home(.today):
      return row(pick, words.home.stillOpenDays(state.missedDays.map(words.calendar.weekday)))
    case .page(.ice): return row(pick, timer(.name))
    case .page(.trend(.activity)):
      return row(pick, worn == nil ? words.home.walking : fill.home(.wornDays))
    case .page(.trend(.pain)): return row(pick, fill.home(.painDays))
    case .page(.medicines): return row(pick, fill.home(.painMedicine))
    case .page(let page): return row(pick, words.home.page(page))
    case .putRight: return row(pick, words.home.answerAgain)
    case .response(let response):
      return row(pick, words.home.response(response, clinic.emergency))
    case .startIce(let minutes): return row(pick, timer(.start, [.minutes: "\(minutes)"]))
    case .stopIce: return row(pick, timer(.stop))
    case .close: return row(pick, words.home.close)
    }
  }

  func tasks(on day: CivilDay) -> [HomeTask] {
    state.homeTasks(of: homeDays, on: day)
  }

  func stateWords(_ task: HomeTask) -> String {
    if case .later(let hour) = task.state { return words.home.fromHour(words.calendar.hour(hour)) }
    // Half a list must not look like one that nobody opened.
    let isHalf = task.isBegun && (task.state == .due || task.state == .missed)
    return isHalf ? words.home.notFinished : words.home.state(task.state)
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
        words.home.count(done, tasks.count, late, missed), warnings(of: day) ?? "",
      ])
  }

  /// The gravest that the entries for a day raise, or the warning sign that was picked on it, and how
  /// many there are besides.
  ///
  /// A flag does not tell: it names the day of its first entry only, and that may be a later one than
  /// the entry is about.
  private func warnings(of day: CivilDay) -> String? {
    let raised = homeDays?.raised(on: day, clinic: clinic, zone: state.setting.zone) ?? []
    let signs = (state.session?.journey.events ?? []).compactMap { event in
      if case .flagged(let key, let level) = event.what, key.sign != nil, event.at.day == day {
        (level: level, name: sentences.about(key))
      } else {
        nil
      }
    }
    let told = raised.map {
      (level: $0.level, name: $0.name.map { fill($0) } ?? words.home.flagged($0.level))
    }
    let all = (told + signs).filter { $0.level >= .review }
    guard let most = all.map(\.level).max(), let first = all.first(where: { $0.level == most })
    else { return nil }
    let others = Set(all.map(\.name)).count - 1
    return others == 0 ? first.name : words.home.andMore(first.name, others)
  }
}
