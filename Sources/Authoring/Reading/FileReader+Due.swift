import Care

extension FileReader {
  /// On which days a list of `home/` is gone through: `daily`, `[1, 3]`, `restarts`, `last-day`, or an
  /// order that names days.
  mutating func readDue(_ tree: YAMLTree) -> Due? {
    guard tree.list == nil else {
      return readDistinct(tree) { reader, part in
        reader.readWholeNumber(part, in: 0...AfterCare.mostDays)
      }.map { .days($0.map(\.value).sorted()) }
    }
    let orders = AfterCare.allCases.filter(\.namesDays).map(\.rawValue)
    return readOneOf(["daily", "restarts", "last-day"] + orders, tree, of: .due).flatMap { word in
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
