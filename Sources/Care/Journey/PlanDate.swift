/// One date of the plan for home, as somebody would keep it in a calendar.
package struct PlanDate: Hashable, Sendable {
  /// What of the plan it belongs to; two dates of one journey are never about the same.
  package let about: About
  /// As the plan has it now, or had it last.
  package let when: When
  /// Whether the plan named it once and does no longer.
  package let isCancelled: Bool
  /// How often it was changed since the orders were first signed; 0 for a date that never was.
  package let changes: Int
  /// When it was set, or changed last.
  package let changedAt: Moment

  /// What of the plan a date belongs to.
  package enum About: Hashable, Sendable {
    /// The first day of what is allowed, the last one of a limit, or the visit.
    case order(AfterCare)
    /// The clinic's calls, counted from 1 in the order of their days.
    case call(number: Int)
    /// A medicine that was held, by the name that the patient told.
    case restart(medicine: String)
    /// The questions of each day at home.
    case check
  }

  /// When it is, by the clinic's calendar.
  package enum When: Hashable, Sendable {
    /// All of one day.
    case day(CivilDay)
    /// By the clinic's calendar and clock.
    case visit(CivilDay, ClockTime)
    /// Every day, both of these too.
    case daily(first: CivilDay, last: CivilDay)
  }
}

extension Journey {
  /// Every date that signed orders ever named, in the order of their days.
  ///
  /// Drafts count for nothing: what a calendar once held must have been somebody's order. While the
  /// procedure is postponed nothing has a date: each counts from a day on which nothing will happen.
  package func planDates(by checklists: Checklists) -> [PlanDate] {
    let form = checklists.orders(of: standing.procedure)
    var standing = Standing()
    var dates: [PlanDate.About: PlanDate] = [:]
    // The time that no longer holds; until another one is ordered, or the procedure begins after all.
    var postponedFrom: Moment?
    for event in events {
      standing.take(event)
      if event.what.name == .postponed, standing.startedAt == nil {
        postponedFrom = standing.orders?.procedureAt
      } else if standing.startedAt != nil || standing.orders?.procedureAt != postponedFrom {
        postponedFrom = nil
      }
      guard standing.areOrdersSigned || standing.phase == .cancelled, event.changesPlan else {
        continue
      }
      let isOff = standing.phase == .cancelled || postponedFrom != nil
      let named = isOff ? [:] : standing.namedDates(in: form)
      for about in Set(dates.keys).union(named.keys) {
        dates[about] =
          dates[about].map { $0.after(named[about], at: event.at) }
          ?? named[about].map { PlanDate(about: about, when: $0, changedAt: event.at) }
      }
    }
    return dates.values.sorted { $0.order(in: form).lexicographicallyPrecedes($1.order(in: form)) }
  }
}

extension Event {
  fileprivate var changesPlan: Bool {
    switch what.name {
    case .ordered, .decided, .postponed, .started, .cancelled: true
    default: false
    }
  }
}

extension PlanDate {
  fileprivate init(about: About, when: When, changedAt: Moment) {
    self.init(about: about, when: when, isCancelled: false, changes: 0, changedAt: changedAt)
  }

  /// The same date as the plan has it now; nil where it names it no longer.
  fileprivate func after(_ now: When?, at moment: Moment) -> PlanDate {
    guard now != (isCancelled ? nil : when) else { return self }
    return PlanDate(
      about: about, when: now ?? when, isCancelled: now == nil, changes: changes + 1,
      changedAt: moment)
  }

  /// By day, then as the form has them; the daily questions come first.
  fileprivate func order(in form: OrderForm) -> [String] {
    let place: String =
      switch about {
      case .check: "0"
      case .order(let order): "1 \(padded(form.lines.firstIndex { $0.id == order } ?? 0))"
      case .call(let number): "2 \(padded(number))"
      case .restart(let medicine): "3 \(medicine)"
      }
    return switch when {
    case .day(let day), .visit(let day, _): [day.iso, place]
    case .daily: ["", place]
    }
  }
}

extension Standing {
  /// The dates that the orders name now and that can be.
  fileprivate func namedDates(in form: OrderForm) -> [PlanDate.About: PlanDate.When] {
    guard let orders else { return [:] }
    let day = orders.procedureAt.day
    var dates: [PlanDate.About: PlanDate.When] = [
      .check: .daily(first: day, last: orders.lastDay)
    ]
    let impossible = orders.impossible(in: form)
    for order in orders.needed(in: form) where !impossible.contains(order) {
      switch orders.afterCare[order] {
      case .day(let day): dates[.order(order)] = .day(day)
      case .visit(let day, let clock): dates[.order(order)] = .visit(day, clock)
      case .daysAfter(let counts):
        for (index, count) in counts.enumerated() {
          dates[.call(number: index + 1)] = .day(day + count)
        }
      default: break
      }
    }
    for (medicine, ordered) in restarts where !impossibleRestarts.contains(medicine) {
      if case .day(let day) = ordered { dates[.restart(medicine: medicine)] = .day(day) }
    }
    return dates
  }
}
