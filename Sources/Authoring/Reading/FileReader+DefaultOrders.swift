import Care

/// The orders that the site gives unless the clinician orders something else.
extension FileReader {
  /// A visit has a day and a time of its own, so no site can order one for everybody.
  static var defaultOrderNames: [String] {
    AfterCare.allCases.filter { $0.kind != .visit }.map(\.rawValue)
  }

  mutating func readDefaultOrders(_ tree: YAMLTree) -> [AfterCare: DefaultOrder]? {
    // A site that leaves every order to the clinician says so with `{}`.
    if tree.map?.isEmpty == true { return [:] }
    guard let fields = readFields(tree, required: [], optional: Self.defaultOrderNames) else {
      return nil
    }
    var defaults: [AfterCare: DefaultOrder] = [:]
    for order in AfterCare.allCases {
      defaults[order] = fields[order.rawValue].flatMap { readDefaultOrder($0, order.kind) }
    }
    return defaults
  }

  private mutating func readDefaultOrder(
    _ tree: YAMLTree, _ kind: AfterCare.Kind
  ) -> DefaultOrder? {
    switch kind {
    case .yesNo: readYesOrNo(tree).map { .plain($0 ? .yes : .no) }
    case .minutes(let limits): readWholeNumber(tree, in: limits).map { .plain(.minutes($0)) }
    case .hours(let limits): readWholeNumber(tree, in: limits).map { .plain(.hours($0)) }
    case .weight: readWeight(tree).map { .plain(.weight($0)) }
    case .closure:
      (readChoice(tree, of: .closure) as Closure?).map { .plain(.closure($0)) }
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
      .flatMap { readWholeNumber($0, in: 0...AfterCare.mostDays) }.map { .dayAfter($0) }
  }

  /// Written in any order; an order has them in theirs.
  private mutating func readDaysAfter(_ tree: YAMLTree) -> [Int]? {
    let days = readDistinct(tree) { reader, part in
      reader.readWholeNumber(part, in: 1...AfterCare.mostDays)
    }
    guard let days, days.count == tree.list?.count else { return nil }
    return days.map(\.value).sorted()
  }
}
