import Care

/// Every place that can be reached, breadth first, with every move from there.
struct Exploration: Sendable {
  /// In the order in which they were found; the nearest first.
  private(set) var places: [Place] = []
  private(set) var moveCount = 0
  /// The first breach of each statement, with how it came about.
  private(set) var breaches: [Statement: String] = [:]
  /// The moves as numbers of places, for looking backwards.
  private var origins: [Int32] = []
  private var targets: [Int32] = []

  /// - Parameters:
  ///   - model: what can happen.
  ///   - seeds: where to begin.
  ///   - roles: who acts; time always passes.
  ///   - stops: at the first breach, for a table that is known to be wrong.
  init(
    _ model: Model, from seeds: [Place] = [.start], roles: [Role] = Role.allCases,
    stops: Bool = false
  ) {
    var numbers: [Place: Int32] = [:]
    func number(_ place: Place) -> Int32 {
      if let known = numbers[place] { return known }
      let next = Int32(places.count)
      numbers[place] = next
      places.append(place)
      return next
    }
    seeds.forEach { _ = number($0) }
    var next = 0
    while next < places.count, !(stops && !breaches.isEmpty) {
      let place = places[next]
      let moves = model.moves(from: place).filter { $0.by.map(roles.contains) ?? true }
      if Statement.isDeadEnd(place, moves) { note(.wayOut, "\(place)") }
      for move in moves {
        if let statement = Statement.broken(by: move, from: place) {
          note(statement, "\(move) from \(place)")
        }
        origins.append(Int32(next))
        targets.append(number(move.to))
      }
      moveCount += moves.count
      next += 1
    }
  }

  var phases: Set<Phase> { Set(places.compactMap(\.phase)) }

  /// The places from which no journey that is not cancelled comes to this phase.
  func places(thatCannotReach goal: Phase) -> [Place] {
    var before = [[Int32]](repeating: [], count: places.count)
    for (origin, target) in zip(origins, targets) where origin != target {
      before[Int(target)].append(origin)
    }
    var canReach = places.map { $0.phase == goal }
    var waiting = places.indices.filter { canReach[$0] }
    while let place = waiting.popLast() {
      for origin in before[place] where !canReach[Int(origin)] {
        canReach[Int(origin)] = true
        waiting.append(Int(origin))
      }
    }
    return places.indices.filter { !canReach[$0] && places[$0].phase != .cancelled }
      .map { places[$0] }
  }

  private mutating func note(_ statement: Statement, _ how: @autoclosure () -> String) {
    if breaches[statement] == nil { breaches[statement] = how() }
  }
}
