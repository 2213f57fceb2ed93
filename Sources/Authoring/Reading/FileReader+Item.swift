import Care

extension FileReader {
  /// Nil only when the item has no name, so that it cannot be referred to.
  mutating func readItem(_ tree: YAMLTree, in list: String, of stage: Stage) -> ItemDraft? {
    let kindName: KindName? = tree["ask"].flatMap { readChoice($0, of: .kind) }
    guard let fields = readItemFields(tree, kindName, stage) else { return nil }
    beginTelling()
    let text = fields["text"].flatMap { readText($0) }
    let why = fields["why"].flatMap { readText($0) }
    let sources = fields["source"].flatMap { readSourceIDs($0) }
    let mayBeUnsure = fields["unsure"].flatMap { readYesOrNo($0) } ?? true
    let kind = kindName.flatMap { readKind($0, fields) }
    let when = fields["when"].map { readCondition($0) }
    let conflicts = fields["conflicts"].flatMap { readGroup($0) }
    let id: Item.ID? = fields["id"].flatMap { readIdentifier($0) }
    let owner = RuleOwner(
      name: "\(list).\(id?.text ?? "")", kindName: kindName, kind: kind, mayBeUnsure: mayBeUnsure)
    let rules = fields["raise"].map { readRules($0, of: owner) } ?? []
    let hour = fields[Self.hourKey].flatMap { readHour($0) }
    let means: Located<Meaning>? = fields[Self.meansKey].flatMap { readPlaced($0, of: .meaning) }
    let options = kindName == .chooseOne ? fields["options"]?.list ?? [] : []
    let points = options.compactMap { $0["points"]?.place }.first
    guard let id, let place = fields["id"]?.place else { return nil }
    return ItemDraft(
      id: Located(value: id, place: place), kind: kind, text: text, why: why, sources: sources,
      when: when, rules: rules, conflicts: conflicts, mayBeUnsure: mayBeUnsure,
      notBefore: hour, means: means, points: points)
  }

  /// The fields that an item of this kind has; without a kind, no key is held against it.
  private mutating func readItemFields(
    _ tree: YAMLTree, _ kind: KindName?, _ stage: Stage
  ) -> Fields? {
    let required = ["id", "ask", "text", "source"]
    let atHome = [Self.meansKey] + (stage == .home ? [Self.hourKey] : [])
    guard let kind else {
      let special = KindName.allCases.flatMap { $0.keys.required + $0.keys.optional }
      let optional = ["why", "when", "conflicts", "unsure", "raise"] + special + atHome
      return readFields(tree, required: required, optional: optional)
    }
    let reason = kind.asks ? ["why"] : []
    let optional =
      kind.asks ? ["when", "conflicts", "unsure", "raise"] : ["why", "when", "conflicts"]
    return readFields(
      tree, required: required + reason + kind.keys.required,
      optional: optional + kind.keys.optional + atHome)
  }

  private mutating func readGroup(_ tree: YAMLTree) -> Located<String>? {
    let name: Identifier<Item>? = readIdentifier(tree)
    return name.map { Located(value: $0.text, place: tree.place) }
  }
}
