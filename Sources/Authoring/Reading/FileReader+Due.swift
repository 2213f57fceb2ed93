import Care

extension FileReader {
  /// On which days a list of `home/` is gone through: `daily`, `[1, 3]`, `restarts`, `last-day`, or an
  /// order that names days; what is daily may end on an order's day.
  mutating func readDue(_ tree: YAMLTree, until end: YAMLTree?) -> Due? {
    guard let due = readDue(tree) else { return nil }
    guard let end else { return due }
    guard due == .daily else {
      note(.value(.onlyWhereDaily), at: end.place)
      return nil
    }
    return readOneOf(Self.daysOfOrders, end, of: .due).flatMap(AfterCare.init).map(Due.dailyUntil)
  }

  /// The key of the clock time before which a list at home, or one item of it, is not asked.
  static var hourKey: String { "not-before" }

  /// A clock time that leaves something of the day before it.
  mutating func readHour(_ tree: YAMLTree) -> ClockTime? {
    guard let word = tree.word, let hour = ClockTime(iso: word), hour > .midnight else {
      note(.shape(.expected(.clock)), at: tree.place)
      return nil
    }
    return hour
  }

  private static var daysOfOrders: [String] {
    AfterCare.allCases.filter(\.namesDays).map(\.rawValue)
  }

  private mutating func readDue(_ tree: YAMLTree) -> Due? {
    guard tree.list == nil else {
      return readDistinct(tree) { reader, part in
        reader.readWholeNumber(part, in: 0...AfterCare.mostDays)
      }.map { .days($0.map(\.value).sorted()) }
    }
    return readOneOf(["daily", "restarts", "last-day"] + Self.daysOfOrders, tree, of: .due).flatMap
    { word in
      switch word {
      case "daily": .daily
      case "restarts": .restarts
      case "last-day": .lastDay
      default: AfterCare(rawValue: word).map { .order($0) }
      }
    }
  }
}

extension AfterCare {
  fileprivate var namesDays: Bool {
    switch kind {
    case .day, .visit, .daysAfter: true
    default: false
    }
  }
}
