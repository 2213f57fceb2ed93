import Care

/// The events of copies of one journey, each once, in the one order that all copies agree on.
///
/// An event is the same as another one when its bytes are. So two different events that claim one place
/// in a writer's chain both stay, one right after the other where nothing came between, and both chains
/// behind them stay whole.
///
/// The order is that of the seconds that the events count for (see `Lineage`), then of the writers, of
/// the numbers, and of the hashes. It is worked out from the events alone: whichever copies come
/// together, in which order and how often, the result is the same.
func merged(_ copies: [KeptEvent]...) -> [KeptEvent] {
  var known: Set<[UInt8]> = []
  let events = copies.joined().filter { known.insert($0.json.bytes).inserted }
  let lineage = Lineage(Array(events))
  let keys = zip(events, zip(lineage.times, lineage.hashes)).map { kept, key in
    Place(
      second: key.0, writer: kept.link?.writer ?? "", number: kept.link?.number ?? 0, hash: key.1)
  }
  return zip(keys, events).sorted { $0.0 < $1.0 }.map(\.1)
}

private struct Place: Comparable {
  let second: Int
  let writer: String
  let number: Int
  let hash: String

  static func < (one: Place, other: Place) -> Bool {
    (one.second, one.writer, one.number, one.hash)
      < (other.second, other.writer, other.number, other.hash)
  }
}

/// A place in a writer's chain that more than one event claims.
///
/// A data folder that was copied, or put back from an old backup, goes on with numbers that the other
/// copy gives out too.
struct Claim: Hashable {
  let writer: String
  let number: Int
}

extension Link {
  var claim: Claim { Claim(writer: writer, number: number) }
}

extension [KeptEvent] {
  /// The places that two different events claim.
  var doubleClaims: Set<Claim> {
    var first: [Claim: JSON] = [:]
    var double: Set<Claim> = []
    for kept in self {
      guard let claim = kept.link?.claim else { continue }
      if let other = first.updateValue(kept.json, forKey: claim), other != kept.json {
        double.insert(claim)
      }
    }
    return double
  }

  /// The hashes of the last events that no other follows, in order.
  ///
  /// Only of those that can be such an event the hash is worked out, which takes longer than all else.
  var ends: [String] {
    var followed: Set<String> = []
    var claims: [Claim: Int] = [:]
    for link in compactMap(\.link) {
      followed.formUnion(link.seen)
      followed.insert(link.before)
      claims[link.claim, default: 0] += 1
    }
    return compactMap { kept in
      guard let link = kept.link else { return nil }
      let next = claims[Claim(writer: link.writer, number: link.number + 1)] ?? 0
      guard next < claims[link.claim] ?? 0 else { return nil }
      let hash = kept.hash
      return followed.contains(hash) ? nil : hash
    }.sorted()
  }
}
