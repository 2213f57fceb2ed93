extension Checklists {
  /// The board's line for one journey; nil before it is enrolled.
  package func boardRow(of journey: Journey) -> BoardRow? {
    let standing = journey.standing
    guard let identity = standing.identity, let procedure = standing.procedure,
      let orders = standing.orders, let phase = standing.phase
    else { return nil }
    let (done, all) = progress(of: standing, phase)
    let worst = standing.openFlags.max { $0.level < $1.level }
    let grave = standing.openFlags.filter { $0.level >= .hold }.map(\.raisedAt.instant).max()
    let gaps = gaps(of: standing)
    return BoardRow(
      code: journey.code, name: identity.name, procedure: procedure, sites: orders.sites,
      procedureAt: orders.procedureAt, phase: phase, done: done, all: all, worst: worst?.level,
      about: worst?.key, since: grave ?? journey.events.last?.at.instant ?? 0,
      missing: gaps.count, next: gaps.first?.kind(in: self))
  }

  private func progress(of standing: Standing, _ phase: Phase) -> (done: Int, all: Int) {
    if phase.isBeforeProcedure {
      let stages: [Stage] = standing.arrivedAt == nil ? [.before] : [.before, .arrival]
      let items = shownItems(of: standing, in: stages, for: .patient)
      return (items.filter { !$0.isOpen }.count, items.count)
    }
    guard phase == .goingHome, let procedure = standing.procedure else { return (0, 0) }
    let topics = lists(of: procedure, in: [.discharge])
    return (topics.filter { isTaught($0.id, in: standing) }.count, topics.count)
  }
}
