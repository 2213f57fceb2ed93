/// Which events each event of a journey was made after: the one before of its writer, and those of
/// other writers that it had seen.
///
/// The hashes prove it, so copies of a journey tell the same whatever their clocks said.
struct Lineage {
  let hashes: [String]
  /// For each event, those that it was made right after and that are here.
  let parents: [[Int]]
  private let events: [KeptEvent]

  init(_ events: [KeptEvent]) {
    self.events = events
    hashes = events.map(\.hash)
    let places = Dictionary(zip(hashes, events.indices)) { first, _ in first }
    parents = events.map { kept in
      guard let link = kept.link else { return [] }
      let before = places[link.before].flatMap { place in
        events[place].link?.isBefore(link) == true ? place : nil
      }
      return [before].compactMap { $0 } + link.seen.compactMap { places[$0] }
    }
  }

  /// For each event the second that it counts for: its own, but never one before what it was made after.
  ///
  /// A copy whose clock is behind must not have its entries put before those that it answered.
  var times: [Int] {
    var times = events.map { $0.json["at"]?.number ?? 0 }
    var waiting = parents.map(\.count)
    var followers: [[Int]] = Array(repeating: [], count: events.count)
    for (place, parents) in parents.enumerated() {
      for parent in parents { followers[parent].append(place) }
    }
    var ready = events.indices.filter { waiting[$0] == 0 }
    while let place = ready.popLast() {
      for follower in followers[place] {
        // Behind another writer's entry by a second, since the writers' ids say nothing.
        let isOther = events[place].link?.writer != events[follower].link?.writer
        times[follower] = max(times[follower], times[place] + (isOther ? 1 : 0))
        waiting[follower] -= 1
        if waiting[follower] == 0 { ready.append(follower) }
      }
    }
    return times
  }

  /// The events that were there when this one was made, as far as they are here.
  func past(of place: Int) -> Set<Int> {
    var past: Set<Int> = []
    var open = parents[place]
    while let next = open.popLast() {
      if past.insert(next).inserted { open += parents[next] }
    }
    return past
  }
}

extension Link {
  /// Whether this place is right before the other one.
  fileprivate func isBefore(_ other: Link) -> Bool {
    writer == other.writer && number == other.number - 1
  }
}
