/// One thing told, asked, measured, taught or signed.
package struct Item: Hashable, Sendable {
  package typealias ID = Identifier<Item>

  /// The whole name of an item: its checklist and its id there, `fasting.last-food`.
  package struct Reference: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let checklist: Checklist.ID
    package let item: Item.ID

    package init(_ checklist: Checklist.ID, _ item: Item.ID) {
      self.checklist = checklist
      self.item = item
    }

    /// Reads `fasting.last-food`.
    package init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
      self.init(Checklist.ID(String(parts[0])), Item.ID(String(parts[1])))
    }

    package var description: String { "\(checklist).\(item)" }

    package static func < (one: Reference, other: Reference) -> Bool {
      (one.checklist, one.item) < (other.checklist, other.item)
    }
  }

  package let id: ID
  package let kind: Kind
  package let text: Text
  /// Why the team asks; every asking kind has one.
  package let why: Text?
  package let sources: [Source.ID]
  package let when: Condition
  package let rules: [Rule]
  /// Of the items with the same group at most one may be shown at a time.
  package let conflicts: String?
  /// Whether "I am not sure" and "Ask me later" are answers here.
  package let mayBeUnsure: Bool
  /// The clock time before which it is not asked on its day at home; nil for the whole day.
  package let notBefore: ClockTime?
  /// What of the program rests on it; nil for most items.
  package let means: Meaning?

  package init(
    id: ID, kind: Kind, text: Text, why: Text? = nil, sources: [Source.ID] = [],
    when: Condition = .always, rules: [Rule] = [], conflicts: String? = nil,
    mayBeUnsure: Bool = true, notBefore: ClockTime? = nil, means: Meaning? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.why = why
    self.sources = sources
    self.when = when
    self.rules = rules
    self.conflicts = conflicts
    self.mayBeUnsure = mayBeUnsure
    self.notBefore = notBefore
    self.means = means
  }
}

/// What kind of thing an item is, with what only that kind has.
package enum Kind: Hashable, Sendable {
  /// Something to read; going on is the answer.
  case tell
  case yesNo
  case chooseOne([Option])
  /// `none` stands alone: marking it takes every other mark away.
  case chooseMany([Option], none: Option?)
  /// A whole number within the limits, both allowed.
  case number(unit: Text, limits: ClosedRange<Int>)
  /// 0 is none, 10 the worst there is.
  case scale
  case temperature
  case date(DateRange)
  /// When something was done: a day and a time of day, today, yesterday or earlier.
  case time
  /// Free words, up to this many characters.
  case text(most: Int)
  case medicines
  /// Said back in the person's own words; `second` is another wording for the second try.
  ///
  /// `answer` is what matters: shown beside what was said, so that the person compares the two.
  case teachBack(second: Text, answer: Text)
  /// The person's own name, typed, that they have read and understood.
  case sign

  /// Whether the item only tells, so that nothing can be unsure about it.
  package var asks: Bool {
    switch self {
    case .tell, .sign: false
    default: true
    }
  }
}

/// One of the answers that an item offers.
package struct Option: Hashable, Sendable {
  package typealias ID = Identifier<Option>

  package let id: ID
  package let text: Text
  /// What it adds to a score; nil where no score is added up.
  package let points: Int?

  package init(id: ID, text: Text, points: Int? = nil) {
    self.id = id
    self.text = text
    self.points = points
  }
}

/// Which days a date item takes: up to today, from today, or any.
package enum DateRange: String, CaseIterable, Sendable {
  case past, future, any
}
