import Care

/// Scores that no patient could reach, so that nobody would ever leave the recovery room.
func scoreFindings(_ scores: [ScoreDraft], in library: Library) -> [Finding] {
  scores.flatMap { score -> [Finding] in
    func found(_ problem: Problem, at place: Place) -> Finding {
      Finding("clinic.yaml", place, problem)
    }
    guard let list = library[score.rule.list] else {
      return [found(.reference(.unknownChecklist(score.rule.list.text)), at: score.listPlace)]
    }
    guard list.stage == .recovery else {
      let problem = ReferenceProblem.wrongFolder(list.stage, expected: .recovery)
      return [found(.reference(problem), at: score.listPlace)]
    }
    var findings = library.pathways.filter { $0.lacks(list.id) }.map {
      found(.reference(.notInPathway($0.id)), at: score.listPlace)
    }
    if let audience = list.content?.audience?.value, audience != .staff {
      findings.append(found(.reference(.wrongAudience(expected: .staff)), at: score.listPlace))
    }
    let wrong = list.items.filter { $0.kind != nil && $0.best == nil }
    findings += wrong.map { Finding(list.file, $0.id.place, .meaning(.withoutPoints)) }
    if let most = list.mostPoints, most < score.rule.least {
      findings.append(found(.meaning(.outOfReach(most: most)), at: score.leastPlace))
    }
    return findings
  }
}

extension ChecklistDraft {
  /// What the best answers add up to; nil when an item is not known or adds nothing.
  fileprivate var mostPoints: Int? {
    let points = items.compactMap(\.best)
    return content != nil && points.count == items.count ? points.reduce(0, +) : nil
  }
}

extension ItemDraft {
  /// The points of its best answer; nil for an item that has none.
  fileprivate var best: Int? {
    guard case .chooseOne(let options) = kind else { return nil }
    return options.compactMap(\.points).max()
  }
}

extension PathwayDraft {
  /// A pathway that cannot be read may have any list.
  fileprivate func lacks(_ list: Checklist.ID) -> Bool {
    guard let checklists else { return false }
    return !(checklists[.recovery] ?? []).contains { $0.value == list }
  }
}
