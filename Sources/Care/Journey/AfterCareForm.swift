extension AfterCare {
  /// What kind of order stands here, with its limits.
  package enum Kind: Hashable, Sendable {
    case yesNo
    case minutes(ClosedRange<Int>)
    case hours(ClosedRange<Int>)
    case weight
    case closure
    /// A day from the procedure's on, or "until told".
    case day
    case visit
    case daysAfter
    case words(most: Int)
  }

  package var kind: Kind {
    switch self {
    case .flatRest: .minutes(0...480)
    case .braceHours: .hours(1...24)
    case .brace, .ice, .heat, .physiotherapy, .opioid: .yesNo
    case .braceType: .words(most: 60)
    case .lifting: .weight
    case .braceUntil, .liftingUntil, .driving, .washing, .bath, .dressing, .work: .day
    case .closure: .closure
    case .painPlan: .words(most: 300)
    case .followUp: .visit
    case .calls: .daysAfter
    }
  }

  /// How many days after the procedure a day may lie; a later one is a slip of the year.
  package static let mostDays = 730

  /// Whether this is a possible order for a procedure on that day.
  ///
  /// Records of earlier versions hold words for every order; they stay as they are.
  package func allows(_ ordered: Ordered, procedureOn day: CivilDay) -> Bool {
    switch (kind, ordered) {
    case (.yesNo, .yes), (.yesNo, .no), (.closure, .closure), (.weight, .weight),
      (.day, .untilTold):
      true
    case (.minutes(let limits), .minutes(let number)), (.hours(let limits), .hours(let number)):
      limits.contains(number)
    case (.day, .day(let other)), (.visit, .visit(let other, _)):
      (0...Self.mostDays).contains(other - day)
    case (.daysAfter, .daysAfter(let days)):
      !days.isEmpty && days.allSatisfy((1...Self.mostDays).contains) && days == Set(days).sorted()
    case (.words(let most), .words(let words)): !isBlank(words) && words.count <= most
    case (_, .words(let words)): !isBlank(words)
    default: false
    }
  }
}

extension Orders {
  /// The orders that this patient needs: details of a brace only where one is ordered.
  package var needed: [AfterCare] {
    AfterCare.allCases.filter { order in
      switch order {
      case .braceType, .braceHours, .braceUntil: afterCare[.brace] == .yes
      default: true
      }
    }
  }

  /// The orders that are still blank, or hold nothing but blanks.
  package var blank: [AfterCare] { needed.filter { afterCare[$0]?.isBlank ?? true } }

  /// The orders that cannot be, such as a limit that ends before the procedure.
  package var impossible: [AfterCare] {
    AfterCare.allCases.filter { order in
      afterCare[order].map { !order.allows($0, procedureOn: procedureAt.day) } ?? false
        || order == .driving && isDrivingTooSoon
    }
  }

  /// Nobody drives on the day of a sedation or a general anaesthetic (`CLINICAL.md` 1c).
  package var isDrivingTooSoon: Bool {
    afterCare[.driving] == .day(procedureAt.day) && anaesthesia != .local
  }

  /// The medicines whose restart is no day from the procedure's on, nor "until told".
  package var impossibleRestarts: [String] {
    restarts.filter { _, ordered in
      switch ordered {
      case .untilTold: false
      case .day(let day): !(0...AfterCare.mostDays).contains(day - procedureAt.day)
      default: true
      }
    }.keys.sorted()
  }

  /// Whether everything in them can be.
  var arePossible: Bool {
    impossible.isEmpty && impossibleRestarts.isEmpty && fasting?.isPossible != false
  }

  /// Orders as conditions look at them: like answers to a list named `orders`.
  package var answers: [Item.Reference: Answer] {
    var answers: [Item.Reference: Answer] = [:]
    for (order, ordered) in afterCare {
      switch ordered {
      case .yes: answers[.order(order.rawValue)] = .yes
      case .no: answers[.order(order.rawValue)] = .no
      case .closure(let closure):
        answers[.order(order.rawValue)] = .chosen([Option.ID(closure.rawValue)])
      default: break
      }
    }
    return answers
  }
}

extension Ordered {
  /// Whether some order of the form may have its number, its hours, minutes or days after; true for what
  /// has none.
  package var isCountable: Bool {
    switch self {
    case .minutes, .hours, .daysAfter:
      AfterCare.allCases.contains { $0.allows(self, procedureOn: CivilDay(number: 0)) }
    default: true
    }
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
