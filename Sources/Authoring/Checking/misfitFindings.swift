import Care

/// Lists and items that would do nothing where they stand, or reach the wrong person.
///
/// `addedUp` are the lists of the scores; nil where `clinic.yaml` does not tell.
func misfitFindings(in library: Library, addedUp: Set<Checklist.ID>?) -> [Finding] {
  library.pathways.flatMap(emptyStages)
    + library.lists.flatMap { list in
      list.misfits(isScore: addedUp?.contains(list.id) ?? true).map {
        Finding(list.file, $0.place, .misfit($0.value))
      }
    }
}

private func emptyStages(of pathway: PathwayDraft) -> [Finding] {
  Stage.allCases.compactMap { stage in
    guard pathway.checklists?[stage]?.isEmpty == true, let place = pathway.places[stage] else {
      return nil
    }
    return Finding(pathway.file, place, .misfit(.noLists(stage)))
  }
}

extension ChecklistDraft {
  /// `isScore` is whether `clinic.yaml` adds up its points.
  fileprivate func misfits(isScore: Bool) -> [Located<MisfitProblem>] {
    guard let content else { return [] }
    var found: [Located<MisfitProblem>] = []
    if let audience = content.audience, !stage.audiences.contains(audience.value) {
      found.append(Located(value: .audience(audience.value, in: stage), place: audience.place))
    }
    if !isScore, let points = items.compactMap(\.points).first {
      found.append(Located(value: .points, place: points))
    }
    if stage == .discharge { found += teachBackMisfits }
    if content.due == .restarts, !items.contains(where: { $0.means?.value == .restartTaken }) {
      found.append(Located(value: .restartNotAsked, place: place))
    }
    return found + items.flatMap(misfits)
  }

  /// A topic is done once its one item to say back is: the nurse asks who says it there.
  private var teachBackMisfits: [Located<MisfitProblem>] {
    let known = items.filter { $0.kind != nil }
    guard known.count == items.count else { return [] }
    let all = items.filter(\.isTeachBack)
    guard let last = all.last else { return [Located(value: .noTeachBack, place: place)] }
    let wrong =
      all.filter { $0.id.value != last.id.value || $0.when != nil }
      + (last.id.value == items.last?.id.value ? [] : [last])
    return Set(wrong.map(\.id.place)).sorted()
      .map { Located(value: .teachBackNotLast, place: $0) }
  }

  private func misfits(of item: ItemDraft) -> [Located<MisfitProblem>] {
    let kind = item.kind.flatMap { stage.useless($0) }
      .map { Located(value: MisfitProblem.kind($0.rawValue, in: stage), place: item.id.place) }
    let rules = item.rules.compactMap { rule -> Located<MisfitProblem>? in
      if stage == .discharge { return Located(value: .rule(in: stage), place: rule.place) }
      guard stage == .home, case .laterThan = rule.test else { return nil }
      return Located(value: .fasting(in: stage), place: rule.place)
    }
    return (kind.map { [$0] } ?? []) + rules
  }
}

extension ItemDraft {
  fileprivate var isTeachBack: Bool {
    if case .teachBack = kind { true } else { false }
  }
}

extension Stage {
  /// The word for a kind that nothing comes of here; nil for one that works.
  fileprivate func useless(_ kind: Kind) -> KindName? {
    switch (self, kind) {
    // Only what the patient tells is decided about.
    case (.procedure, .medicines), (.recovery, .medicines): .medicines
    // There is nobody who takes it.
    case (.home, .sign): .sign
    case (.home, .teachBack): .teachBack
    case (.discharge, .sign): .sign
    case (.discharge, .medicines): .medicines
    default: nil
    }
  }
}
