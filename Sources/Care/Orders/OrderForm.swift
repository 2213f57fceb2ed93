/// What can be ordered for the days at home: the lines of `orders.yaml`, or those of one pathway.
package struct OrderForm: Hashable, Sendable {
  package let signature: Signature
  /// In the order of the form.
  package let lines: [OrderLine]

  package init(signature: Signature, lines: [OrderLine]) {
    self.signature = signature
    self.lines = lines
  }

  package subscript(order: AfterCare) -> OrderLine? { lines.first { $0.id == order } }

  /// The line that the program looks at for this; nil where nothing of the kind can be ordered.
  package func line(_ use: OrderLine.Use) -> OrderLine? { lines.first { $0.use == use } }
}

/// An order of after-care, by its name in `orders.yaml`.
package typealias AfterCare = OrderLine.ID

/// One line of the form: what can be ordered there, and what is said of it.
package struct OrderLine: Hashable, Sendable {
  package typealias ID = Identifier<OrderLine>

  package let id: ID
  package let kind: Kind
  /// Its name, as on a form: a few words, no question.
  package let name: Text
  package let ask: Text
  package let help: Text?
  package let sources: [Source.ID]
  /// The order of yes or no of which this is a detail: it is needed only where that one is "yes".
  package let partOf: ID?
  package let tooSoon: TooSoon?
  package let use: Use?
  package let plan: Plan
  package let calendar: CalendarLine?
  package let timer: OrderTimer?
  /// What made-up patients are ordered; nil for the site's default.
  package let example: Example?

  package init(
    id: ID, kind: Kind, name: Text, ask: Text, help: Text? = nil, sources: [Source.ID],
    partOf: ID? = nil, tooSoon: TooSoon? = nil, use: Use? = nil, plan: Plan = .listed,
    calendar: CalendarLine? = nil, timer: OrderTimer? = nil, example: Example? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.ask = ask
    self.help = help
    self.sources = sources
    self.partOf = partOf
    self.tooSoon = tooSoon
    self.use = use
    self.plan = plan
    self.calendar = calendar
    self.timer = timer
    self.example = example
  }

  /// What kind of order stands here, with its limits.
  package enum Kind: Hashable, Sendable {
    case yesNo
    case minutes(ClosedRange<Int>)
    /// Hours a day.
    case hours(ClosedRange<Int>)
    case weight
    /// One of these.
    case choice([Option])
    /// A day from the procedure's on, or "until told".
    case day
    /// A day and a time of day.
    case visit
    case daysAfter
    case words(most: Int)
  }

  /// What the program does with an order besides saying it.
  package enum Use: String, CaseIterable, Sendable {
    /// Minutes after the procedure before which nobody leaves the recovery room without a reason.
    case rest = "rest-before-leaving"
    /// Hours a day: what was worn is held against them, in charts and reports.
    case worn = "hours-worn"
    /// Nothing more; written out, so that what a gate rests on is never left out unseen.
    case told = "only-told"
  }

  /// Not on the day of the procedure after these kinds of anaesthesia, and why.
  package struct TooSoon: Hashable, Sendable {
    package let after: [Anaesthesia]
    package let say: Text

    package init(after: [Anaesthesia], say: Text) {
      self.after = after
      self.say = say
    }
  }

  /// Where it stands among what a family reads of the plan.
  package enum Plan: String, CaseIterable, Sendable {
    /// Before all else.
    case first
    case listed
    /// A limit: once its day is over, that is said.
    case limit
    /// Not at all.
    case unlisted = "no"
  }

  /// What a calendar says of its day.
  package struct CalendarLine: Hashable, Sendable {
    /// With `{date}` in it, but for a visit.
    package let title: Text
    /// Whether it rings on the morning of its day.
    package let rings: Bool
    /// The first that holds stands under it.
    package let notes: [Line]

    package init(title: Text, rings: Bool, notes: [Line]) {
      self.title = title
      self.rings = rings
      self.notes = notes
    }
  }

  /// What made-up patients are ordered.
  package enum Example: Hashable, Sendable {
    case order(DefaultOrder)
    case words(Text)
    case visit(daysAfter: Int, ClockTime)

    package func ordered(procedureOn day: CivilDay, in language: Language) -> Ordered {
      switch self {
      case .order(let order): order.ordered(procedureOn: day)
      case .words(let text): .words(text[language])
      case .visit(let count, let clock): .visit(day + count, clock)
      }
    }
  }
}

/// A text that stands where its condition holds.
package struct Line: Hashable, Sendable {
  package let text: Text
  package let when: Condition
  package let sources: [Source.ID]

  package init(_ text: Text, when: Condition = .always, sources: [Source.ID] = []) {
    self.text = text
    self.when = when
    self.sources = sources
  }
}

/// How long something is done at a time, and what the timer at home says about it.
package struct OrderTimer: Hashable, Sendable {
  /// To choose from.
  package let minutes: [Int]
  package let texts: [TimerText: Text]

  package init(minutes: [Int], texts: [TimerText: Text]) {
    self.minutes = minutes
    self.texts = texts
  }
}

extension OrderForm {
  /// What is timed at home; nil where nothing of the kind is ordered.
  package func timer(for orders: Orders) -> OrderTimer? {
    lines.first { $0.timer != nil && orders.afterCare[$0.id] == .yes }?.timer
  }
}
