/// What the sheet for home says around the orders, in which order: `sheet.yaml`.
package struct SheetForm: Hashable, Sendable {
  package let signature: Signature
  /// What to do with the sheet itself.
  package let keep: Text
  package let tiers: [WarningSign.Tier: Tier]
  package let sections: [Section]
  /// What holds after the last day of the plan too.
  package let forLife: [Line]

  package init(
    signature: Signature, keep: Text, tiers: [WarningSign.Tier: Tier], sections: [Section],
    forLife: [Line]
  ) {
    self.signature = signature
    self.keep = keep
    self.tiers = tiers
    self.sections = sections
    self.forLife = forLife
  }

  /// Over the warning signs of one tier.
  package struct Tier: Hashable, Sendable {
    package let title: Text
    package let lead: Text

    package init(title: Text, lead: Text) {
      self.title = title
      self.lead = lead
    }
  }

  package struct Section: Hashable, Sendable {
    package let content: Content
    package let lead: [Line]
    package let entries: [Entry]

    package init(_ content: Content, lead: [Line] = [], entries: [Entry] = []) {
      self.content = content
      self.lead = lead
      self.entries = entries
    }
  }

  /// What a section has besides the lines that are written in it.
  package enum Content: Hashable, Sendable {
    /// One section for each tier, the gravest first.
    case warningSigns
    case telephones(title: Text)
    /// Each paused medicine with the day from which it is taken again.
    case restarts(title: Text)
    case lines(title: Text)
  }

  /// A line of a section: an order or a fact.
  package struct Entry: Hashable, Sendable {
    package let when: Condition
    /// Whose name it has; nil where it has one of its own.
    package let order: AfterCare?
    package let name: Text?
    /// The orders whose values it shows; nil for its own, unless a sentence stands for it.
    package let shows: [AfterCare]?
    package let says: [Line]
    /// The first that holds stands under it.
    package let notes: [Line]

    package init(
      when: Condition = .always, order: AfterCare? = nil, name: Text? = nil,
      shows: [AfterCare]? = nil, says: [Line] = [], notes: [Line] = []
    ) {
      self.when = when
      self.order = order
      self.name = name
      self.shows = shows
      self.says = says
      self.notes = notes
    }
  }
}

extension SheetForm {
  package static let none = SheetForm(
    signature: Signature(owner: nil, reviewed: nil), keep: Text([:]), tiers: [:], sections: [],
    forLife: [])

  /// Every order that it shows somewhere.
  package var orders: Set<AfterCare> {
    Set(sections.flatMap(\.entries).flatMap { $0.shows ?? ($0.order.map { [$0] } ?? []) })
  }
}
