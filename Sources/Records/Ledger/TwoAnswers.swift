import Care

extension Ledger {
  /// What people in two places answered differently, neither of them knowing of the other answer.
  ///
  /// Answers that a later one replaced do not count: whoever gave it had them before them. Only what
  /// one of these events adds to is told, so that taking in the same file again tells nothing.
  func twoAnswers(with new: Set<KeptEvent>) -> [Asked] {
    var places: [Asked: [Int]] = [:]
    for (place, kept) in events.enumerated() {
      if let asked = kept.event?.what.given?.to { places[asked, default: []].append(place) }
    }
    let doubtful = places.filter { isDoubtful($0.value, with: new) }
    guard !doubtful.isEmpty else { return [] }
    let lineage = Lineage(events)
    return doubtful.filter { _, places in
      let replaced = places.reduce(into: Set<Int>()) { $0.formUnion(lineage.past(of: $1)) }
      return isDoubtful(places.filter { !replaced.contains($0) }, with: new)
    }.keys.sorted()
  }

  private func isDoubtful(_ places: [Int], with new: Set<KeptEvent>) -> Bool {
    Set(places.map { events[$0].event?.what.given?.answer }).count > 1
      && places.contains { new.contains(events[$0]) }
  }
}
