import Care

extension FileReader {
  /// The `when:` of a line of the sheet or the form: it looks at procedure, anaesthetic and orders alone,
  /// since what was answered may be another thing tomorrow.
  ///
  /// Always, where there is none.
  mutating func readWhen(_ fields: Fields) -> Condition? {
    guard let tree = fields["when"] else { return .always }
    return resolve(readCondition(tree))
  }

  private mutating func resolve(_ draft: ConditionDraft) -> Condition? {
    switch draft.form {
    case .unknown: nil
    case .procedure(let procedures): .procedure(procedures)
    case .anaesthesia(let kinds): .anaesthesia(kinds)
    case .not(let part): resolve(part).map(Condition.not)
    case .all(let parts): resolve(parts).map(Condition.all)
    case .any(let parts): resolve(parts).map(Condition.any)
    case .answered(let reference, let words): resolve(reference, words)
    }
  }

  private mutating func resolve(_ parts: [ConditionDraft]) -> [Condition]? {
    let resolved = parts.map { resolve($0) }
    let whole = resolved.compactMap { $0 }
    return whole.count == resolved.count ? whole : nil
  }

  private mutating func resolve(
    _ reference: Located<Item.Reference>, _ words: [Located<String>]
  ) -> Condition? {
    guard reference.value.checklist == .orders else {
      let expected = ["procedure", "orders.<order>", "any", "all", "not"]
      note(
        .shape(.unknownKey(reference.value.description, expected: expected)), at: reference.place)
      return nil
    }
    // Which words it may be was looked up when it was read.
    guard let item = known.orders?.all.first(where: { $0.reference == reference.value }) else {
      return nil
    }
    let answers = PossibleAnswers(of: item.draft.kind, mayBeUnsure: false)
    let values = words.compactMap { answers.value($0.value) }
    return values.count == words.count ? .answered(reference.value, values) : nil
  }
}
