extension KeptJourney {
  /// What is wrong with the events of a sound file: what is not understood, and where a writer's
  /// chain has a gap, a double or a break.
  var faults: [RecordFault.Kind] {
    var faults: [RecordFault.Kind] = schema > Self.schema ? [.newerSchema(schema)] : []
    var chains: [String: Chain] = [:]
    for (index, kept) in events.enumerated() {
      if kept.event == nil { faults.append(.unknownEvent(index + 1)) }
      guard let link = kept.link else {
        faults.append(.noLink(index + 1))
        continue
      }
      faults += chains[link.writer, default: Chain()].take(link, hash: kept.hash)
    }
    return faults + chains.sorted { $0.key < $1.key }.flatMap { $1.gaps(of: $0) }
  }
}

/// The events of one writer, as far as they were seen.
private struct Chain {
  private var hashes: [Int: String] = [:]
  private var last = 0

  /// Adds an event and tells what is wrong with its place.
  mutating func take(_ link: Link, hash: String) -> [RecordFault.Kind] {
    guard hashes[link.number] == nil else {
      return [.twice(writer: link.writer, number: link.number)]
    }
    var faults: [RecordFault.Kind] = []
    if link.number < last { faults.append(.outOfOrder(writer: link.writer, number: link.number)) }
    // Behind a gap there is nothing to compare with; the gap itself is told.
    let expected = link.number == 1 ? "" : hashes[link.number - 1]
    if let expected, expected != link.before {
      faults.append(.brokenChain(writer: link.writer, number: link.number))
    }
    hashes[link.number] = hash
    last = max(last, link.number)
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
