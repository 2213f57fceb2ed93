import Care

/// The orders that conditions can look at, as items of a list that no file has and that every pathway
/// asks before all others.
enum OrderItems {
  /// In the order of the form.
  static let all: [LinkedItem] =
    AfterCare.allCases.compactMap { order in
      order.asked.map { item(.order(order.rawValue), $0) }
    } + [item(.restarts, chooseOne(["some", "none"]))]

  /// The words that a condition may name of each.
  static let words: [Item.Reference: [String]] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.reference, $0.draft.kind?.words ?? []) })

  fileprivate static func chooseOne(_ words: [String]) -> Kind {
    .chooseOne(words.map { Option(id: Option.ID($0), text: Text([:])) })
  }

  /// Nobody is unsure about an order: it stands or is blank.
  private static func item(_ reference: Item.Reference, _ kind: Kind) -> LinkedItem {
    let draft = ItemDraft(
      id: Located(value: reference.item, place: .start), kind: kind, text: nil, why: nil,
      sources: nil, when: nil, rules: [], conflicts: nil, mayBeUnsure: false)
    return LinkedItem(reference: reference, draft: draft, when: .always, rules: [])
  }
}

extension AfterCare {
  /// The kind of item that has the same answers; nil for an order that no condition can name.
  fileprivate var asked: Care.Kind? {
    switch kind {
    case .yesNo: .yesNo
    case .closure: OrderItems.chooseOne(Closure.allCases.map(\.rawValue))
    case .minutes, .hours, .weight, .day, .visit, .daysAfter, .words: nil
    }
  }
}

extension Kind {
  fileprivate var words: [String] {
    switch self {
    case .yesNo: ["yes", "no"]
    case .chooseOne(let options): options.map(\.id.text)
    default: []
    }
  }
}
