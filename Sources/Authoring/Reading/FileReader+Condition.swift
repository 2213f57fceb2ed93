import Care

extension FileReader {
  /// A `when:`; all its entries must hold.
  mutating func readCondition(_ tree: YAMLTree) -> ConditionDraft {
    guard let entries = readEntries(tree) else {
      return ConditionDraft(place: tree.place, form: .unknown)
    }
    let parts = entries.map { ConditionDraft(place: $0.keyPlace, form: readPart($0)) }
    if let only = parts.first, parts.count == 1 {
      return ConditionDraft(place: tree.place, form: only.form)
    }
    return ConditionDraft(place: tree.place, form: .all(parts))
  }

  private mutating func readPart(_ entry: YAMLTree.Entry) -> ConditionDraft.Form {
    switch entry.key {
    case "procedure": readProcedures(entry.value)
    case "orders.anaesthesia": readAnaesthesia(entry.value)
    case "any":
      readList(entry.value).map { list in .any(list.map { readCondition($0) }) } ?? .unknown
    case "all":
      readList(entry.value).map { list in .all(list.map { readCondition($0) }) } ?? .unknown
    case "not": .not(readCondition(entry.value))
    default: readAnswered(entry)
    }
  }

  private mutating func readProcedures(_ tree: YAMLTree) -> ConditionDraft.Form {
    let expected = known.procedures?.map(\.text)
    let procedures = readDistinct(tree) { reader, part in
      guard let expected else { return reader.readWord(part) }
      return reader.readOneOf(expected, part, of: .procedure)
    }
    return whole(procedures, tree).map { .procedure($0.map { Pathway.ID($0.value) }) } ?? .unknown
  }

  private mutating func readAnaesthesia(_ tree: YAMLTree) -> ConditionDraft.Form {
    let kinds: [Located<Anaesthesia>]? = readDistinct(tree) { reader, part in
      reader.readChoice(part, of: .anaesthesia)
    }
    return whole(kinds, tree).map { .anaesthesia($0.map(\.value)) } ?? .unknown
  }

  private mutating func readAnswered(_ entry: YAMLTree.Entry) -> ConditionDraft.Form {
    guard let reference = Item.Reference(entry.key), isIdentifier(reference.checklist.text),
      isIdentifier(reference.item.text)
    else {
      let expected = [
        "procedure", "orders.anaesthesia", "orders.<order>", "<checklist>.<item>", "any", "all",
        "not",
      ]
      note(.shape(.unknownKey(entry.key, expected: expected)), at: entry.keyPlace)
      return .unknown
    }
    guard reference.checklist != .orders else { return readOrder(reference, entry) }
    let values = readDistinct(entry.value) { reader, part in reader.readWord(part) }
    return whole(values, entry.value).map {
      .answered(Located(value: reference, place: entry.keyPlace), $0)
    } ?? .unknown
  }

  private mutating func readOrder(
    _ reference: Item.Reference, _ entry: YAMLTree.Entry
  ) -> ConditionDraft.Form {
    guard let orders = known.orders else { return .unknown }
    guard let expected = orders.words[reference] else {
      let names = ["orders.anaesthesia"] + orders.all.map(\.reference.description)
      note(.shape(.unknownKey(entry.key, expected: names)), at: entry.keyPlace)
      return .unknown
    }
    let values = readDistinct(entry.value) { reader, part in
      reader.readOneOf(expected, part, of: .answer)
    }
    return whole(values, entry.value).map {
      .answered(Located(value: reference, place: entry.keyPlace), $0)
    } ?? .unknown
  }

  /// Nil when an entry was left out: half a list would make another condition.
  private func whole<Value>(_ values: [Located<Value>]?, _ tree: YAMLTree) -> [Located<Value>]? {
    values?.count == tree.list?.count ? values : nil
  }
}
