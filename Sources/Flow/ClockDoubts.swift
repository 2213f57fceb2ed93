import Care

/// What is done while the clock of this computer cannot be right.
///
/// All of it is told by the open record and the clock, and never stored.
extension State {
  /// Why the clock cannot be right; nil when it may be.
  package var clockDoubt: ClockDoubt? {
    if let session { return session.standing.clockDoubt(at: now, isHome: isHome) }
    if nurse != nil, let newest = board.newest, newest > now.instant + ClockDoubt.secondsApart {
      return .behind
    }
    return ClockDoubt(at: now)
  }

  /// The moment that the days at home go by: the clock's own, and where that shows a day before the
  /// procedure or long after the plan, the last one that the record knows of, within the plan.
  package var homeNow: Moment {
    guard let standing = session?.standing,
      let doubt = standing.clockDoubt(at: now, isHome: isHome),
      let newest = standing.newestAt, let orders = standing.homeOrders,
      doubt == .ahead || now.day < orders.procedureAt.day
    else { return now }
    guard newest.day > orders.lastDay else { return newest }
    return setting.zone.moment(on: orders.lastDay, at: newest.clock)
  }
}
