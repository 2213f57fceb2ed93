import Care

/// The events of one journey, each with its place among those of its writer.
///
/// What may be added, what comes of two copies and what is wrong with them is worked out here, from values
/// alone; how they are kept is a store's matter.
struct Ledger: Hashable {
  let code: Code
  let events: [KeptEvent]

  init(code: Code, events: [KeptEvent] = []) {
    self.code = code
    self.events = events
  }

  /// Those that this version understands.
  var journey: Journey { Journey(code: code, events: events.compactMap(\.event)) }

  /// How many events this version does not understand.
  var unknownEvents: Int { events.filter { $0.event == nil || $0.link == nil }.count }

  /// With these events at the end of the writer's chain.
  func adding(_ new: [Event], writer: String) -> Ledger {
    // The highest number, which is not always the last: an old backup may have brought others.
    let last = events.filter { $0.link?.writer == writer }.max { $0.number < $1.number }
    var number = last?.number ?? 0
    var before = last?.hash ?? ""
    var seen = events.ends.filter { $0 != before }
    var events = self.events
    for event in new {
      number += 1
      let link = Link(writer: writer, number: number, before: before, seen: seen)
      let kept = KeptEvent(event, link)
      before = kept.hash
      seen = []
      events.append(kept)
    }
    return Ledger(code: code, events: events)
  }

  /// With the events of another copy too; see `merged`.
  func merging(_ other: Ledger) -> Ledger {
    Ledger(code: code, events: merged(events, other.events))
  }

  /// Whether both came from one enrolment: a code alone may be given out twice, at two clinics.
  func isCopy(of other: Ledger) -> Bool {
    guard let first = events.first else { return false }
    return code == other.code && other.events.contains { $0.json == first.json }
  }
}
