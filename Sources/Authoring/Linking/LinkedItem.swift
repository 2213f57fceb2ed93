import Care

/// An item whose conditions have been looked up in the other lists.
struct LinkedItem: Sendable {
  let reference: Item.Reference
  let draft: ItemDraft
  /// Nil when a part of it could not be looked up, which is noted.
  let when: PlacedCondition?
  let rules: [LinkedRule]
  /// The hour of its list, for an item that has none of its own.
  var listHour: ClockTime?

  /// Nil when any part of it is wrong.
  var item: Item? {
    let rules = rules.compactMap(\.rule)
    guard let kind = draft.kind, let text = draft.text, let sources = draft.sources, let when,
      rules.count == self.rules.count
    else { return nil }
    return Item(
      id: draft.id.value, kind: kind, text: text, why: draft.why, sources: sources,
      when: when.condition, rules: rules, conflicts: draft.conflicts?.value,
      mayBeUnsure: draft.mayBeUnsure, notBefore: draft.notBefore ?? listHour,
      means: draft.means?.value)
  }
}

/// A rule whose condition has been looked up.
struct LinkedRule: Sendable {
  let draft: RuleDraft
  let when: PlacedCondition?

  var rule: Rule? {
    guard let test = draft.test, let level = draft.level, let say = draft.say, let when
    else { return nil }
    return Rule(test: test, when: when.condition, level: level, flag: draft.flag, say: say)
  }
}

/// A condition with where it stands, and where the ways stand of which one is enough.
struct PlacedCondition: Sendable {
  let condition: Condition
  let place: Place
  /// The parts of every `any` that is not under a `not`.
  var branches: [PlacedCondition] = []

  /// That of an item without `when`.
  static let always = PlacedCondition(condition: .always, place: .start)
}

/// A checklist whose items have been looked up.
struct LinkedChecklist {
  let draft: ChecklistDraft
  let items: [LinkedItem]

  /// Nil when any part of it is wrong.
  var checklist: Checklist? {
    let whole = items.compactMap(\.item)
    guard let content = draft.content, let audience = content.audience, let title = content.title,
      let signature = content.signature, content.isDueRead, whole.count == items.count
    else { return nil }
    return Checklist(
      id: draft.id, audience: audience.value, title: title, signature: signature,
      due: content.due, means: content.means?.value, items: whole)
  }
}
