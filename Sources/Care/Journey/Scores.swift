extension Checklists {
  /// The site's scores as the answers add them up now, with each item's points; nil for an item that
  /// is still open.
  package func scores(of standing: Standing) -> [Score] {
    let items = shownItems(of: standing, in: [.recovery], for: .staff)
    return clinic.station.scores.compactMap { rule in
      guard let list = checklists[rule.list] else { return nil }
      let parts = items.filter { $0.checklist.id == rule.list }
        .map { Score.Part(item: $0.reference, points: $0.points) }
      return Score(list: list, threshold: rule.least, parts: parts)
    }
  }

  /// What the answers of the recovery room say now; nil while a score is not complete, unless somebody
  /// overrides it.
  package func recovery(of standing: Standing, overrideReason: String?) -> Recovery? {
    let scores = scores(of: standing)
    let results = scores.compactMap { score in
      score.points.map {
        ScoreResult(name: score.list.title[.english], points: $0, threshold: score.threshold)
      }
    }
    // A score whose list is not there is not complete either.
    guard results.count == clinic.station.scores.count || overrideReason != nil else { return nil }
    return Recovery(
      scores: results,
      legsAndBladderNormal: isOpen(.legsNormal, in: standing) && isOpen(.urineNormal, in: standing),
      overrideReason: overrideReason)
  }

  /// Whether a *recovered* tells what the answers tell, and these are good enough or overridden.
  func isRecovered(_ event: Event, _ standing: Standing) -> Bool {
    guard case .recovered(let told) = event.what,
      told == recovery(of: standing, overrideReason: told.overrideReason)
    else { return false }
    if let reason = told.overrideReason { return !isBlank(reason) }
    return told.isMet && isOpen(.redSigns, in: standing)
      && restEnds(of: standing).map { event.at.instant >= $0 } ?? true
  }

  /// What of legs, bladder and danger signs keeps a patient in the recovery room, besides the scores.
  package func closedInRecovery(of standing: Standing) -> [Meaning] {
    [.redSigns, .legsNormal, .urineNormal].filter { !isOpen($0, in: standing) }
  }
}

/// A score with what each of its items adds.
package struct Score: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let item: Item.Reference
    package let points: Int?
  }

  package let list: Checklist
  package let threshold: Int
  package let parts: [Part]

  /// Nil until every item is answered.
  package var points: Int? {
    let known = parts.compactMap(\.points)
    return known.count == parts.count && !parts.isEmpty ? known.reduce(0, +) : nil
  }
}

extension ShownItem {
  /// What the answer adds to a score.
  fileprivate var points: Int? {
    guard case .chooseOne(let options) = item.kind, case .chosen(let chosen) = given?.answer else {
      return nil
    }
    return options.first { chosen.contains($0.id) }?.points
  }
}

extension Checklists {
  /// The instant at which the ordered rest is over; nil where none is ordered in minutes.
  package func restEnds(of standing: Standing) -> Int? {
    guard let endedAt = standing.endedAt, let rest = orders(of: standing.procedure).line(.rest),
      case .minutes(let minutes) = standing.orders?.afterCare[rest.id]
    else { return nil }
    return endedAt.instant + minutes * 60
  }
}
