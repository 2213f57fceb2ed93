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
    return readDay(end, besides: []).map { .dailyUntil(AfterCare($0)) }
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

  /// One of these words, or the name of an order that names days; any name where `orders.yaml` could not
  /// be read.
  private mutating func readDay(_ tree: YAMLTree, besides words: [String]) -> String? {
    guard let orders = known.orders else { return readWord(tree) }
    return readOneOf(words + orders.namesOfDays, tree, of: .due)
  }

  private mutating func readDue(_ tree: YAMLTree) -> Due? {
    guard tree.list == nil else {
      return readDistinct(tree) { reader, part in
        reader.readWholeNumber(part, in: 0...OrderLine.mostDays)
      }.map { .days($0.map(\.value).sorted()) }
    }
    return readDay(tree, besides: ["daily", "restarts", "last-day"]).map { word in
      switch word {
      case "daily": .daily
      case "restarts": .restarts
      case "last-day": .lastDay
      default: .order(AfterCare(word))
      }
    }
  }
}
