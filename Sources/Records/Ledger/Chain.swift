import Care

extension Ledger {
  /// What is wrong with the events: what is not understood, and where a writer's
  /// chain has a gap, a double or a break.
  ///
  /// Where copies came together, two chains of one writer may go on from the same event. Each of them
  /// must be whole.
  var faults: [RecordFault.Kind] {
    var faults: [RecordFault.Kind] = []
    var chains: [String: Chain] = [:]
    let hashes = events.map(\.hash)
    for (kept, hash) in zip(events, hashes) {
      if let link = kept.link { chains[link.writer, default: Chain()].add(link, hash: hash) }
    }
    let settled = settledClaims
    var above: Set<String> = []
    for (index, kept) in events.enumerated() {
      if kept.event == nil { faults.append(.unknownEvent(index + 1)) }
      if let link = kept.link {
        faults += chains[link.writer]?.take(link, hash: hashes[index]) ?? []
        if !above.isSuperset(of: link.seen) { faults.append(.seenMissing(index + 1)) }
      } else {
        faults.append(.noLink(index + 1))
      }
      above.insert(hashes[index])
    }
    faults += chains.sorted { $0.key < $1.key }.flatMap { $1.gaps(of: $0) }
    return faults.filter { !settled.contains($0) }
  }

  /// The double claims that somebody settled who had both events before them.
  private var settledClaims: Set<RecordFault.Kind> {
    let double = events.doubleClaims
    guard !double.isEmpty else { return [] }
    let lineage = Lineage(events)
    var settles: [(key: Flag.Key, past: Set<Int>)] = []
    for (place, kept) in events.enumerated() {
      guard case .settled(let key, _) = kept.event?.what, key.isClaimedTwice else { continue }
      settles.append((key, lineage.past(of: place)))
    }
    let settled = double.filter { claim in
      let places = events.indices.filter { events[$0].link?.claim == claim }
      let key = Flag.Key.claimedTwice(writer: claim.writer)
      return settles.contains { $0.key == key && $0.past.isSuperset(of: places) }
    }
    return Set(settled.map { .claimedTwice(writer: $0.writer, number: $0.number) })
  }
}

/// The events of one writer.
private struct Chain {
  /// All hashes that the file has of a number; more than one after a double claim.
  private var hashes: [Int: Set<String>] = [:]
  private var taken: Set<String> = []
  /// What the events that were taken follow.
  private var followed: Set<String> = []
  private var numbers: Set<Int> = []

  mutating func add(_ link: Link, hash: String) {
    hashes[link.number, default: []].insert(hash)
  }

  /// Takes the next event of the file and tells what is wrong with its place.
  mutating func take(_ link: Link, hash: String) -> [RecordFault.Kind] {
    guard taken.insert(hash).inserted else {
      return [.twice(writer: link.writer, number: link.number)]
    }
    var faults: [RecordFault.Kind] = []
    if !numbers.insert(link.number).inserted {
      faults.append(.claimedTwice(writer: link.writer, number: link.number))
    }
    if followed.contains(hash) {
      faults.append(.outOfOrder(writer: link.writer, number: link.number))
    }
    // Behind a gap there is nothing to compare with; the gap itself is told.
    let expected = link.number == 1 ? [""] : hashes[link.number - 1]
    if let expected, !expected.contains(link.before) {
      faults.append(.brokenChain(writer: link.writer, number: link.number))
    }
    followed.insert(link.before)
    return faults
  }

  /// The numbers that are missing; of a long row, only the first.
  func gaps(of writer: String) -> [RecordFault.Kind] {
    hashes.keys.sorted().filter { $0 > 1 && hashes[$0 - 1] == nil }.map { number in
      let before = hashes.keys.filter { $0 < number }.max() ?? 0
      return .missing(writer: writer, number: before + 1)
    }
  }
}
