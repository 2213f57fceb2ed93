extension Orders {
  /// The day on which nothing of the plan is left: the last of the visit, the calls, the restarts and the
  /// limits; two weeks after the procedure when none has a day.
  package var lastDay: CivilDay {
    let named = AfterCare.allCases.flatMap(days) + restarts.keys.compactMap(restartDay)
    return named.max() ?? procedureAt.day + 14
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

  /// Whether a list is gone through on that day; only from the procedure's day to the last.
  func isDue(_ due: Due, on day: CivilDay) -> Bool {
    guard (procedureAt.day...max(procedureAt.day, lastDay)).contains(day) else { return false }
    return switch due {
    case .daily: true
    case .days(let counts): counts.contains(day - procedureAt.day)
    case .order(let order): days(of: order).contains(day)
    case .restarts: restarts.keys.contains { restartDay(of: $0) == day }
    case .lastDay: day == lastDay
    }
  }
}

/// One list on one day at home.
package struct HomeTask: Hashable, Sendable {
  package let list: Checklist
  package let day: CivilDay
  package let state: State

  package enum State: Hashable, Sendable {
    case coming, due, done
    /// Entered after the day was over.
    case late
    case missed
  }
}

extension Checklists {
  /// What there is to do on one day at home, in the order of the pathway; derived, never stored.
  package func tasks(on day: CivilDay, in standing: Standing, today: CivilDay) -> [HomeTask] {
    guard let procedure = standing.procedure, let orders = standing.orders else { return [] }
    return lists(of: procedure, in: [.home]).compactMap { list in
      guard let due = list.due, orders.isDue(due, on: day) else { return nil }
      let items = homeItems(of: list, on: day, in: standing)
      guard !items.isEmpty else { return nil }
      return HomeTask(list: list, day: day, state: state(of: items, on: day, today: today))
    }
  }

  private func state(
    of items: [ShownItem], on day: CivilDay, today: CivilDay
  ) -> HomeTask.State {
    if items.allSatisfy({ !$0.isOpen }) {
      return items.contains { $0.given.map { $0.at.day > day } ?? false } ? .late : .done
    }
    return day > today ? .coming : day == today ? .due : .missed
  }

  /// The items of a list that show on that day, with what was entered for it.
  package func homeItems(
    of list: Checklist, on day: CivilDay, in standing: Standing
  ) -> [ShownItem] {
    guard var circumstances = homeCircumstances(of: standing, on: day) else { return [] }
    return list.items.compactMap { item in
      let reference = Item.Reference(list.id, item.id)
      let given = standing.diary[day]?[reference]
      guard item.when.holds(in: circumstances) else { return nil }
      circumstances.answers[reference] = given?.answer
      return ShownItem(checklist: list, item: item, given: given)
    }
  }

  /// What conditions look at on that day: what held before, and what was entered for the day.
  private func homeCircumstances(of standing: Standing, on day: CivilDay) -> Circumstances? {
    guard var circumstances = circumstances(of: standing) else { return nil }
    for (reference, given) in standing.diary[day] ?? [:] {
      circumstances.answers[reference] = given.answer
    }
    return circumstances
  }

  /// What an entry raises that is not open already; `standing` is how the journey stands before it.
  package func raised(
    byEntry answer: Answer, to reference: Item.Reference, on day: CivilDay, in standing: Standing,
    zone: Zone
  ) -> [Raised] {
    guard let item = self[reference], let orders = standing.orders,
      var circumstances = homeCircumstances(of: standing, on: day)
    else { return [] }
    circumstances.answers[reference] = answer
    return item.raised(
      by: answer, as: reference, circumstances: circumstances,
      fasting: clinic.checkedFasting(for: orders, zone: zone), zone: zone
    ).filter { raised in
      !standing.openFlags.contains { $0.key == raised.key && $0.level >= raised.level }
    }
  }
}
