import Care
import Shipped

@testable import Records

extension ImportRules {
  /// As the program judges, by a small clinic's lists.
  static let real = ImportRules(
    canUse: { _ in true },
    refusal: { Examples.checklists.refusal(of: $0, in: $1, zone: .utc) })
}

extension Examples {
  /// A clinic whose one list is staff's.
  static let checklists: Checklists = {
    let unsigned = Signature(owner: nil, reviewed: nil)
    let words = Text([.english: "words"])
    let check = Checklist(
      id: "verification", audience: .staff, title: words, signature: unsigned,
      items: [Item(id: "consent", kind: .sign, text: words, means: .consentSigned)])
    let clinic = Clinic(
      signature: unsigned, name: "North", phone: "555-0100", phoneAfterHours: "555-0101",
      emergency: "911", languages: [.english], dateOrder: .monthDayYear, fasting: [:],
      arriveMinutesBefore: 60, verifiedForMinutes: 120, idleWarningSeconds: 90,
      idleClearSeconds: 30, seatClearSeconds: 20,
      station: Station(
        inrLimit: "1.5", plateletsLimit: "50", scores: [], idleWarningSeconds: 90,
        idleClearSeconds: 30, isPrinting: false, defaultOrders: [:]))
    return Checklists(
      clinic: clinic, warningSigns: [],
      pathways: [
        "kyphoplasty": Pathway(
          id: "kyphoplasty", title: words, signature: unsigned,
          checklists: [.procedure: [check.id]])
      ], checklists: [check.id: check], sources: [:])
  }()

  static let identity = Identity(name: "Anna Grün", born: born)

  /// The way from the beginning to this phase, as staff made it on the day of the procedure.
  static func way(to phase: Phase) -> [Event] {
    let steps: [(Phase, Happening)] = [
      (
        .preparing,
        .enrolled(
          identity, procedure: "kyphoplasty", Orders(procedureAt: moment, anaesthesia: .sedation))
      ),
      (.checkingIn, .arrived(born: born)), (.ready, .verified), (.inProcedure, .started),
      (.recovering, .ended),
      (
        .goingHome,
        .recovered(Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "seen"))
      ),
      (.atHome, .discharged(escort: "her son", sheetHandedOver: true)),
    ]
    let last = steps.firstIndex { $0.0 == phase } ?? 0
    return steps.prefix(last + 1).enumerated().map { event($1.1, at: $0, by: .staff) }
  }

  /// That many days after the procedure.
  static func event(_ what: Happening, on number: Int, by role: Role = .caregiver) -> Event {
    Event(
      at: Moment(instant: moment.instant + number * 86_400, day: day + number, clock: morning),
      by: Author(role, staff: role == .staff ? "n.ruiz" : nil), what: what)
  }
}

extension Houses {
  /// A journey that came so far at the clinic.
  func walk(to phase: Phase, in scratch: Scratch? = nil) throws {
    for event in Examples.way(to: phase) { try add(event, in: scratch ?? clinic) }
  }

  func standing(_ scratch: Scratch) throws -> Standing {
    try scratch.store().load(code).journey.standing
  }
}
