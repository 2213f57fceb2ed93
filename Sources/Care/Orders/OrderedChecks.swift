extension OrderLine {
  /// How many days after the procedure a day may lie; a later one is a slip of the year.
  package static let mostDays = 730

  /// Whether this is a possible order for a procedure on that day.
  ///
  /// Records of earlier versions hold words for every order; they stay as they are.
  package func allows(_ ordered: Ordered, procedureOn day: CivilDay) -> Bool {
    switch (kind, ordered) {
    case (.yesNo, .yes), (.yesNo, .no), (.weight, .weight), (.day, .untilTold): true
    case (.choice(let options), .chosen(let chosen)): options.contains { $0.id == chosen }
    case (.minutes(let limits), .minutes(let number)), (.hours(let limits), .hours(let number)):
      limits.contains(number)
    case (.day, .day(let other)), (.visit, .visit(let other, _)):
      (0...Self.mostDays).contains(other - day)
    case (.daysAfter, .daysAfter(let days)): Ordered.areDaysAfter(days)
    case (.words(let most), .words(let words)): !isBlank(words) && words.count <= most
    case (_, .words(let words)): !isBlank(words)
    default: false
    }
  }

  /// Whether this is the day of the procedure itself, and that is too soon after the anaesthetic.
  package func isTooSoon(
    _ day: CivilDay, procedureOn procedure: CivilDay?, after anaesthesia: Anaesthesia
  ) -> Bool {
    day == procedure && tooSoon?.after.contains(anaesthesia) == true
  }

  /// Whether it can be ordered at all for this patient: a detail only where its order is "yes".
  fileprivate func isNeeded(in orders: Orders) -> Bool {
    partOf.map { orders.afterCare[$0] == .yes } ?? true
  }
}

extension Orders {
  /// The orders that this patient needs: details only where what they belong to is ordered.
  package func needed(in form: OrderForm) -> [AfterCare] {
    form.lines.filter { $0.isNeeded(in: self) }.map(\.id)
  }

  /// The orders that are still blank, or hold nothing but blanks.
  package func blank(in form: OrderForm) -> [AfterCare] {
    needed(in: form).filter { afterCare[$0]?.isBlank ?? true }
  }

  /// The orders that cannot be, such as a limit that ends before the procedure.
  package func impossible(in form: OrderForm) -> [AfterCare] {
    form.lines.filter { line in
      guard let ordered = afterCare[line.id] else { return false }
      return !line.allows(ordered, procedureOn: procedureAt.day) || isTooSoon(ordered, line)
    }.map(\.id)
  }

  private func isTooSoon(_ ordered: Ordered, _ line: OrderLine) -> Bool {
    guard case .day(let day) = ordered else { return false }
    return line.isTooSoon(day, procedureOn: procedureAt.day, after: anaesthesia)
  }

  /// The medicines whose restart is no day from the procedure's on, nor "until told".
  package var impossibleRestarts: [String] {
    restarts.filter { _, ordered in
      switch ordered {
      case .untilTold: false
      case .day(let day): !(0...OrderLine.mostDays).contains(day - procedureAt.day)
      default: true
      }
    }.keys.sorted()
  }

  /// Whether everything in them can be.
  package func arePossible(in form: OrderForm) -> Bool {
    impossible(in: form).isEmpty && impossibleRestarts.isEmpty && fasting?.isPossible != false
  }

  /// Orders as conditions look at them: like answers to a list named `orders`.
  package var answers: [Item.Reference: Answer] {
    var answers: [Item.Reference: Answer] = [:]
    for (order, ordered) in afterCare {
      switch ordered {
      case .yes: answers[.order(order.text)] = .yes
      case .no: answers[.order(order.text)] = .no
      case .chosen(let option): answers[.order(order.text)] = .chosen([option])
      default: break
      }
    }
    return answers
  }
}

extension Ordered {
  /// The most minutes and hours that a form can ask for.
  package static let mostMinutes = 1440
  package static let mostHours = 24

  /// Whether some form may have its number, its hours, minutes or days after; true for what has none.
  package var isCountable: Bool {
    switch self {
    case .minutes(let count): (0...Self.mostMinutes).contains(count)
    case .hours(let count): (1...Self.mostHours).contains(count)
    case .daysAfter(let days): Self.areDaysAfter(days)
    default: true
    }
  }

  fileprivate static func areDaysAfter(_ days: [Int]) -> Bool {
    !days.isEmpty && days.allSatisfy((1...OrderLine.mostDays).contains)
      && days == Set(days).sorted()
  }

  fileprivate var isBlank: Bool {
    if case .words(let words) = self { Care.isBlank(words) } else { false }
  }
}

extension Item.Reference {
  /// An order, as conditions name it: `orders.brace`.
  package static func order(_ name: String) -> Item.Reference {
    Item.Reference(.orders, Item.ID(name))
  }

  /// Whether any medicine has a restart order: `some` or `none`.
  package static let restarts = order("restarts")
}

extension Checklist.ID {
  /// The name under which conditions look at orders; no list of the clinic may have it.
  package static var orders: Checklist.ID { "orders" }
}
