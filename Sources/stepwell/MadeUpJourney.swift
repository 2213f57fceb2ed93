import Care
import Pages

/// A journey that is made event by event, each allowed by the rules that a real one goes by.
struct MadeUpJourney {
  let checklists: Checklists
  let zone: Zone
  /// What is written wherever somebody's own words are asked for.
  let words: String
  let nurse: Author
  let medicines: [MedicineEntry]
  private(set) var events: [Event] = []
  private(set) var standing = Standing()

  init(
    _ checklists: Checklists, zone: Zone, words: String, nurse: Author, medicines: [MedicineEntry]
  ) {
    self.checklists = checklists
    self.zone = zone
    self.words = words
    self.nurse = nurse
    self.medicines = medicines
  }

  mutating func add(_ what: Happening, by author: Author, at moment: Moment) throws(Trouble) {
    let event = Event(at: moment, by: author, what: what)
    if let refusal = checklists.refusal(of: event, in: standing, zone: zone) {
      throw .refused(refusal)
    }
    events.append(event)
    standing.take(event)
  }

  /// Goes through the lists of a stage until nothing is open, each item with the answer that raises
  /// least; a nurse settles what is raised all the same.
  mutating func goThrough(
    _ stage: Stage, for audience: Checklist.Audience, by author: Author, at moment: Moment
  ) throws(Trouble) {
    while let open = checklists.shownItems(of: standing, in: [stage], for: audience)
      .first(where: { $0.given?.answer.isKnown != true })
    {
      guard let answer = calmest(open, by: author, at: moment) else { throw .damaged }
      try add(.answered(open.reference, answer), by: author, at: moment)
    }
    let raised = checklists.newlyRaised(
      in: standing, stages: [stage], for: audience, zone: zone)
    for raised in raised {
      try add(.flagged(raised.key, raised.level), by: author, at: moment)
      try add(.settled(raised.key, reason: words), by: nurse, at: moment)
    }
  }

  private func calmest(_ open: ShownItem, by author: Author, at moment: Moment) -> Answer? {
    let possible = answers(to: open.item, for: open.checklist.audience, on: moment.day)
      .filter { open.item.takes($0, on: moment.day) }
    return possible.map { ($0, weight(of: $0, to: open, by: author, at: moment)) }
      .min { $0.1 < $1.1 }?.0
  }

  /// How grave it is, then how little it adds to a score.
  private func weight(
    of answer: Answer, to open: ShownItem, by author: Author, at moment: Moment
  ) -> (Int, Int) {
    var after = standing
    after.take(Event(at: moment, by: author, what: .answered(open.reference, answer)))
    let raised = checklists.newlyRaised(
      in: after, stages: Stage.allCases, for: open.checklist.audience, zone: zone)
    let gravest = raised.map(\.level).max().flatMap { Level.allCases.firstIndex(of: $0) } ?? -1
    guard case .chooseOne(let options) = open.item.kind, case .chosen(let chosen) = answer else {
      return (gravest, 0)
    }
    return (gravest, -(options.first { chosen == [$0.id] }?.points ?? 0))
  }

  private func answers(
    to item: Item, for audience: Checklist.Audience, on day: CivilDay
  ) -> [Answer] {
    switch item.kind {
    case .tell: [.read]
    // Staff check that all is as it should be; a patient is asked whether something is not.
    case .yesNo: audience == .staff ? [.yes, .no] : [.no, .yes]
    case .chooseOne(let options): options.map { .chosen([$0.id]) }
    case .chooseMany(let options, let none):
      (none.map { [$0] } ?? []).map { .chosen([$0.id]) } + options.map { .chosen([$0.id]) }
    case .number(_, let limits): limits.map(Answer.number)
    case .scale: (0...10).map(Answer.number)
    case .temperature: [Temperature(tenthsCelsius: 368).map(Answer.temperature) ?? .later]
    case .date: [.date(day)]
    case .time: [.earlier]
    case .text: [.text(words)]
    case .medicines: [.medicines(medicines, complete: true)]
    case .teachBack: [.saidBack(words, try: 1)]
    case .sign: [.signed("Rosa Example")]
    }
  }
}
