/// How a journey stands after its events: a fold over them, never kept.
package struct Standing: Hashable, Sendable {
  /// Nil before *enrolled*.
  package private(set) var phase: Phase?
  /// While on hold: where the journey was held, which a later arrival moves on.
  package private(set) var heldFrom: Phase?
  package private(set) var identity: Identity?
  package private(set) var procedure: Pathway.ID?
  package private(set) var orders: Orders?
  package private(set) var answers: [Item.Reference: Given] = [:]
  /// In the order in which they were raised.
  package private(set) var flags: [Flag] = []
  /// By the medicine's name as the patient told it.
  package private(set) var decisions: [String: Decision] = [:]
  /// For which day of the procedure each was decided.
  private(set) var decidedFor: [String: CivilDay] = [:]
  package private(set) var taught: [Checklist.ID: Taught] = [:]
  /// What was entered at home, by the day that it is about.
  package private(set) var diary: [CivilDay: [Item.Reference: Given]] = [:]
  /// What was last done at home about a flag.
  package private(set) var responses: [Flag.Key: Response] = [:]
  /// Whether the newest orders were signed by a staff member, rather than drafted at enrolment.
  package private(set) var areOrdersSigned = false
  /// Nil also when the procedure was put off since.
  package private(set) var arrivedAt: Moment?
  package private(set) var verifiedAt: Moment?
  package private(set) var startedAt: Moment?
  package private(set) var endedAt: Moment?
  package private(set) var changedSinceVerified = false
  private var newest: NewestMoment?
  private(set) var places = Places()
  private(set) var derived = Derived()

  package init() {}

  /// An answer with who gave it and when.
  package struct Given: Hashable, Sendable {
    package let answer: Answer
    package let at: Moment
    /// When the days at home first had it in full, which a correction does not change; else as `at`.
    package let firstAt: Moment
    package let by: Author
    /// Its place among the events, counted from 1.
    package let place: Int
    /// Whether it was given by a clock that could not be right, so that "today" may be another day.
    var isOfDoubtfulClock = false
  }

  /// Where among the events something last happened, counted from 1.
  ///
  /// What came first is told by the order of the events and not by their moments: a clock that is set
  /// back must not make an answer look older than the arrival before it.
  struct Places: Hashable, Sendable {
    fileprivate(set) var last = 0
    fileprivate(set) var arrived: Int?
    /// *Ended*, or *admitted*: whoever stays is judged anew before going home.
    fileprivate(set) var recovering: Int?
    /// *Postponed*, or ordered for another day.
    fileprivate(set) var putOff = 0
    /// The last order that changed the procedure's time, anaesthetic or fasting hours.
    fileprivate(set) var scheduled = 0
    /// The last order that changed what the check before the procedure compares: time, anaesthetic, site.
    fileprivate(set) var planned = 0
    /// The last order that changed each order of after-care, and the last *admitted*: what was taught
    /// before that was taught of something else.
    fileprivate(set) var changed: [AfterCare: Int] = [:]
    fileprivate(set) var restartsChanged = 0
    fileprivate(set) var admitted = 0
    fileprivate(set) var settled: [Flag.Key: Int] = [:]
  }

  /// The open flags, the gravest first, and of one level the oldest: so they stand in every list.
  package var openFlags: [Flag] {
    flags.filter(\.isOpen).enumerated()
      .sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
  }

  /// The latest moment at which anything happened, by whichever clock, but for one that was far ahead, or weeks
  /// ahead with the entries after it against it.
  ///
  /// The last event need not be it: a clock may have been set back since.
  package var newestAt: Moment? { newest?.at }

  package var openEmergencies: [Flag] { flags.filter { $0.isOpen && $0.level == .emergency } }

  /// Whether this moment is more than so many days after all that happened and all that is planned.
  func isFarAhead(_ moment: Moment, by days: Int) -> Bool {
    guard let newestAt, moment.day - newestAt.day > days else { return false }
    return orders.map { moment.day - $0.lastDay > days } ?? true
  }

  /// Takes one event in.
  ///
  /// It refuses nothing: what may happen was decided when the event was made. A move that
  /// the table does not know here, as a copy that comes home can bring one, moves nothing and counts
  /// for nothing; what was told, ordered, flagged or settled counts wherever it stands.
  package mutating func take(_ event: Event) {
    if !isKnownUniquelyReferenced(&derived) || derived.isUsed { derived = Derived() }
    places.last += 1
    if let row = Transition.row(from: phase, on: event.what.name) {
      move(along: row)
      mark(event)
    }
    learn(from: event)
    let days = phase == .atHome ? ClockDoubt.daysOfEntry : ClockDoubt.days
    guard !isFarAhead(event.at, by: days) else { return }
    if newest == nil { newest = NewestMoment(event.at) } else { newest?.take(event.at) }
  }

  private mutating func move(along row: Transition) {
    switch row.to {
    case .same:
      if phase == .onHold && row.event == .arrived { heldFrom = .checkingIn }
    case .phase(.onHold):
      heldFrom = phase
      phase = .onHold
    case .phase(let next): phase = next
    case .whereHeld: phase = heldFrom == .preparing ? .preparing : .checkingIn
    }
    if phase != .onHold { heldFrom = nil }
  }

  private mutating func mark(_ event: Event) {
    switch event.what {
    case .enrolled(let identity, let procedure, let orders):
      self.identity = identity
      self.procedure = procedure
      self.orders = orders
      places.scheduled = places.last
    case .arrived:
      arrivedAt = event.at
      places.arrived = places.last
    case .verified:
      verifiedAt = event.at
      changedSinceVerified = false
    case .started: startedAt = event.at
    case .ended:
      endedAt = event.at
      places.recovering = places.last
    case .admitted:
      places.recovering = places.last
      places.admitted = places.last
    case .postponed: putOff()
    default: break
    }
  }

  private mutating func learn(from event: Event) {
    switch event.what {
    case .answered(let item, let answer):
      answers[item] = given(answer, event)
      changedSinceVerified = true
    case .ordered(let orders):
      order(orders)
      areOrdersSigned = event.by.role == .staff
      changedSinceVerified = true
    case .decided(let medicine, let decision):
      if decisions[medicine] != decision { places.restartsChanged = places.last }
      decisions[medicine] = decision
      decidedFor[medicine] = orders?.procedureAt.day
      changedSinceVerified = true
    case .corrected(let identity):
      self.identity = identity
      changedSinceVerified = true
    case .flagged(let key, let level):
      // Raised again, it waits again for what is done about it.
      responses[key] = nil
      raise(key, level, at: event.at)
    case .settled(let key, let reason): settle(key, reason)
    case .taught(let topic, let teaching):
      taught[topic, default: Taught()].take(teaching, at: places.last)
    case .entered(let day, let item, let answer):
      let before = diary[day]?[item].flatMap { $0.isLeft ? nil : $0 }
      diary[day, default: [:]][item] = given(answer, event, firstAt: before?.firstAt)
    case .responded(let key, let response): responses[key] = response
    default: break
    }
  }

  private func given(_ answer: Answer, _ event: Event, firstAt: Moment? = nil) -> Given {
    Given(
      answer: answer, at: event.at, firstAt: firstAt ?? event.at, by: event.by, place: places.last,
      isOfDoubtfulClock: clockDoubt(at: event.at, isHome: false) != nil)
  }

  /// Another day is another visit: whoever has arrived arrives again.
  private mutating func order(_ orders: Orders) {
    if orders.procedureAt.day != self.orders?.procedureAt.day && startedAt == nil { putOff() }
    if orders.procedureAt != self.orders?.procedureAt
      || orders.anaesthesia != self.orders?.anaesthesia
      || orders.fasting != self.orders?.fasting
    {
      places.scheduled = places.last
    }
    if orders.procedureAt != self.orders?.procedureAt
      || orders.anaesthesia != self.orders?.anaesthesia || orders.sites != self.orders?.sites
    {
      places.planned = places.last
    }
    let named = Set(orders.afterCare.keys).union((self.orders?.afterCare ?? [:]).keys)
    for order in named where orders.afterCare[order] != self.orders?.afterCare[order] {
      places.changed[order] = places.last
    }
    if orders.restarts != self.orders?.restarts { places.restartsChanged = places.last }
    self.orders = orders
  }

  private mutating func putOff() {
    arrivedAt = nil
    places.arrived = nil
    places.putOff = places.last
  }

  /// Raising an open flag again only lifts its level, never lowers it.
  private mutating func raise(_ key: Flag.Key, _ level: Level, at moment: Moment) {
    let open = flags.indices.filter { flags[$0].isOpen && flags[$0].key == key }
    if open.contains(where: { flags[$0].level.covers(level) }) { return }
    if let index = open.first(where: { level.covers(flags[$0].level) }) {
      flags[index] = Flag(key: key, level: level, raisedAt: flags[index].raisedAt)
    } else {
      flags.append(Flag(key: key, level: level, raisedAt: moment))
    }
  }

  private mutating func settle(_ key: Flag.Key, _ reason: String) {
    for index in flags.indices where flags[index].isOpen && flags[index].key == key {
      flags[index].settledReason = reason
      places.settled[key] = places.last
    }
  }
}
