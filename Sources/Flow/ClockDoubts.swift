import Care

/// What is done while the clock of this computer cannot be right.
///
/// All of it is told by the open record and the clock, and never stored.
extension State {
  /// Why the clock cannot be right; nil when it may be.
  package var clockDoubt: ClockDoubt? {
    if let session { return clockDoubt(about: session.standing) }
    if let newest = station?.board.newest, newest > now.instant + ClockDoubt.secondsApart {
      return .behind
    }
    return ClockDoubt(at: now)
  }

  private func clockDoubt(about standing: Standing) -> ClockDoubt? {
    switch program {
    case .kiosk, .station: standing.clockDoubt(at: now, isHome: false)
    case .home: standing.clockDoubt(at: now, isHome: true)
    }
  }

  /// The moment that the days at home go by: the clock's own, and where that shows a day before the
  /// procedure or long after the plan, the last one that the record knows of, within the plan.
  package var homeNow: Moment {
    guard let standing = session?.standing,
      let doubt = clockDoubt(about: standing),
      let newest = standing.newestAt, let orders = standing.homeOrders,
      doubt == .ahead || now.day < orders.procedureAt.day
    else { return now }
    guard newest.day > orders.lastDay else { return newest }
    return setting.zone.moment(on: orders.lastDay, at: newest.clock)
  }
}
