extension Item {
  /// Whether the lists can say what the answer means, whenever it was given: an option that is no longer
  /// among theirs, or a number beyond the limits, they cannot.
  package func understands(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (.date, .date), (.time, .time), (.text, .text), (.sign, .signed), (.teachBack, .saidBack):
      true
    default: takes(answer, on: CivilDay(number: 0))
    }
  }

  /// Whether this answer, given on that day, is one that the item asks for: of its kind, within its
  /// limits, among its options.
  ///
  /// What it does not take tells nothing: a list that changed, or a record that somebody wrote by
  /// hand, must not make anything look known. Past and future count from the day.
  package func takes(_ answer: Answer, on day: CivilDay) -> Bool {
    switch (kind, answer) {
    case (_, .unsure), (_, .later): mayBeUnsure && kind.asks
    case (.tell, .read), (.yesNo, .yes), (.yesNo, .no), (.temperature, .temperature),
      (.time, .earlier), (.medicines, .medicines):
      true
    case (.chooseOne(let options), .chosen(let chosen)):
      chosen.count == 1 && options.offer(chosen)
    case (.chooseMany(let options, let none), .chosen(let chosen)):
      none.map { chosen == [$0.id] } ?? false || !chosen.isEmpty && options.offer(chosen)
    case (.number(_, let limits), .number(let number)): limits.contains(number)
    case (.scale, .number(let number)): (0...10).contains(number)
    case (.date(let range), .date(let date)): range.holds(date, on: day)
    case (.time, .time(let other, _)): other <= day
    case (.text(let most), .text(let words)): !isBlank(words) && words.count <= most
    case (.teachBack, .saidBack(let words, let attempt)):
      !isBlank(words) && (1...2).contains(attempt)
    case (.sign, .signed(let name)): name.filter(\.isLetter).count >= 2
    default: false
    }
  }
}

extension [Option] {
  /// Whether all of these are among them, each once.
  fileprivate func offer(_ chosen: [Option.ID]) -> Bool {
    Set(chosen).count == chosen.count && Set(chosen).isSubset(of: map(\.id))
  }
}

extension DateRange {
  fileprivate func holds(_ date: CivilDay, on day: CivilDay) -> Bool {
    switch self {
    case .past: date <= day
    case .future: date >= day
    case .any: true
    }
  }
}
