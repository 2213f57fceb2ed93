import Care

/// What gates and pages rest on and is missing, doubled, hidden, or of the wrong kind.
func restsFindings(
  _ library: Library, _ lists: [LinkedChecklist], _ pathways: [Possibilities]
) -> [Finding] {
  let byID = Dictionary(lists.map { ($0.draft.id, $0) }) { first, _ in first }
  // Where a file could not be read, nobody knows what it means.
  guard library.isWhole else { return lists.flatMap(\.unfit) }
  let inPathways = zip(library.pathways, pathways).flatMap { draft, possible in
    PathwayMeanings(draft: draft, lists: draft.order.compactMap { byID[$0] }, possible: possible)
      .findings
  }
  // Pathways share most lists, and would report the same.
  return lists.flatMap(\.unfit) + Set(inPathways)
}

extension Library {
  fileprivate var isWhole: Bool {
    lists.allSatisfy { $0.content != nil } && pathways.allSatisfy { $0.checklists != nil }
  }
}

extension LinkedChecklist {
  /// What cannot mean what it says it means.
  fileprivate var unfit: [Finding] {
    let own = draft.content?.means.map { ($0, wrong($0.value, in: nil)) }
    let others = items.compactMap { item in
      item.draft.means.map { ($0, wrong($0.value, in: item)) }
    }
    return ((own.map { [$0] } ?? []) + others).compactMap { means, problem in
      problem.map { Finding(draft.file, means.place, .rests($0)) }
    }
  }

  /// `item` is nil for what is said of the list.
  private func wrong(_ meaning: Meaning, in item: LinkedItem?) -> RestsProblem? {
    if meaning.isOfList != (item == nil) { return .bearer(meaning) }
    if draft.stage != meaning.stage { return .stage(meaning, in: draft.stage) }
    // An item that is wrong anyway has its own finding.
    guard let item = item?.item else { return nil }
    return meaning.fits(item) ? nil : .unfit(meaning)
  }
}

/// One pathway with what its lists mean.
private struct PathwayMeanings {
  let draft: PathwayDraft
  let lists: [LinkedChecklist]
  let possible: Possibilities

  /// Something that means what is looked for.
  private struct Bearer {
    let name: String
    let file: String
    let place: Place
    let when: PlacedCondition
    /// The rules about a limit, one of which must hold; empty where there is no such limit.
    let rules: [Condition]
  }

  var findings: [Finding] { Meaning.allCases.flatMap(findings) }

  private func findings(of meaning: Meaning) -> [Finding] {
    let all = meaning.isOfList ? wholeLists(meaning) : items(meaning)
    guard !all.isEmpty else {
      guard meaning.isGate, let place = draft.places[meaning.stage] else { return [] }
      return [Finding(draft.file, place, .rests(.missing(meaning, in: draft.id)))]
    }
    let shown = all.filter { possible.allow($0.when.condition) }
    guard let first = shown.first else { return all.map { hidden(meaning, $0) } }
    let doubled = shown.dropFirst().map {
      Finding($0.file, $0.place, .rests(.doubled(meaning, first: first.name)))
    }
    return doubled + (meaning.isGate ? misses(meaning, first) : [])
  }

  /// Where some patients do not see it, or none of its rules looks at their answer.
  private func misses(_ meaning: Meaning, _ bearer: Bearer) -> [Finding] {
    if possible.allow(.not(bearer.when.condition)) { return [hidden(meaning, bearer)] }
    guard !bearer.rules.isEmpty, possible.allow(.not(.any(bearer.rules))) else { return [] }
    return [Finding(bearer.file, bearer.place, .rests(.unfit(meaning)))]
  }

  private func hidden(_ meaning: Meaning, _ bearer: Bearer) -> Finding {
    let place = bearer.when.condition == .always ? bearer.place : bearer.when.place
    return Finding(bearer.file, place, .rests(.notForAll(meaning)))
  }

  private func items(_ meaning: Meaning) -> [Bearer] {
    lists.flatMap { list in
      list.items.compactMap { item in
        guard let means = item.draft.means, means.value == meaning else { return nil }
        // A condition that could not be read has its own finding.
        return Bearer(
          name: item.reference.description, file: list.draft.file, place: means.place,
          when: item.when ?? .always,
          rules: FastingLimit(meaning).map { item.conditions(about: $0) } ?? [])
      }
    }
  }

  /// A list shows where one of its questions does.
  private func wholeLists(_ meaning: Meaning) -> [Bearer] {
    lists.compactMap { list in
      guard let means = list.draft.content?.means, means.value == meaning else { return nil }
      let asking = list.items.filter { $0.draft.kind?.asks ?? true }
      let whens = asking.compactMap { $0.when?.condition }
      // A topic is taught as a whole; one without anything to say back has its own finding.
      let isAlways = meaning.stage == .discharge || whens.contains(.always)
      let when: Condition = isAlways ? .always : .any(whens)
      return Bearer(
        name: list.draft.id.text, file: list.draft.file, place: means.place,
        when: PlacedCondition(condition: when, place: means.place), rules: [])
    }
  }
}

extension FastingLimit {
  /// The limit that an answer of this meaning is held against.
  fileprivate init?(_ meaning: Meaning) {
    switch meaning {
    case .lastFood: self = .lastFood
    case .lastDrink: self = .lastDrink
    default: return nil
    }
  }
}

extension LinkedItem {
  /// When each of its rules about this limit applies.
  fileprivate func conditions(about limit: FastingLimit) -> [Condition] {
    rules.filter { $0.draft.test == .laterThan(limit) }.compactMap { $0.when?.condition }
  }
}
