import Care

extension FileReader {
  /// `sheet.yaml`.
  mutating func readSheet(_ tree: YAMLTree) -> SheetForm? {
    guard
      let head = readHead(
        tree, kind: "sheet", required: ["keep", "tiers", "sections", "for-life"])
    else { return nil }
    let keep = head.fields["keep"].flatMap { readSourcedText($0) }
    let tiers = head.fields["tiers"].flatMap { readTiers($0) }
    let sections = head.fields["sections"].flatMap { readList($0) }.map { list in
      list.map { readSection($0) }
    }
    let forLife = head.fields["for-life"].flatMap { readLines($0) }
    guard let signature = head.signature, let keep, let tiers, let sections, let forLife else {
      return nil
    }
    let read = sections.compactMap { $0 }
    guard read.count == sections.count else { return nil }
    return SheetForm(
      signature: signature, keep: keep.text, tiers: tiers, sections: read, forLife: forLife)
  }

  private mutating func readTiers(_ tree: YAMLTree) -> [WarningSign.Tier: SheetForm.Tier]? {
    let all = WarningSign.Tier.allCases
    guard let fields = readFields(tree, required: all.map { String($0.rawValue) }) else {
      return nil
    }
    var tiers: [WarningSign.Tier: SheetForm.Tier] = [:]
    for tier in all {
      guard let tree = fields[String(tier.rawValue)],
        let parts = readFields(tree, required: ["title", "lead", "source"])
      else { continue }
      beginTelling()
      let title = parts["title"].flatMap { readText($0) }
      let lead = parts["lead"].flatMap { readText($0) }
      let sources = parts["source"].flatMap { readSourceIDs($0) }
      guard let title, let lead, sources != nil else { continue }
      tiers[tier] = SheetForm.Tier(title: title, lead: lead)
    }
    return tiers.count == all.count ? tiers : nil
  }

  /// What the program puts into a section.
  private enum Part: String, CaseIterable {
    case warningSigns = "warning-signs"
    case telephones, restarts
  }

  private mutating func readSection(_ tree: YAMLTree) -> SheetForm.Section? {
    let part: Part?? = tree["part"].map { readChoice($0, of: .sheetPart) }
    let hasTitle = part != .some(.warningSigns)
    guard
      let fields = readFields(
        tree, required: hasTitle ? ["title"] : ["part"],
        optional: hasTitle ? ["part", "lead", "lines"] : [])
    else { return nil }
    beginTelling()
    if part == .some(.restarts) { isTellingOrders = true }
    defer { isTellingOrders = false }
    let title = fields["title"].flatMap { readText($0) }
    let lead = readLines(fields["lead"])
    let entries = fields["lines"].map { readList($0).map { list in list.map { readEntry($0) } } }
    guard part != .some(nil) else { return nil }
    if part == .some(.warningSigns) { return SheetForm.Section(.warningSigns) }
    guard let title, let lead, entries != .some(nil) else { return nil }
    let read = (entries ?? [])?.compactMap { $0 } ?? []
    guard read.count == (entries ?? [])?.count else { return nil }
    let content: SheetForm.Content =
      switch part {
      case .telephones: .telephones(title: title)
      case .restarts: .restarts(title: title)
      case .warningSigns, nil, .some(nil): .lines(title: title)
      }
    return SheetForm.Section(content, lead: lead, entries: read)
  }

  private mutating func readEntry(_ tree: YAMLTree) -> SheetForm.Entry? {
    let own = tree["order"] != nil ? "order" : "name"
    guard
      let fields = readFields(
        tree, required: [own], optional: ["when", "shows", "say", "note"])
    else { return nil }
    beginTelling()
    let order = fields["order"].map { readOrderName($0) }
    let name = fields["name"].map { readText($0, most: Self.mostNameCharacters) }
    let shows = fields["shows"].map {
      readDistinct($0) { reader, part in reader.readOrderName(part) }?.map(\.value)
    }
    let when = readWhen(fields)
    let says = readLines(fields["say"])
    let notes = readLines(fields["note"])
    guard order != .some(nil), name != .some(nil), shows != .some(nil), let when, let says,
      let notes
    else { return nil }
    return SheetForm.Entry(
      when: when, order: order ?? nil, name: name ?? nil, shows: shows ?? nil, says: says,
      notes: notes)
  }

  /// The name of an order; any where `orders.yaml` could not be read.
  mutating func readOrderName(_ tree: YAMLTree) -> AfterCare? {
    guard let orders = known.orders else { return readWord(tree).map { AfterCare($0) } }
    return readOneOf(orders.names, tree, of: .order).map { AfterCare($0) }
  }
}
