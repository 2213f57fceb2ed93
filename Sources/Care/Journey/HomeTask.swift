/// One list on one day at home.
package struct HomeTask: Hashable, Sendable {
  /// What is gone through.
  package let list: Checklist
  /// The day that its entries are about, whenever they are made.
  package let day: CivilDay
  /// The hour before which nothing of it is asked on that day; nil for none.
  package let hour: ClockTime?
  /// How it stands now.
  package let state: State
  /// Whether something of it was answered already.
  package let isBegun: Bool

  /// Whether it is asked on many days alike, rather than on a day that an order names.
  package var isDaily: Bool {
    switch list.due {
    case .daily, .dailyUntil, .days: true
    default: false
    }
  }

  /// The same, to be gone through once more.
  package var dueAgain: HomeTask {
    HomeTask(list: list, day: day, hour: hour, state: .due, isBegun: false)
  }

  /// Where it stands among the tasks of its day, however far it has come.
  var rank: Int { (hour ?? .midnight).minutes * 2 + (isDaily ? 1 : 0) }

  /// How far a list of one day has come.
  package enum State: Hashable, Sendable {
    /// Coming on a later day.
    case coming
    /// Something is to be answered now.
    case due
    /// What is left of it today is not asked before this hour.
    case later(from: ClockTime)
    /// All was answered in time.
    case done
    /// Entered after the day was over.
    case late
    /// The day is over, and something was not entered.
    case missed
  }
}

extension [ShownItem] {
  /// The hour before which none of the items is asked on its day.
  var firstHour: ClockTime? {
    contains { $0.item.notBefore == nil } ? nil : compactMap(\.item.notBefore).min()
  }

  /// How the items of one list stand that are gone through for this day.
  func state(on day: CivilDay, at now: Moment, in zone: Zone) -> HomeTask.State {
    let left = filter(\.isLeft)
    if left.isEmpty {
      return contains { $0.given.map { $0.firstAt.day > day } ?? false } ? .late : .done
    }
    if day != now.day { return day > now.day ? .coming : .missed }
    guard left.allSatisfy({ $0.waits(on: day, at: now, in: zone) }),
      let hour = left.compactMap(\.item.notBefore).min()
    else { return .due }
    return .later(from: hour)
  }
}

extension ShownItem {
  /// Whether it still waits at home, where "ask me later" has nobody who asks.
  package var isLeft: Bool { given?.isLeft ?? true }

  /// Whether the day at home is today and its hour has not come.
  ///
  /// Instants are compared, not clock times, so that a clock that is set back at night takes nothing
  /// back that was asked already.
  package func waits(on day: CivilDay, at now: Moment, in zone: Zone) -> Bool {
    guard day == now.day, let hour = item.notBefore else { return false }
    return now < zone.moment(on: day, at: hour)
  }
}
