import Care

extension FileReader {
  /// The list with its conditions looked up in the others.
  mutating func link(_ draft: ChecklistDraft, in library: Library) -> LinkedChecklist {
    let items = draft.items.enumerated().map { index, item in
      let asker = Asker(list: draft, index: index, library: library)
      let rules = item.rules.map { rule in
        LinkedRule(draft: rule, when: link(rule.when, for: asker.including))
      }
      return LinkedItem(
        reference: Item.Reference(draft.id, item.id.value), draft: item,
        when: link(item.when, for: asker), rules: rules, listHour: draft.content?.notBefore)
    }
    return LinkedChecklist(draft: draft, items: items)
  }

  private mutating func link(_ draft: ConditionDraft?, for asker: Asker) -> PlacedCondition? {
    guard let draft else { return .always }
    switch draft.form {
    case .unknown: return nil
    case .procedure(let procedures):
      return PlacedCondition(condition: .procedure(procedures), place: draft.place)
    case .anaesthesia(let kinds):
      return PlacedCondition(condition: .anaesthesia(kinds), place: draft.place)
    case .not(let part):
      return link(part, for: asker).map {
        PlacedCondition(condition: .not($0.condition), place: draft.place)
      }
    case .all(let parts):
      return link(parts, for: asker).map {
        PlacedCondition(
          condition: .all($0.map(\.condition)), place: draft.place, branches: $0.flatMap(\.branches)
        )
      }
    case .any(let parts):
      return link(parts, for: asker).map {
        PlacedCondition(
          condition: .any($0.map(\.condition)), place: draft.place,
          branches: $0 + $0.flatMap(\.branches))
      }
    case .answered(let reference, let values):
      return answered(reference, values, for: asker).map {
        PlacedCondition(condition: $0, place: draft.place)
      }
    }
  }

  /// Nil when any part could not be looked up; all parts are tried.
  private mutating func link(
    _ parts: [ConditionDraft], for asker: Asker
  ) -> [PlacedCondition]? {
    let linked = parts.map { link($0, for: asker) }
    let whole = linked.compactMap { $0 }
    return whole.count == linked.count ? whole : nil
  }

  private mutating func answered(
    _ reference: Located<Item.Reference>, _ words: [Located<String>], for asker: Asker
  ) -> Condition? {
    let item: ItemDraft
    switch asker.item(reference.value) {
    case .found(let found): item = found
    case .wrong(let problem):
      note(.reference(problem), at: reference.place)
      return nil
    case .unknown: return nil
    }
    let answers = PossibleAnswers(of: item.kind, mayBeUnsure: item.mayBeUnsure)
    guard !answers.isUnknown else { return nil }
    let values = words.compactMap { word -> AnswerValue? in
      let value = answers.value(word.value)
      if case .medicineClass(let id) = value { keep(medicineClass: id, at: word.place) }
      if value == nil {
        note(
          .reference(.impossibleValue(word.value, of: reference.value.description)), at: word.place)
      }
      return value
    }
    return values.count == words.count ? .answered(reference.value, values) : nil
  }
}

/// The item whose condition names others, with what comes before it.
struct Asker {
  let list: ChecklistDraft
  /// Its place in the list.
  let index: Int
  let library: Library
  /// Whether it may name itself: a rule looks at the answer that was just given.
  var mayNameItself = false

  var including: Asker {
    Asker(list: list, index: index, library: library, mayNameItself: true)
  }

  enum Found {
    case found(ItemDraft)
    case wrong(ReferenceProblem)
    /// Its list could not be read, which has its own finding.
    case unknown
  }

  func item(_ reference: Item.Reference) -> Found {
    if let order = library.orders?.all.first(where: { $0.reference == reference }) {
      return .found(order.draft)
    }
    guard let other = library[reference.checklist] else {
      return .wrong(.unknownItem(reference.description))
    }
    guard let content = other.content else { return .unknown }
    guard let place = content.items.firstIndex(where: { $0.id.value == reference.item }) else {
      return .wrong(.unknownItem(reference.description))
    }
    if other.id == list.id {
      guard place < index || mayNameItself && place == index else {
        return .wrong(.laterItem(reference))
      }
      return .found(content.items[place])
    }
    return switch library.order(of: other.id, and: list.id) {
    case .before: .found(content.items[place])
    case .after: .wrong(.laterItem(reference))
    case .neverTogether: .wrong(.neverTogether(reference))
    }
  }
}
