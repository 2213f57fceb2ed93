import Care

/// One transition between two named phases, as a graph has it.
struct Arrow: Hashable, Sendable {
  let from: String
  let event: Event.Name
  let by: [Role]
  let guards: [String]
  let to: String

  /// The beginning, before there is a journey.
  static let start = "(start)"

  /// The phase table with every destination named.
  static let table = Transition.table.flatMap(arrows)

  var staysInPhase: Bool { from == to }

  /// A release leads to one of two phases, so it is two arrows, each with the guard that tells which.
  private static func arrows(_ row: Transition) -> [Arrow] {
    switch row.to {
    case .phase(let phase): [arrow(row, to: phase.rawValue)]
    case .same: [arrow(row, to: row.from?.rawValue ?? start)]
    case .whereHeld:
      [Phase.preparing, .checkingIn].map {
        arrow(row, to: $0.rawValue, besides: ["held-from-\($0.rawValue)"])
      }
    }
  }

  private static func arrow(_ row: Transition, to: String, besides: [String] = []) -> Arrow {
    Arrow(
      from: row.from?.rawValue ?? start, event: row.event, by: row.by,
      guards: row.guards.map(\.rawValue) + besides, to: to)
  }
}
