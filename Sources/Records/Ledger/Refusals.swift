import Care

extension Ledger {
  /// The events that may not have happened as their writers knew it, each by its place from 0, and why.
  func refusals(
    _ refusal: (Event, Standing) -> Refusal?
  ) -> [(place: Int, refusal: Refusal)] {
    let lineage = Lineage(events)
    // How the journey stood after an event, until something follows it.
    var after: [Int: Standing] = [:]
    var found: [(place: Int, refusal: Refusal)] = []
    for (place, kept) in events.enumerated() {
      var standing = Standing()
      if lineage.parents[place].count == 1, let known = after[lineage.parents[place][0]] {
        standing = known
        after[lineage.parents[place][0]] = nil
      } else {
        for past in lineage.past(of: place, inOrderOf: events) {
          if let event = events[past].event { standing.take(event) }
        }
      }
      if let event = kept.event {
        if let why = refusal(event, standing) { found.append((place, why)) }
        standing.take(event)
      }
      after[place] = standing
    }
    return found
  }
}

extension Lineage {
  /// What was there when the event was made, in the order of the file.
  fileprivate func past(of place: Int, inOrderOf events: [KeptEvent]) -> [Int] {
    let link = events[place].link
    // A new id in the same folder, after the old one was lost: it had all that stands above.
    if link == nil || link?.number == 1 && link?.seen.isEmpty == true { return Array(0..<place) }
    return past(of: place).sorted()
  }
}
