import Care

extension FileReader {
  /// The key that says what of the program rests on a list or an item.
  static var meansKey: String { "means" }

  /// The most items a list may have.
  private static var mostItems: Int { 500 }

  /// One file of a stage's folder.
  mutating func readChecklist(_ tree: YAMLTree?, stage: Stage, name: String) -> ChecklistDraft {
    guard let tree,
      let head = readHead(
        tree, kind: "checklist",
        required: ["for", "title"] + (stage == .home ? ["due"] : []) + ["items"],
        optional: (stage == .home ? ["until", Self.hourKey] : []) + [Self.meansKey])
    else {
      return ChecklistDraft(
        file: file, stage: stage, id: Checklist.ID(name), place: .start, content: nil)
    }
    checkName(head.name, is: name)
    if name == Checklist.ID.orders.text {
      note(.value(.reserved(name)), at: head.name?.place ?? .start)
    }
    let fields = head.fields
    let audience: Located<Checklist.Audience>? = fields["for"].flatMap {
      readPlaced($0, of: .audience)
    }
    let means: Located<Meaning>? = fields[Self.meansKey].flatMap { readPlaced($0, of: .meaning) }
    let title = fields["title"].flatMap { readText($0) }
    let items = fields["items"].flatMap { readItems($0, in: name, of: stage) }
    let due = fields["due"].flatMap { readDue($0, until: fields["until"]) }
    let hour = fields[Self.hourKey].flatMap { readHour($0) }
    if audience?.value == .staff { forgetTold() }
    return ChecklistDraft(
      file: file, stage: stage, id: Checklist.ID(name), place: head.name?.place ?? .start,
      content: items.map {
        .init(
          audience: audience, means: means, title: title, signature: head.signature, due: due,
          isDueRead: stage != .home || due != nil,
          notBefore: hour, items: $0)
      })
  }

  private mutating func readItems(_ tree: YAMLTree, in name: String, of stage: Stage)
    -> [ItemDraft]?
  {
    guard let list = readList(tree) else { return nil }
    guard list.count <= Self.mostItems else {
      note(.shape(.tooMany(.items, most: Self.mostItems)), at: list[Self.mostItems].place)
      return nil
    }
    var ids: Set<Item.ID> = []
    return list.compactMap { part in
      guard let item = readItem(part, in: name, of: stage) else { return nil }
      guard ids.insert(item.id.value).inserted else {
        note(.value(.doubled(item.id.value.text)), at: item.id.place)
        return nil
      }
      return item
    }
  }
}
