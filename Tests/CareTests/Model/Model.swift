import Care

/// The phase table with what its events make true: everything that can happen to a journey, and none
/// of what is said in it.
struct Model: Sendable {
  let rows: [Row]
  /// The facts of a phase that some row from there on still asks for; the others are forgotten, which
  /// keeps the space small and loses nothing.
  ///
  /// In a row and not in a dictionary, which would hash the words of the phases five million times.
  private let alive: [(phase: Phase, facts: Facts)]
  /// What can happen in each phase, worked out once.
  private let possible: [Phase?: [Possible]]

  init(rows: [Row] = Row.table) {
    let alive = Self.alive(rows)
    self.rows = rows
    self.alive = alive.map { ($0.key, $0.value) }
    var possible = Dictionary(grouping: rows, by: \.from).mapValues { rows in
      rows.flatMap(Self.possible)
    }
    for phase in Phase.allCases {
      possible[phase, default: []] += Self.time(in: phase)
    }
    self.possible = possible
  }

  /// Everything that can happen at this place.
  func moves(from place: Place) -> [Move] {
    let met = place.facts.met
    return (possible[place.phase] ?? []).compactMap { possible in
      guard met.isSuperset(of: possible.asked) else { return nil }
      let facts = place.facts.intersection(possible.outcome.keep).union(possible.outcome.add)
      return Move(
        event: possible.event, by: possible.by, to: after(possible, place, facts, seen: met))
    }
  }

  /// The place with the facts that still matter there.
  func place(_ phase: Phase?, heldFrom: Phase? = nil, _ facts: Facts, seen: Facts = []) -> Place {
    let kept =
      phase.map { phase in
        alive.first { $0.phase == phase }?.facts ?? Self.always
      } ?? []
    return Place(
      phase: phase, heldFrom: heldFrom, facts: facts.intersection(kept),
      seen: phase == .ready ? seen : [])
  }

  private func after(_ possible: Possible, _ place: Place, _ facts: Facts, seen: Facts) -> Place {
    let (phase, heldFrom) = place.moved(by: possible.event, to: possible.to)
    // Only the signature sees anything, and every change makes it blind.
    let sight: Facts
    switch possible.event {
    case .verified: sight = seen
    case .answered, .ordered, .decided: sight = []
    default: sight = place.seen
    }
    return self.place(phase, heldFrom: heldFrom, facts, seen: sight)
  }

  private struct Possible: Sendable {
    let event: Event.Name?
    let by: Role?
    /// What the place itself must have; what the event must carry, it carries.
    let asked: Facts
    let outcome: Effect.Outcome
    let to: Transition.Destination
  }

  private static func possible(_ row: Row) -> [Possible] {
    row.by.flatMap { role in
      row.event.carried.subsets.filter { $0.isSuperset(of: row.carried) }.flatMap { carried in
        Effect.of(row.event, by: role, carrying: carried).map { effect in
          var effect = effect
          // Days at home are counted from the procedure.
          if row.from?.isBeforeProcedure ?? true { effect.maySet.remove(Facts(.lastDayReached)) }
          return effect
        }.flatMap(\.outcomes).map {
          Possible(event: row.event, by: role, asked: row.asked, outcome: $0, to: row.to)
        }
      }
    }
  }

  private static func time(in phase: Phase) -> [Possible] {
    var effect = Effect.time
    // Days at home are counted from the procedure.
    if phase.isBeforeProcedure { effect.maySet = [] }
    return effect.outcomes.map {
      Possible(event: nil, by: nil, asked: [], outcome: $0, to: .same)
    }
  }

  /// Backwards from the rows that ask, over those that do not themselves set it, until nothing is new.
  private static func alive(_ rows: [Row]) -> [Phase: Facts] {
    var alive: [Phase: Facts] = [:]
    var isNew = true
    while isNew {
      isNew = false
      for row in rows {
        guard let from = row.from else { continue }
        let later = row.targets.reduce(Facts()) { $0.union(alive[$1] ?? []) }
        let set = row.event == .verified ? Facts.signature : []
        let before = alive[from] ?? always
        let now = before.union(row.asked).union(later.subtracting(set)).withLevels
        if now != alive[from] {
          alive[from] = now
          isNew = true
        }
      }
    }
    return alive
  }

  /// Two of the statements are about these, whether or not a row asks for them.
  private static let always: Facts = [.identified, .emergencyOpen]
}

extension Facts {
  /// The guards about flags are worked out from which are open.
  fileprivate var withLevels: Facts {
    var all = self
    if contains(.holdsSettled) { all.insert([.holdOpen, .emergencyOpen]) }
    if contains(.callsSettled) { all.insert([.callOpen, .emergencyOpen]) }
    return all
  }
}
