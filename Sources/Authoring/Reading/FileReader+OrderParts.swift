import Care

/// What only some orders have: too soon, the calendar, the timer, an example.
extension FileReader {
  mutating func readTooSoon(_ tree: YAMLTree) -> OrderLine.TooSoon? {
    guard let fields = readFields(tree, required: ["after", "say"]) else { return nil }
    let after: [Located<Anaesthesia>]? = fields["after"].flatMap {
      readDistinct($0) { reader, part in reader.readChoice(part, of: .anaesthesia) }
    }
    isTellingStaff = true
    let say = fields["say"].flatMap { readText($0) }
    isTellingStaff = false
    guard let after, after.count == fields["after"]?.list?.count, let say else { return nil }
    return OrderLine.TooSoon(after: after.map(\.value), say: say)
  }

  mutating func readCalendar(_ tree: YAMLTree, of kind: OrderKindName?) -> OrderLine.CalendarLine? {
    guard let fields = readFields(tree, required: ["title"], optional: ["rings", "note"]) else {
      return nil
    }
    // A visit stands at its own time.
    let title = fields["title"].flatMap { readText($0, needs: kind == .visit ? [] : ["date"]) }
    let rings = fields["rings"].map { readYesOrNo($0) }
    let notes = readLines(fields["note"])
    guard let title, rings != .some(nil), let notes else { return nil }
    return OrderLine.CalendarLine(title: title, rings: (rings ?? nil) ?? false, notes: notes)
  }

  mutating func readTimer(_ tree: YAMLTree) -> OrderTimer? {
    guard let fields = readFields(tree, required: ["minutes", "texts"]) else { return nil }
    let minutes = fields["minutes"].flatMap {
      readDistinct($0) { reader, part in reader.readWholeNumber(part, in: 1...120) }
    }
    let texts: [TimerText: Text]? = fields["texts"].flatMap { readNamed($0) }
    guard let minutes, minutes.count == fields["minutes"]?.list?.count, let texts else {
      return nil
    }
    return OrderTimer(minutes: minutes.map(\.value), texts: texts)
  }

  mutating func readExample(_ tree: YAMLTree, _ kind: OrderLine.Kind) -> OrderLine.Example? {
    switch kind {
    case .words: readWordsExample(tree).map { .words($0) }
    case .visit: readVisitExample(tree)
    case .yesNo, .minutes, .hours, .weight, .choice, .day, .daysAfter:
      readDefaultOrder(tree, kind).map { .order($0) }
    }
  }

  /// As a clinician would write it, who is not told how.
  private mutating func readWordsExample(_ tree: YAMLTree) -> Text? {
    isTellingStaff = true
    defer { isTellingStaff = false }
    return readText(tree)
  }

  private mutating func readVisitExample(_ tree: YAMLTree) -> OrderLine.Example? {
    guard let fields = readFields(tree, required: ["days-after", "at"]) else { return nil }
    let days = fields["days-after"].flatMap { readWholeNumber($0, in: 0...OrderLine.mostDays) }
    let clock = fields["at"].flatMap { readHour($0) }
    guard let days, let clock else { return nil }
    return .visit(daysAfter: days, clock)
  }
}
