import Care

/// The orders that conditions can look at, as items of a list that no file has and that every pathway
/// asks before all others.
struct OrderItems: Sendable {
  /// In the order of the form.
  let orders: [Order]
  let all: [LinkedItem]
  /// The words that a condition may name of each.
  let words: [Item.Reference: [String]]

  struct Order: Sendable {
    let id: AfterCare
    /// Nil where it could not be read, so that anything may be said of it.
    let kind: OrderLine.Kind?
  }

  init(_ orders: [Order]) {
    self.orders = orders
    all =
      orders.compactMap { order in
        order.kind?.asked.map { Self.item(.order(order.id.text), $0) }
      } + [Self.item(.restarts, Self.chooseOne(["some", "none"]))]
    words = Dictionary(all.map { ($0.reference, $0.draft.kind?.words ?? []) }) { first, _ in first }
  }

  init(_ form: OrderForm) {
    self.init(form.lines.map { Order(id: $0.id, kind: $0.kind) })
  }

  var names: [String] { orders.map(\.id.text) }

  /// Those that name days.
  var namesOfDays: [String] { orders.filter { $0.kind?.namesDays ?? true }.map(\.id.text) }

  /// Those that are yes or no, so that another can be a detail of them.
  var namesOfYesNo: [String] { orders.filter { $0.kind == .yesNo }.map(\.id.text) }

  /// Those that the clinician writes in words.
  var namesOfWords: [String] {
    orders.filter { if case .words = $0.kind { true } else { false } }.map(\.id.text)
  }

  /// Those that a site can order for everybody: a visit has a day and a time of its own.
  var namesOfDefaults: [String] { orders.filter { $0.kind != .visit }.map(\.id.text) }

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

extension OrderLine.Kind {
  /// The kind of item that has the same answers; nil for an order that no condition can name.
  fileprivate var asked: Care.Kind? {
    switch self {
    case .yesNo: .yesNo
    case .choice(let options): OrderItems.chooseOne(options.map(\.id.text))
    case .minutes, .hours, .weight, .day, .visit, .daysAfter, .words: nil
    }
  }

  fileprivate var namesDays: Bool {
    switch self {
    case .day, .visit, .daysAfter: true
    case .yesNo, .minutes, .hours, .weight, .choice, .words: false
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
