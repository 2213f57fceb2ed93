extension Checklists {
  /// The board's line for one journey; nil before it is enrolled.
  package func boardRow(of journey: Journey) -> BoardRow? {
    let standing = journey.standing
    guard let identity = standing.identity, let procedure = standing.procedure,
      let orders = standing.orders, let phase = standing.phase
    else { return nil }
    let stages: [Stage] = standing.arrivedAt == nil ? [.before] : [.before, .arrival]
    let items = phase.isFinal ? [] : shownItems(of: standing, in: stages, for: .patient)
    let worst = standing.openFlags.max { $0.level < $1.level }
    return BoardRow(
      code: journey.code, name: identity.name, procedure: procedure, levels: orders.levels,
      procedureAt: orders.procedureAt, phase: phase, done: items.filter { !$0.isOpen }.count,
      all: items.count, worst: worst?.level, about: worst?.key,
      since: worst?.raisedAt.instant ?? journey.events.last?.at.instant ?? 0,
      missing: phase.isFinal ? 0 : gaps(of: standing).count)
  }
}
