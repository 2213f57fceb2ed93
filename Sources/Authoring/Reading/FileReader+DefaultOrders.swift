import Care

/// The orders that the site gives unless the clinician orders something else.
extension FileReader {
  mutating func readDefaultOrders(_ tree: YAMLTree) -> [AfterCare: DefaultOrder]? {
    // A site that leaves every order to the clinician says so with `{}`.
    if tree.map?.isEmpty == true { return [:] }
    // Where nobody knows what can be ordered, `orders.yaml` has the finding.
    guard let orders = known.orders else { return nil }
    guard let fields = readFields(tree, required: [], optional: orders.namesOfDefaults) else {
      return nil
    }
    var defaults: [AfterCare: DefaultOrder] = [:]
    for order in orders.orders {
      guard let tree = fields[order.id.text], let kind = order.kind else { continue }
      defaults[order.id] = readDefaultOrder(tree, kind)
    }
    return defaults
  }

  mutating func readDefaultOrder(
    _ tree: YAMLTree, _ kind: OrderLine.Kind
  ) -> DefaultOrder? {
    switch kind {
    case .yesNo: readYesOrNo(tree).map { .plain($0 ? .yes : .no) }
    case .minutes(let limits): readWholeNumber(tree, in: limits).map { .plain(.minutes($0)) }
    case .hours(let limits): readWholeNumber(tree, in: limits).map { .plain(.hours($0)) }
    case .weight: readWeight(tree).map { .plain(.weight($0)) }
    case .choice(let options):
      readOneOf(options.map(\.id.text), tree, of: .choice).map { .plain(.chosen(Option.ID($0))) }
    case .day: readDayOrder(tree)
    case .visit: nil
    case .daysAfter: readDaysAfter(tree).map { .plain(.daysAfter($0)) }
    case .words(let most): readShortWord(tree, most: most).map { .plain(.words($0)) }
    }
  }

  private mutating func readWeight(_ tree: YAMLTree) -> Weight? {
    guard let weight = Weight(typed: tree.word ?? "") else {
      note(.shape(.expected(.weight)), at: tree.place)
      return nil
    }
    return weight
  }

  private mutating func readDayOrder(_ tree: YAMLTree) -> DefaultOrder? {
    if tree.word == "until-told" { return .plain(.untilTold) }
    guard tree.map != nil else {
      note(.shape(.expected(.dayOrder)), at: tree.place)
      return nil
    }
    return readFields(tree, required: ["days-after"])?["days-after"]
      .flatMap { readWholeNumber($0, in: 0...OrderLine.mostDays) }.map { .dayAfter($0) }
  }

  /// Written in any order; an order has them in theirs.
  private mutating func readDaysAfter(_ tree: YAMLTree) -> [Int]? {
    let days = readDistinct(tree) { reader, part in
      reader.readWholeNumber(part, in: 1...OrderLine.mostDays)
    }
    guard let days, days.count == tree.list?.count else { return nil }
    return days.map(\.value).sorted()
  }
}
