import Care

extension FileReader {
  /// `warning-signs.yaml`.
  mutating func readWarningSigns(_ tree: YAMLTree) -> [WarningSign]? {
    guard let head = readHead(tree, kind: "warning-signs", required: ["signs"]),
      let entries = head.fields["signs"].flatMap({ readList($0) })
    else { return nil }
    var ids: Set<WarningSign.ID> = []
    return entries.compactMap { entry in
      guard let sign = readWarningSign(entry) else { return nil }
      if !ids.insert(sign.id).inserted {
        note(.value(.doubled(sign.id.text)), at: entry["id"]?.place ?? entry.place)
      }
      return sign
    }
  }

  private mutating func readWarningSign(_ tree: YAMLTree) -> WarningSign? {
    guard let fields = readFields(tree, required: ["id", "tier", "text", "source"]) else {
      return nil
    }
    beginTelling()
    let id: WarningSign.ID? = fields["id"].flatMap { readIdentifier($0) }
    let tiers = WarningSign.Tier.allCases.map { String($0.rawValue) }
    let tier = fields["tier"].flatMap { readOneOf(tiers, $0, of: .tier) }
      .flatMap { Int($0) }.flatMap { WarningSign.Tier(rawValue: $0) }
    let text = fields["text"].flatMap { readText($0) }
    let sources = fields["source"].flatMap { readSourceIDs($0) }
    guard let id, let tier, let text, let sources else { return nil }
    return WarningSign(id: id, tier: tier, text: text, sources: sources)
  }
}
