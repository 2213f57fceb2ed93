import Care

/// The items that can show together with an earlier one of their `conflicts` group.
func conflictFindings(
  of items: [(file: String, item: LinkedItem)], in pathway: Possibilities
) -> [Finding] {
  let grouped = items.filter { $0.item.draft.conflicts != nil }
  return Dictionary(grouping: grouped) { $0.item.draft.conflicts?.value }.values.flatMap { group in
    group.indices.flatMap { later in
      group[..<later].compactMap { first in conflict(group[later], first.item, in: pathway) }
    }
  }
}

private func conflict(
  _ later: (file: String, item: LinkedItem), _ first: LinkedItem, in pathway: Possibilities
) -> Finding? {
  guard let one = first.when?.condition, let other = later.item.when?.condition,
    let place = later.item.draft.conflicts?.place, pathway.allow(.all([one, other]))
  else { return nil }
  return Finding(later.file, place, .meaning(.bothActive(first.reference)))
}
