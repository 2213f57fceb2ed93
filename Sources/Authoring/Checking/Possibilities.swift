import Care

/// Finds out whether conditions can hold on the way through one pathway.
///
/// It tries the answers of all items that matter, in the order in which they are asked, and leaves out
/// what cannot come true any more. Where that would take too long, it says that they can hold.
struct Possibilities {
  let procedure: Pathway.ID
  /// In the order in which the pathway asks; orders stand before every list.
  private let items: [LinkedItem]
  private let positions: [Item.Reference: Int]

  /// More than any list of the clinic needs, and a few milliseconds.
  static let mostSteps = 20_000
  /// Of more options or classes than this, no sets are tried.
  private static let mostInSet = 10

  init(procedure: Pathway.ID, orders: OrderItems, items: [LinkedItem]) {
    self.procedure = procedure
    let items = orders.all + items
    self.items = items
    positions = Dictionary(items.enumerated().map { ($1.reference, $0) }) { first, _ in first }
  }

  func has(_ item: Item.Reference) -> Bool {
    positions[item] != nil
  }

  /// Whether some answers and orders make the condition true.
  ///
  /// An item that does not show has no answer; without `heedingShown`, every item can be answered, so
  /// that only the condition itself is looked at.
  func allow(_ condition: Condition, heedingShown: Bool = true) -> Bool {
    let asked = asked(by: condition, heedingShown: heedingShown)
    var search = Search(
      goal: condition, procedure: procedure, asked: asked.map(\.reference),
      inPathway: Set(positions.keys))
    for item in asked {
      search.choices[item.reference] = choices(of: item, in: asked, condition)
      if heedingShown { search.shownWhen[item.reference] = item.when?.condition }
    }
    return search.succeeds()
  }

  /// The items whose answers matter, in order.
  private func asked(by condition: Condition, heedingShown: Bool) -> [LinkedItem] {
    var found: Set<Int> = []
    var open = condition.references
    while let reference = open.popLast() {
      guard let position = positions[reference], found.insert(position).inserted else { continue }
      if heedingShown { open += items[position].when?.condition.references ?? [] }
    }
    return found.sorted().map { items[$0] }
  }

  /// Every answer as the set of values it has, of those that are asked for; nil when there are too
  /// many or the item could not be read.
  private func choices(
    of item: LinkedItem, in asked: [LinkedItem], _ condition: Condition
  ) -> [Set<AnswerValue>]? {
    guard let kind = item.draft.kind else { return nil }
    // The one order that is never blank: without any restart it says so.
    if item.reference == .restarts { return [[.option("some")], [.option("none")]] }
    let conditions = [condition] + asked.compactMap { $0.when?.condition }
    let lists = conditions.flatMap { $0.valueLists(for: item.reference) }
    let values = lists.reduce(into: Set<AnswerValue>()) { $0.formUnion($1) }
    let together = Self.distinct(values.filter(kind.canHaveTogether), by: lists)
    let alone = Self.distinct(values.filter { !kind.canHaveTogether($0) }, by: lists)
    guard together.count <= Self.mostInSet else { return nil }
    return [[]] + alone.map { [$0] } + Self.sets(of: together)
  }

  /// One for all values that no condition tells apart.
  private static func distinct(
    _ values: Set<AnswerValue>, by lists: [Set<AnswerValue>]
  ) -> [AnswerValue] {
    let groups = Dictionary(grouping: values) { value in lists.map { $0.contains(value) } }
    return groups.values.compactMap(\.first)
  }

  /// All sets of these values but the empty one.
  private static func sets(of values: [AnswerValue]) -> [Set<AnswerValue>] {
    (1..<(1 << values.count)).map { marks in
      Set(values.indices.filter { marks & (1 << $0) != 0 }.map { values[$0] })
    }
  }
}

extension Kind {
  /// Whether an answer can hold this value and others besides.
  fileprivate func canHaveTogether(_ value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.chooseMany(_, let none), .option(let id)): id != none?.id
    case (.medicines, .medicineClass): true
    default: false
    }
  }
}

extension Condition {
  /// Every item that it looks at.
  var references: [Item.Reference] {
    switch self {
    case .always, .procedure, .anaesthesia: []
    case .answered(let reference, _): [reference]
    case .all(let parts), .any(let parts): parts.flatMap(\.references)
    case .not(let part): part.references
    }
  }

  /// The values of this item's answer that it names, for each time that it does.
  fileprivate func valueLists(for item: Item.Reference) -> [Set<AnswerValue>] {
    switch self {
    case .always, .procedure, .anaesthesia: []
    case .answered(let reference, let values): reference == item ? [Set(values)] : []
    case .all(let parts), .any(let parts): parts.flatMap { $0.valueLists(for: item) }
    case .not(let part): part.valueLists(for: item)
    }
  }
}
