/// Something that a person must look at; open until a staff member settles it with a reason.
package struct Flag: Hashable, Sendable {
  package let key: Key
  package let level: Level
  package let raisedAt: Moment
  /// Nil while open.
  package var settledReason: String?

  package init(key: Key, level: Level, raisedAt: Moment, settledReason: String? = nil) {
    self.key = key
    self.level = level
    self.raisedAt = raisedAt
    self.settledReason = settledReason
  }

  package var isOpen: Bool { settledReason == nil }

  /// What a flag is about; one flag of a key is open at a time, or a hold beside a call.
  package struct Key: Hashable, Comparable, Sendable {
    /// Where it comes from: `fasting.last-food.hold` for a rule of an item, `warning-signs.chest-pain`
    /// for a sign, `staff.called`.
    package let rule: Identifier<Rule>
    /// What it is about besides, such as one medicine's name.
    package let subject: String?

    package init(rule: Identifier<Rule>, subject: String? = nil) {
      self.rule = rule
      self.subject = subject
    }

    package static func item(_ item: Item.Reference, _ level: Level, subject: String? = nil) -> Key
    {
      Key(rule: Identifier("\(item).\(level.rawValue)"), subject: subject)
    }

    package static func sign(_ sign: WarningSign.ID) -> Key {
      Key(rule: Identifier("warning-signs.\(sign)"))
    }

    /// The patient pressed "call staff".
    package static let staffCalled = Key(rule: "staff.called")

    /// Two copies of the journey came together, and entries of this writer's that are not the same
    /// claim one place in its chain.
    package static func claimedTwice(writer: String) -> Key {
      Key(rule: "record.claimed-twice", subject: writer)
    }

    /// Whether two copies of the journey contradict each other, in whichever writer's entries.
    package var isClaimedTwice: Bool { rule == "record.claimed-twice" }

    /// Two copies of the journey came together, and this was answered differently in them.
    package static func twoAnswers(_ asked: Asked) -> Key {
      Key(rule: twoAnswersRule, subject: asked.description)
    }

    /// What was answered differently in two places; nil for all other flags.
    package var twoAnswers: Asked? {
      rule == Self.twoAnswersRule ? subject.flatMap { Asked($0) } : nil
    }

    /// Two copies of the journey came together, and it was closed in one of them without knowing what had
    /// moved it, or was raised, in the other one.
    package static let closedUnseen = Key(rule: "record.closed-unseen")

    /// Copies came together, and one holds a closing that came before the last day of the plan, as the
    /// clock here tells it.
    package static let closedEarly = Key(rule: "record.closed-early")

    /// Copies came together, and one holds entries of a day that is still to come.
    package static let clockAhead = Key(rule: "record.clock-ahead")

    /// A save of this record cannot be read any more: what was told, ordered or raised in it may be lost.
    package static let entriesLost = Key(rule: "record.entries-lost")

    /// Some entries are of a kind that only a newer version of the program understands: what they say, raise
    /// or settle is not known here.
    package static let entriesUnread = Key(rule: "record.entries-unread")

    /// Whether it is about copies that came together, and its subject no word for people.
    package var isAboutCopies: Bool { isClaimedTwice || twoAnswers != nil }

    private static let twoAnswersRule: Identifier<Rule> = "record.two-answers"

    /// The item whose rule raised the flag; nil for signs and calls.
    package var item: Item.Reference? {
      let parts = rule.text.split(separator: ".")
      guard parts.count == 3 else { return nil }
      return Item.Reference(Checklist.ID(String(parts[0])), Item.ID(String(parts[1])))
    }

    /// The warning sign that was picked; nil for rules and calls.
    package var sign: WarningSign.ID? {
      let parts = rule.text.split(separator: ".")
      guard parts.count == 2, parts[0] == "warning-signs" else { return nil }
      return WarningSign.ID(String(parts[1]))
    }

    package static func < (one: Key, other: Key) -> Bool {
      (one.rule, one.subject ?? "") < (other.rule, other.subject ?? "")
    }
  }
}
