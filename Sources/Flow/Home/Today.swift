import Care

/// What Today lists.
extension State {
  /// What was told as grave and not acted on, then what is due, what earlier days miss, what waits for
  /// its hour, what is done, and then where to look.
  var todayPicks: [Pick] {
    let unsaid = self.unsaid
    let grave = unsaid.filter { $0.level >= .call }
    var picks = grave.map { Pick.home(.page(.respond($0.key))) }
    if isAtHome {
      let tasks = homeTasks(on: homeNow.day)
      let due = tasks.filter { $0.state == .due }
      let done = tasks.filter(\.isDone)
      let later = tasks.filter { !due.contains($0) && !done.contains($0) }
      picks += due.map(pick) + (missedDays.isEmpty ? [] : [.home(.page(.calendar))])
      picks += (later + done).map(pick)
    }
    // What was said about something grave can be put right: a number typed by mistake is soon pressed.
    let said = toldAtHome.filter { $0.level >= .call && !grave.contains($0) }
    picks += (unsaid.dropFirst(grave.count) + said).map { .home(.page(.respond($0.key))) }
    if home?.iceUntil != nil {
      picks.append(.home(.page(.ice)))
    } else if isAtHome, let timer {
      picks += timer.minutes.map { .home(.startIce(minutes: $0)) }
    }
    picks += [.plan, .questions, .lookBack].map { .home(.page($0)) }
    if mayClose { picks.append(.home(.page(.ending))) }
    return picks
  }

  private func pick(_ task: HomeTask) -> Pick { .home(.task(task.list.id, task.day)) }

  /// Of the seven days before today those with something that was not entered, the earliest first.
  package var missedDays: [CivilDay] {
    guard isAtHome, let days = homeDays else { return [] }
    return pastDays.filter { day in
      (homeNow.day + -7..<homeNow.day).contains(day)
        && days.tasks(on: day, at: homeNow, in: setting.zone).contains { $0.state == .missed }
    }.reversed()
  }

  /// What is timed at home; nil where nothing of the kind is ordered.
  package var timer: OrderTimer? {
    guard let standing = session?.standing, let orders = standing.orders else { return nil }
    return setting.checklists.orders(of: standing.procedure).timer(for: orders)
  }

  /// The clock went on: on Today the focus stays on what it was on, wherever that stands now.
  mutating func keepFocusOnToday(_ change: (inout State) -> Void) {
    guard frame.screen == .home(.today), let focus = frame.focus else { return change(&self) }
    let before = picks
    change(&self)
    guard before.indices.contains(focus) else { return }
    frame.focus = picks.firstIndex(of: before[focus]) ?? 0
  }
}

extension HomeTask {
  /// Whether nothing of it is left.
  package var isDone: Bool { state == .done || state == .late }
}
