import Care

extension FileReader {
  private static var mostOrders: Int { 40 }
  /// `words` and `plan` of a patient are written on one line of the form and the sheet.
  private static var mostWords: ClosedRange<Int> { 1...300 }

  /// `orders.yaml`.
  mutating func readOrders(_ tree: YAMLTree) -> OrderForm? {
    guard let head = readHead(tree, kind: "orders", required: ["lines"]),
      let entries = head.fields["lines"].flatMap({ readList($0) })
    else { return nil }
    guard entries.count <= Self.mostOrders else {
      note(.shape(.tooMany(.orders, most: Self.mostOrders)), at: entries[Self.mostOrders].place)
      return nil
    }
    // First what there is, since one order may hang on another.
    let drafts = entries.compactMap { readOrderDraft($0) }
    known.orders = OrderItems(drafts.map { .init(id: $0.id, kind: $0.kind) })
    let lines = drafts.map { readOrderLine($0) }
    let whole = lines.compactMap { $0 }
    checkUses(whole, entries)
    guard let signature = head.signature, whole.count == entries.count else { return nil }
    return OrderForm(signature: signature, lines: whole)
  }

  private struct OrderDraft {
    let id: AfterCare
    let kindName: OrderKindName?
    let kind: OrderLine.Kind?
    let fields: Fields
  }

  private mutating func readOrderDraft(_ tree: YAMLTree) -> OrderDraft? {
    let kindName: OrderKindName? = tree["kind"].flatMap { readChoice($0, of: .orderKind) }
    let required = ["id", "kind", "name", "ask", "source"]
    let optional = ["help", "part-of", "plan", "example"]
    let special = OrderKindName.allCases.flatMap { $0.keys + $0.optional }
    guard
      let fields = readFields(
        tree, required: required + (kindName?.keys ?? []),
        optional: optional + (kindName?.optional ?? special))
    else { return nil }
    let id: AfterCare? = fields["id"].flatMap { readIdentifier($0) }
    let kind = kindName.flatMap { readOrderKind($0, fields) }
    guard let id, let place = fields["id"]?.place else { return nil }
    guard !Self.takenByOthers.contains(id.text) else {
      note(.value(.reserved(id.text)), at: place)
      return nil
    }
    return OrderDraft(id: id, kindName: kindName, kind: kind, fields: fields)
  }

  /// Names of `{orders.…}` that are no orders of after-care.
  private static var takenByOthers: [String] {
    ["anaesthesia"]
      + Placeholder.names.filter { $0.hasPrefix(Placeholder.ofOrders) }
      .map { String($0.dropFirst(Placeholder.ofOrders.count)) }
  }

  private mutating func readOrderKind(_ name: OrderKindName, _ fields: Fields) -> OrderLine.Kind? {
    switch name {
    case .yesNo: .yesNo
    case .weight: .weight
    case .day: .day
    case .visit: .visit
    case .daysAfter: .daysAfter
    case .minutes: readLimits(fields, in: 0...Ordered.mostMinutes).map { .minutes($0) }
    case .hours: readLimits(fields, in: 1...Ordered.mostHours).map { .hours($0) }
    case .choice: fields["options"].flatMap { readOptions($0) }.map { .choice($0) }
    case .words:
      fields["most"].flatMap { readWholeNumber($0, in: Self.mostWords) }.map { .words(most: $0) }
    }
  }

  private mutating func readLimits(
    _ fields: Fields, in limits: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    let least = fields["least"].flatMap { readWholeNumber($0, in: limits) }
    let most = fields["most"].flatMap { readWholeNumber($0, in: limits) }
    guard let least, let most, let place = fields["most"]?.place else { return nil }
    guard least <= most else {
      note(.value(.limitsCrossed(least: least, most: most)), at: place)
      return nil
    }
    return least...most
  }

  private mutating func readOrderLine(_ draft: OrderDraft) -> OrderLine? {
    let fields = draft.fields
    beginTelling()
    let name = fields["name"].flatMap { readText($0, most: Self.mostNameCharacters) }
    isTellingStaff = true
    let ask = fields["ask"].flatMap { readText($0) }
    let help = fields["help"].map { readText($0) }
    isTellingStaff = false
    let sources = fields["source"].flatMap { readSourceIDs($0) }
    let partOf = fields["part-of"].map {
      readOneOf(known.orders?.namesOfYesNo.filter { $0 != draft.id.text } ?? [], $0, of: .order)
    }
    let plan: OrderLine.Plan?? = fields["plan"].map { readChoice($0, of: .planPlace) }
    let use: OrderLine.Use?? = fields["use"].map { readChoice($0, of: .orderUse) }
    let tooSoon = fields["too-soon"].map { readTooSoon($0) }
    let calendar = fields["calendar"].map { readCalendar($0, of: draft.kindName) }
    let timer = fields["timer"].map { readTimer($0) }
    let example = fields["example"].map { tree in draft.kind.flatMap { readExample(tree, $0) } }
    guard let kind = draft.kind, let name, let ask, help != .some(nil), let sources,
      partOf != .some(nil), plan != .some(nil), use != .some(nil), tooSoon != .some(nil),
      calendar != .some(nil), timer != .some(nil), example != .some(nil)
    else { return nil }
    return OrderLine(
      id: draft.id, kind: kind, name: name, ask: ask, help: help ?? nil, sources: sources,
      partOf: (partOf ?? nil).map { AfterCare($0) }, tooSoon: tooSoon ?? nil, use: use ?? nil,
      plan: (plan ?? nil) ?? .listed, calendar: calendar ?? nil, timer: timer ?? nil,
      example: example ?? nil)
  }

  /// Names and uses stand once each.
  private mutating func checkUses(_ lines: [OrderLine], _ entries: [YAMLTree]) {
    var ids: Set<AfterCare> = []
    var uses: Set<OrderLine.Use> = []
    for (line, entry) in zip(lines, entries) where lines.count == entries.count {
      if !ids.insert(line.id).inserted {
        note(.value(.doubled(line.id.text)), at: entry["id"]?.place ?? entry.place)
      }
      // The calendar counts the calls of one order.
      if line.kind == .daysAfter, lines.first(where: { $0.kind == .daysAfter })?.id != line.id {
        note(
          .value(.doubled(OrderKindName.daysAfter.rawValue)),
          at: entry["kind"]?.place ?? entry.place)
      }
      if let use = line.use, use != .told, !uses.insert(use).inserted {
        note(.value(.doubled(use.rawValue)), at: entry["use"]?.place ?? entry.place)
      }
    }
  }
}
