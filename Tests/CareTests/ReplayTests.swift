import Care
import Testing

/// Statement 6 of DESIGN section 4: replaying any prefix of events twice gives the same state.
struct ReplayTests {
  private static let seeds: [UInt64] = Array(1001..<1041)

  @Test(arguments: seeds)
  func everyPrefixReplays(seed: UInt64) {
    var random = RandomJourney(seed: seed)
    var running = Standing()
    for _ in 0..<80 {
      let (what, by, after) = random.next()
      random.journey.now = Sample.zone.moment(at: random.journey.now.instant + after)
      random.journey.take(what, by: by)
    }
    let events = random.journey.events
    for length in 0...events.count {
      let prefix = Journey(code: Sample.code(), events: Array(events.prefix(length)))
      #expect(prefix.standing == prefix.standing, "seed \(seed), \(length) events")
      #expect(prefix.standing == running, "seed \(seed), \(length) events")
      if length < events.count { running.take(events[length]) }
    }
  }

  /// What a damaged record holds may be in any order; the fold must still end, and end the same.
  @Test(arguments: seeds)
  func nonsenseReplaysToo(seed: UInt64) {
    var random = RandomJourney(seed: seed)
    var events: [Event] = []
    for _ in 0..<80 {
      let (what, by, _) = random.next()
      events.append(Event(at: random.journey.now, by: .sample(by), what: what))
    }
    let journey = Journey(code: Sample.code(), events: events)
    #expect(journey.standing == journey.standing, "seed \(seed)")
    let moves = journey.standing.phase
    #expect(moves == nil || events.contains { $0.what.name == .enrolled })
  }
}
