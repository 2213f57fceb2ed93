import Care
import Shipped

/// Tries one event after another on a real journey: mostly what would come next, at times anything.
struct RandomJourney {
  var journey: SampleJourney
  private var random: Seeded

  init(_ journey: SampleJourney = SampleJourney(), seed: UInt64) {
    self.journey = journey
    random = Seeded(seed: seed)
  }

  /// The next event to try, and how long it takes to come.
  mutating func next() -> (what: Happening, by: Role, after: Int) {
    if standing.phase == .atHome, random.once(in: 3) { return (anything(), .caregiver, 86_400 * 9) }
    let minutes = random.once(in: 12) ? random.pick([90, 200, 600, 1500]) : random.pick([0, 1, 5])
    if random.once(in: 2) { return (anything(), anybody(), minutes * 60) }
    let (what, by) = step()
    return (what, by, minutes * 60)
  }

  private var standing: Standing { journey.standing }

  /// What helps the journey on from here.
  private mutating func step() -> (Happening, Role) {
    switch standing.phase {
    case nil: return (enrolment(), .staff)
    case .preparing:
      return random.once(in: 2) ? (answer(), .patient) : (.arrived(born: Sample.born), .patient)
    case .checkingIn: return checkIn()
    case .onHold:
      if random.once(in: 4) { return (.taught(topic: "wound", Sample.saidBack), .staff) }
      if standing.arrivedAt == nil { return (.arrived(born: Sample.born), .patient) }
      return (openFlag.map { .settled($0, reason: "seen") } ?? .released(reason: "ok"), .staff)
    case .ready:
      let again = Happening.corrected(Identity(name: "Rosa Ejemplo", born: Sample.born))
      return (random.once(in: 8) ? again : .started, .staff)
    case .inProcedure: return (.ended, .staff)
    case .goingHome: return goHome()
    case .recovering, .admitted: return recover()
    case .atHome: return (.closed(followUpDone: true), .caregiver)
    case .closed, .cancelled:
      return random.pick([
        (.flagged(.sign("fever"), .call), .rule),
        (.settled(.sign("fever"), reason: "seen"), .staff),
        (.noted("called"), .staff), (.admitted(reason: "pain"), .staff),
      ])
    }
  }

  private mutating func recover() -> (Happening, Role) {
    if let openFlag { return (.settled(openFlag, reason: "seen"), .staff) }
    let lists = journey.checklists
    let open = lists.shownItems(of: standing, in: [.recovery], for: .staff).first(where: \.isOpen)
    if let open {
      let answer: Answer =
        open.item.kind == .yesNo
        ? .yes : .chosen([open.item.means == .redSigns ? "none" : "p2"])
      return (.answered(open.reference, answer), .staff)
    }
    let why = random.once(in: 3) ? "seen by Dr. Ng" : nil
    let recovery = lists.recovery(of: standing, overrideReason: why) ?? Sample.recovery
    return (.recovered(recovery), .staff)
  }

  private mutating func checkIn() -> (Happening, Role) {
    if standing.arrivedAt == nil { return (.arrived(born: Sample.born), .patient) }
    let lists = journey.checklists
    let patient = lists.shownItems(of: standing, in: [.before, .arrival], for: .patient)
    let staff = lists.shownItems(of: standing, in: [.procedure], for: .staff)
    if let open = (patient + staff).first(where: { !($0.given?.answer.isKnown ?? false) }) {
      return (.answered(open.reference, fitting(open.item)), .staff)
    }
    for case .undecided(let name) in lists.gaps(of: standing) {
      return (deciding(name), .staff)
    }
    if let key = openFlag { return (.settled(key, reason: "seen"), .staff) }
    return (random.once(in: 8) ? .arrived(born: Sample.born) : .verified, .staff)
  }

  private mutating func goHome() -> (Happening, Role) {
    if let key = openFlag { return (.settled(key, reason: "seen"), .staff) }
    return switch random.pick([0, 1, 2, 3]) {
    case 0: (ordering(), .staff)
    case 1: (.taught(topic: "wound", Sample.saidBack), .staff)
    case 2: (.taught(topic: "warning-home", Sample.bothSaidBack), .staff)
    default: (.discharged(escort: "Ana", sheetHandedOver: true), .staff)
    }
  }

  private var openFlag: Flag.Key? { standing.openFlags.first?.key }

  private mutating func enrolment() -> Happening {
    .enrolled(
      Sample.identity, procedure: "kyphoplasty", random.pick([Sample.orders, Sample.wholeOrders]))
  }

  private mutating func ordering() -> Happening {
    var procedureAt = standing.orders?.procedureAt ?? Sample.procedureAt
    if random.once(in: 4) {
      let later = random.pick([1800, 4 * 3600, 30 * 3600])
      procedureAt = Sample.zone.moment(at: journey.now.instant + later)
    }
    var orders = Sample.wholeOrders(at: procedureAt)
    if random.once(in: 3) { orders.afterCare[random.pick(AfterCare.allCases)] = nil }
    if random.once(in: 4) { orders.restarts = [:] }
    if random.once(in: 6) { orders.sites = [] }
    if random.once(in: 4) { orders.anaesthesia = random.pick(Anaesthesia.allCases) }
    if random.once(in: 6) { orders.fasting = FastingPolicy(foodHours: 4, drinkHours: 1) }
    return .ordered(orders)
  }

  private mutating func deciding(_ name: String) -> Happening {
    let plans: [Decision.Plan] = [Sample.decision.plan, .goOn, .words("stop"), .askPrescriber]
    return .decided(medicine: name, Decision(plan: random.pick(plans), protocolName: "P1"))
  }

  private mutating func teaching() -> Happening {
    .taught(
      topic: random.pick(["wound", "warning-home"]),
      random.pick([
        Sample.saidBack, Teaching(saidBack: false), Teaching(saidBack: false, by: [.caregiver]),
        Teaching(saidBack: true, by: [.caregiver], words: "keep it dry", attempt: 2),
        Sample.bothSaidBack, Teaching(saidBack: false, by: [], exception: "no interpreter"),
      ]))
  }

  private mutating func answer() -> Happening {
    let list = random.pick([
      Sample.medicines, Sample.allergies, Sample.arrival, Sample.verification,
    ])
    let item = random.pick(list.items)
    return .answered(Item.Reference(list.id, item.id), fitting(item))
  }

  private mutating func fitting(_ item: Item) -> Answer {
    if random.once(in: 10) { return random.pick([.unsure, .later]) }
    let unknown = MedicineEntry(name: "zorp", classID: nil, tier: nil, dose: nil, often: .unsure)
    switch item.kind {
    case .yesNo: return random.once(in: 6) ? .yes : .no
    case .time:
      let hours = random.pick([1, 5, 9, 12])
      let then = Sample.zone.moment(at: journey.now.instant - hours * 3600)
      return random.once(in: 4) ? .earlier : .time(then.day, then.clock)
    case .temperature:
      return Temperature(tenthsCelsius: random.pick([366, 371, 384])).map(Answer.temperature)
        ?? .later
    case .date: return .date(journey.now.day)
    case .medicines:
      let told = random.pick([[], [Sample.warfarin], [unknown], [Sample.warfarin, unknown]])
      return .medicines(told, complete: !random.once(in: 6))
    case .sign: return .signed("N. Nurse")
    default: return .text("words")
    }
  }

  private mutating func entering() -> Happening {
    .entered(
      journey.now.day + random.pick([-1, 0, 1]), "wound-home.red", random.pick([.yes, .no]))
  }

  private mutating func anybody() -> Role {
    random.once(in: 2) ? .staff : random.pick(Role.allCases)
  }

  private mutating func anything() -> Happening {
    let key = random.pick([
      Flag.Key.staffCalled, .sign("chest"), .item("arrival.heat", .hold), openFlag ?? .staffCalled,
    ])
    return random.pick([
      enrolment(), .arrived(born: Sample.born), .arrived(born: PartialDate(Sample.day(1950, 1, 1))),
      .held(reason: "wait"), .released(reason: "go"), .verified, .started, .ended,
      .recovered(Sample.recovery), .admitted(reason: "pain"),
      .discharged(escort: "Ana", sheetHandedOver: true), .closed(followUpDone: true),
      .postponed(reason: "no bed"), random.once(in: 9) ? .cancelled(reason: "well") : .verified,
      answer(), answer(), answer(), .noted("seen"),
      .corrected(Identity(name: "Rosa Ejemplo", born: Sample.born)),
      .flagged(key, random.pick(Level.allCases)),
      .settled(key, reason: "seen"), ordering(), ordering(),
      deciding("warfarin"), deciding("zorp"), teaching(), entering(), entering(),
      .responded(key, random.pick(Response.allCases)),
    ])
  }
}
