import Care

/// Finds conditions that can never be true, and items that can therefore never show.
struct ReachabilityCheck {
  let pathways: [Possibilities]
  let items: [Item.Reference: LinkedItem]

  init(pathways: [Possibilities], lists: [LinkedChecklist]) {
    self.pathways = pathways
    let all = lists.flatMap(\.items).map { ($0.reference, $0) }
    items = Dictionary(all) { first, _ in first }
  }

  func findings(of list: LinkedChecklist) -> [Finding] {
    list.items.flatMap { item -> [Located<MeaningProblem>] in
      guard let when = item.when else { return [] }
      guard allow(when.condition, for: item) else {
        return [Located(value: reason(for: when, of: item), place: when.place)]
      }
      return deadBranches(of: when, together: when.condition, for: item)
        + item.rules.flatMap { problems(of: $0, of: item, shown: when.condition) }
    }.map { Finding(list.draft.file, $0.place, .meaning($0.value)) }
  }

  private func reason(for when: PlacedCondition, of item: LinkedItem) -> MeaningProblem {
    guard allow(when.condition, for: item, heedingShown: false) else { return .neverTrue }
    let hidden = when.condition.references.first { reference in
      guard let other = items[reference], let when = other.when else { return false }
      return !allow(when.condition, for: other)
    }
    return hidden.map { .unreachable(through: $0) } ?? .neverTrue
  }

  private func problems(
    of rule: LinkedRule, of item: LinkedItem, shown: Condition
  ) -> [Located<MeaningProblem>] {
    guard let when = rule.when, when.condition != .always else { return [] }
    var together = [shown, when.condition]
    if case .has(let values) = rule.draft.test {
      together.append(.answered(item.reference, values))
    }
    guard allow(.all(together), for: item) else {
      return [Located(value: .neverTrue, place: when.place)]
    }
    return deadBranches(of: when, together: .all(together), for: item)
  }

  /// A way of an `any` that is never open is as wrong as a whole condition.
  private func deadBranches(
    of when: PlacedCondition, together: Condition, for item: LinkedItem
  ) -> [Located<MeaningProblem>] {
    when.branches.filter { !allow(.all([together, $0.condition]), for: item) }
      .map { Located(value: .neverTrue, place: $0.place) }
  }

  /// An item in no pathway has its own finding, and here everything is possible for it.
  private func allow(
    _ condition: Condition, for item: LinkedItem, heedingShown: Bool = true
  ) -> Bool {
    let own = pathways.filter { $0.has(item.reference) }
    return condition == .always || own.isEmpty
      || own.contains { $0.allow(condition, heedingShown: heedingShown) }
  }
}
