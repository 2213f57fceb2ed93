import Care
import Testing

/// Ties the model to the code: whatever happens in a real journey, the model knew that it could.
struct ModelTieTests {
  private static let seeds: Range<UInt64> = 1..<801
  private static let rows = Dictionary(grouping: Row.table) {
    Step(phase: $0.from, event: $0.event)
  }

  private struct Step: Hashable, CustomStringConvertible {
    let phase: Phase?
    let event: Event.Name
    var description: String { "\(phase?.rawValue ?? "start") \(event.rawValue)" }
  }

  @Test func realJourneysStayInTheModel() {
    print("Random journeys with the seeds \(Self.seeds).")
    var taken: [Step: Int] = [:]
    for seed in Self.seeds {
      for step in follow(seed) { taken[step, default: 0] += 1 }
    }
    let untouched = Self.rows.keys.filter { taken[$0] == nil }
    let starts = taken[Step(phase: .ready, event: .started)] ?? 0
    print("\(taken.values.reduce(0, +)) events, \(taken.count) of \(Self.rows.count) rows,")
    print("\(starts) procedures started.")
    #expect(starts > 50)
    #expect(untouched == [], "rows that no journey took")
  }

  /// From enrolment, from the day itself, or from the way home, so that late rows are taken too.
  private func beginning(_ seed: UInt64) -> SampleJourney {
    switch seed % 4 {
    case 0: SampleJourney()
    case 1: SampleJourney.ready()
    case 2: SampleJourney.standing(in: .admitted)
    default: SampleJourney.goingHome()
    }
  }

  /// Every event of one journey that was not refused.
  private func follow(_ seed: UInt64) -> [Step] {
    var random = RandomJourney(beginning(seed), seed: seed)
    var steps: [Step] = []
    var before = random.journey.facts
    let last = Int(seed % 60) + 5
    for number in 0...last {
      // Cut off at any point, so that each phase is the last of some journey.
      let (what, by, after) =
        number == last ? (.cancelled(reason: "well"), .staff, 0) : random.next()
      random.journey.now = Sample.zone.moment(at: random.journey.now.instant + after)
      let place = random.journey.place
      #expect(Effect.time.allows(before, place.facts), "time, seed \(seed), event \(number)")
      before = place.facts
      guard random.journey.take(what, by: by) == nil else { continue }
      steps.append(Step(phase: place.phase, event: what.name))
      let next = random.journey.place
      let isKnown = allows(what.name, by, from: place, to: next)
      #expect(isKnown, "\(by) \(what) in \(place), seed \(seed), event \(number)")
      before = next.facts
    }
    expectProperStart(random.journey.events, seed)
    return steps
  }

  private func allows(_ event: Event.Name, _ role: Role, from: Place, to: Place) -> Bool {
    guard let rows = Self.rows[Step(phase: from.phase, event: event)], rows.count == 1,
      rows[0].by.contains(role), from.facts.met.isSuperset(of: rows[0].asked)
    else { return false }
    let moved = from.moved(by: event, to: rows[0].to)
    return moved == (to.phase, to.heldFrom)
      && event.carried.subsets.filter { $0.isSuperset(of: rows[0].carried) }
        .flatMap { Effect.of(event, by: role, carrying: $0) }
        .contains { $0.allows(from.facts, to.facts) }
  }

  /// Reads the events alone, and none of the code that decided about them.
  private func expectProperStart(_ events: [Event], _ seed: UInt64) {
    for index in events.indices where events[index].what == .started {
      let record = StartedRecord(events: Array(events[..<index]))
      #expect(record.faults == [], "seed \(seed), event \(index)")
    }
  }
}

extension SampleJourney {
  /// The journey in the words of the model; the code's own guards say what is met.
  var place: Place {
    Place(phase: standing.phase, heldFrom: standing.heldFrom, facts: facts, seen: [])
  }

  var facts: Facts {
    guard standing.phase != nil else { return [] }
    let probe = Event(at: now, by: .sample(.staff), what: .noted(""))
    let met = Guard.allCases.filter {
      checklists.isMet($0, for: probe, in: standing, zone: Sample.zone)
    }
    let worked: Facts = [.holdsSettled, .callsSettled, Facts(.fastingSatisfiedNow)]
    var facts = Facts(met).subtracting(worked).union(.identified)
    let open = Set(standing.openFlags.map(\.level))
    if open.contains(.hold) { facts.insert(.holdOpen) }
    if open.contains(.call) { facts.insert(.callOpen) }
    if open.contains(.emergency) { facts.insert(.emergencyOpen) }
    return facts
  }
}
