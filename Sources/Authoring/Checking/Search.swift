import Care

/// One search for orders and answers that make a condition true.
struct Search {
  let goal: Condition
  let procedure: Pathway.ID
  /// The items to try answers of, in order.
  let asked: [Item.Reference]
  /// An item outside of the pathway has no answer.
  let inPathway: Set<Item.Reference>
  /// Nil for an item of which anything may be answered.
  var choices: [Item.Reference: [Set<AnswerValue>]] = [:]
  var shownWhen: [Item.Reference: Condition] = [:]

  private var anaesthesia: Anaesthesia?
  private var given: [Item.Reference: Set<AnswerValue>] = [:]
  private var steps = 0

  init(
    goal: Condition, procedure: Pathway.ID, asked: [Item.Reference],
    inPathway: Set<Item.Reference>
  ) {
    self.goal = goal
    self.procedure = procedure
    self.asked = asked
    self.inPathway = inPathway
  }

  /// Whether it found some, or gave up.
  mutating func succeeds() -> Bool {
    for kind in Anaesthesia.allCases {
      anaesthesia = kind
      if succeeds(from: 0) { return true }
    }
    return false
  }

  private mutating func succeeds(from index: Int) -> Bool {
    steps += 1
    guard steps <= Possibilities.mostSteps else { return true }
    // What is decided stays decided, whatever is answered later.
    if let known = holds(goal) { return known }
    guard index < asked.count else { return true }
    let item = asked[index]
    guard let choices = choices[item] else { return succeeds(from: index + 1) }
    let isShown = shownWhen[item].map(holds) ?? true
    for choice in isShown == false ? [[]] : choices {
      given[item] = choice
      if succeeds(from: index + 1) { return true }
    }
    given[item] = nil
    return false
  }

  /// Nil while that depends on what is still open.
  private func holds(_ condition: Condition) -> Bool? {
    switch condition {
    case .always: return true
    case .procedure(let procedures): return procedures.contains(procedure)
    case .anaesthesia(let kinds): return anaesthesia.map(kinds.contains)
    case .answered(let item, let values):
      guard inPathway.contains(item) else { return false }
      return given[item].map { !$0.isDisjoint(with: values) }
    case .not(let part): return holds(part).map { !$0 }
    case .all(let parts):
      let results = parts.map(holds)
      return results.contains(false) ? false : results.contains(nil) ? nil : true
    case .any(let parts):
      let results = parts.map(holds)
      return results.contains(true) ? true : results.contains(nil) ? nil : false
    }
  }
}
