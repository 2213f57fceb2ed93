import Care

/// One journey for other programs, as `stepwell show CODE --json` prints it.
///
/// `answers` holds what counts now. What was answered for another visit, or to an item that no longer
/// shows, is in `dropped`: it is not lost, and nobody can take it for true.
package func journeyJSON(
  code: Code, standing: Standing, gaps: [Gap], rev: Int, checklists: Checklists
) -> String {
  let counting = Checklist.Audience.allCases.flatMap {
    checklists.shownItems(of: standing, in: Stage.allCases, for: $0)
  }.filter { $0.given != nil }.map(\.reference)
  let isCounting = Set(counting).contains
  let references = standing.answers.keys.sorted()
  func answers(_ chosen: [Item.Reference]) -> JSON {
    .object(
      chosen.map { reference in
        let answer = standing.answers[reference]?.answer
        let value = answer?.json(as: checklists[reference]?.kind)
        return JSON.Member(key: reference.description, value: value ?? .null)
      })
  }
  let journey: JSON = [
    "code": .text(code.text),
    "name": .text(standing.identity?.name),
    "born": .text(standing.identity?.born.iso),
    "procedure": .text(standing.procedure?.text),
    "procedureAt": .text(standing.orders?.procedureAt.iso),
    "anaesthesia": .text(standing.orders?.anaesthesia.rawValue),
    "levels": .list((standing.orders?.sites ?? []).map { .text($0.text) }),
    "phase": .text(standing.phase?.rawValue),
    "flags": .list((standing.openFlags + standing.flags.filter { !$0.isOpen }).map(\.json)),
    "answers": answers(references.filter(isCounting)),
    "dropped": answers(references.filter { !isCounting($0) }),
    "gaps": .list(gaps.map { .text($0.name) }),
    "rev": .whole(rev),
  ]
  return journey.printed()
}

extension Flag {
  fileprivate var json: JSON {
    var members = [
      JSON.Member(key: "level", value: .text(level.rawValue)),
      JSON.Member(key: "rule", value: .text(key.rule.text)),
      JSON.Member(key: "open", value: .flag(isOpen)),
    ]
    if let subject = key.subject { members.append(.init(key: "subject", value: .text(subject))) }
    if let reason = settledReason { members.append(.init(key: "reason", value: .text(reason))) }
    return .object(members)
  }
}

extension Gap {
  /// The gap in one word for other programs: what kind, and of what.
  fileprivate var name: String {
    switch self {
    case .unanswered(let item): "unanswered:\(item)"
    case .unsure(let item): "unsure:\(item)"
    case .askedLater(let item): "later:\(item)"
    case .fastingPolicy(let anaesthesia): "fasting-policy:\(anaesthesia.rawValue)"
    case .site: "levels"
    case .undecided(let medicine): "undecided:\(medicine)"
    case .prescriberAsked(let medicine): "prescriber-asked:\(medicine)"
    case .heldForAnotherDay(let medicine): "held-for-another-day:\(medicine)"
    case .order(let order): "order:\(order.text)"
    case .restart(let medicine): "restart:\(medicine)"
    case .ordersUnsigned: "orders-unsigned"
    case .untaught(let topic): "untaught:\(topic)"
    }
  }
}
