extension Orders {
  /// How many days wound and temperature are looked at in any case.
  package static let leastHomeDays = 14

  /// The day on which nothing of the plan is left: the last of the visit, the calls, the restarts and the
  /// limits, and never before two weeks are over; a day that is a slip of the year counts for nothing.
  package var lastDay: CivilDay {
    let named = afterCare.keys.flatMap(days) + restarts.keys.compactMap(restartDay)
    let possible = named.filter { $0 - procedureAt.day <= OrderLine.mostDays }
    return ([procedureAt.day + Self.leastHomeDays] + possible).max() ?? procedureAt.day
  }

  /// The days that an order names; none while it is blank or "until told".
  package func days(of order: AfterCare) -> [CivilDay] {
    switch afterCare[order] {
    case .day(let day), .visit(let day, _): [day]
    case .daysAfter(let counts): counts.map { procedureAt.day + $0 }
    default: []
    }
  }

  /// The day on which a paused medicine is taken again; nil while nobody named one.
  package func restartDay(of medicine: String) -> CivilDay? {
    if case .day(let day) = restarts[medicine] { day } else { nil }
  }

  /// The last day of what is done until an order's day: that day, or the last of all while none is
  /// named; for the visit never before two weeks are over.
  private func end(of order: AfterCare, _ lastDay: CivilDay) -> CivilDay {
    guard let named = days(of: order).max() else { return lastDay }
    if case .visit = afterCare[order] { return max(named, procedureAt.day + Self.leastHomeDays) }
    return named
  }

  /// Whether a list is gone through on that day, none later than the last.
  fileprivate func isDue(_ due: Due, on day: CivilDay, _ lastDay: CivilDay) -> Bool {
    switch due {
    case .daily: true
    case .dailyUntil(let order): day <= end(of: order, lastDay)
    case .days(let counts): counts.contains(day - procedureAt.day)
    case .order(let order): days(of: order).contains(day)
    case .restarts: restarts.keys.contains { restartDay(of: $0) == day }
    case .lastDay: day == lastDay
    }
  }
}

extension Standing {
  /// Whether the procedure was done and nothing of the plan is left for a later day.
  package func isLastDayReached(by now: Moment) -> Bool {
    guard let orders = homeOrders, let startedAt else { return false }
    return now.day > startedAt.day && now.day >= orders.lastDay
  }
}

/// The days at home of one journey: what is due on each, and what was entered for it.
///
/// All of it is derived from orders, pathway and entries, and never stored.
package struct HomeDays {
  private let orders: Orders
  private let standing: Standing
  private let lists: [Checklist]
  private let lastDay: CivilDay
  private let identity: Checklists.Identity
  /// What conditions look at besides the entries of a day.
  private let circumstances: Circumstances

  /// Nil before anybody is enrolled.
  package init?(_ checklists: Checklists, of standing: Standing) {
    guard let procedure = standing.procedure, let orders = standing.homeOrders,
      let circumstances = checklists.circumstances(of: standing)
    else { return nil }
    self.orders = orders
    self.standing = standing
    self.circumstances = circumstances
    lists = checklists.lists(of: procedure, in: [.home])
    lastDay = orders.lastDay
    identity = checklists.identity
  }

  /// What shows on one day, list by list, and what conditions may look at after the last.
  struct Day: Sendable {
    var lists: [(list: Checklist, items: [ShownItem])] = []
    var circumstances: Circumstances
  }

  /// What there is to do on one day, as it stands at this moment.
  ///
  /// The order is the same all day: the pathway's first list, the danger signs; then what is asked from
  /// the morning on, and there what is for this day alone, which must not be looked for under what is
  /// asked every day; then hour by hour.
  package func tasks(on day: CivilDay, at now: Moment, in zone: Zone) -> [HomeTask] {
    let tasks = items(on: day).lists.filter { !$0.items.isEmpty }.map { list, items in
      let (hour, state) = (items.firstHour, items.state(on: day, at: now, in: zone))
      let isBegun = items.contains { !$0.isLeft }
      return HomeTask(list: list, day: day, hour: hour, state: state, isBegun: isBegun)
    }
    let first = tasks.prefix(tasks.first?.hour == nil ? 1 : 0)
    let rest = tasks.dropFirst(first.count).enumerated().sorted { one, other in
      (one.element.rank, one.offset) < (other.element.rank, other.offset)
    }
    return first + rest.map(\.element)
  }

  /// The next moment today at which something more is asked.
  package func nextHour(after now: Moment, in zone: Zone) -> Moment? {
    items(on: now.day).lists.flatMap(\.items)
      .filter { $0.isLeft && $0.waits(on: now.day, at: now, in: zone) }
      .compactMap(\.item.notBefore).min().map { zone.moment(on: now.day, at: $0) }
  }

  /// The items of a list that show on that day, with what was entered for it.
  package func items(of list: Checklist.ID, on day: CivilDay) -> [ShownItem] {
    items(on: day).lists.first { $0.list.id == list }?.items ?? []
  }

  /// What was entered for a day to items of its lists that are not asked any more, because an answer
  /// before them is another one.
  ///
  /// What was entered to a list that an order has taken off that day stays true.
  package func dropped(on day: CivilDay) -> Set<Item.Reference> {
    let lists = items(on: day).lists
    let counting = Set(lists.flatMap(\.items).filter { $0.given != nil }.map(\.reference))
    let due = Set(lists.map(\.list.id))
    return (standing.diary[day] ?? [:]).keys.reduce(into: []) { dropped, item in
      if due.contains(item.checklist), !counting.contains(item) { dropped.insert(item) }
    }
  }

  /// All lists of a day in their order: an item can only hang on what stands before it, and an entry of
  /// an item that no longer shows counts for nothing.
  func items(on day: CivilDay) -> Day {
    standing.derived.day(day, under: identity) { goThrough(day) }
  }

  private func goThrough(_ day: CivilDay) -> Day {
    var shown = Day(circumstances: circumstances)
    guard day >= orders.procedureAt.day, day <= lastDay else { return shown }
    for list in lists where isDue(list, on: day) {
      var items: [ShownItem] = []
      for item in list.items where item.when.holds(in: shown.circumstances) {
        let reference = Item.Reference(list.id, item.id)
        let given = standing.diary[day]?[reference].flatMap {
          item.takes($0.answer, on: $0.at.day) ? $0 : nil
        }
        shown.circumstances.answers[reference] = given?.answer
        items.append(ShownItem(checklist: list, item: item, given: given))
      }
      shown.lists.append((list, items))
    }
    return shown
  }

  private func isDue(_ list: Checklist, on day: CivilDay) -> Bool {
    guard let due = list.due else { return false }
    return orders.isDue(due, on: day, lastDay) || due == .restarts && isStillPaused(list, on: day)
  }

  /// A medicine that was not taken again on its day is asked about each day until it was.
  private func isStillPaused(_ list: Checklist, on day: CivilDay) -> Bool {
    let restarts = orders.restarts.keys.compactMap(orders.restartDay)
    guard let last = restarts.filter({ $0 < day }).max(),
      let asked = list.items.first(where: { $0.means == .restartTaken })
    else { return false }
    let reference = Item.Reference(list.id, asked.id)
    return !standing.diary.contains { $0 >= last && $0 < day && $1[reference]?.answer == .yes }
  }

  /// What the entries for a day raise, whatever became of their flags.
  package func raised(on day: CivilDay, clinic: Clinic, zone: Zone) -> [Raised] {
    let shown = items(on: day)
    let fasting = clinic.checkedFasting(for: orders, zone: zone)
    return shown.lists.flatMap(\.items).flatMap { one in
      one.given.map {
        one.item.raised(
          by: $0.answer, as: one.reference, circumstances: shown.circumstances, fasting: fasting,
          zone: zone)
      } ?? []
    }
  }

}

extension Standing.Given {
  /// Whether the item is still to be gone through at home.
  var isLeft: Bool { !answer.isComplete || answer == .later }
}

extension Checklists {
  /// What was entered at home, without what is not asked any more.
  package func countingDiary(of standing: Standing) -> [CivilDay: [Item.Reference: Standing.Given]]
  {
    guard let days = HomeDays(self, of: standing) else { return standing.diary }
    var diary = standing.diary
    for day in diary.keys {
      for item in days.dropped(on: day) { diary[day]?[item] = nil }
    }
    return diary
  }

  /// What an entry raises, open already or not; `standing` is how the journey stands before it.
  package func raised(
    byEntry answer: Answer, to reference: Item.Reference, on day: CivilDay, in standing: Standing,
    zone: Zone
  ) -> [Raised] {
    guard let item = self[reference], let orders = standing.orders,
      var circumstances = HomeDays(self, of: standing)?.items(on: day).circumstances
    else { return [] }
    circumstances.answers[reference] = answer
    return item.raised(
      by: answer, as: reference, circumstances: circumstances,
      fasting: clinic.checkedFasting(for: orders, zone: zone), zone: zone)
  }
}
