/// An ordered list of items for one phase and one kind of person.
package struct Checklist: Hashable, Sendable {
  package typealias ID = Identifier<Checklist>

  package let id: ID
  package let audience: Audience
  package let title: Text
  package let signature: Signature
  /// On which days at home; nil for every list of another stage.
  package let due: Due?
  /// What of the program rests on the whole list; nil for most lists.
  package let means: Meaning?
  package let items: [Item]

  package init(
    id: ID, audience: Audience, title: Text, signature: Signature, due: Due? = nil,
    means: Meaning? = nil, items: [Item]
  ) {
    self.due = due
    self.means = means
    self.id = id
    self.audience = audience
    self.title = title
    self.signature = signature
    self.items = items
  }

  /// For whom a list is written.
  package enum Audience: String, CaseIterable, Sendable {
    case patient, caregiver, staff
  }
}

/// On which days at home a list is gone through; the day of the procedure is day 0.
package enum Due: Hashable, Sendable {
  /// Every day until the last.
  case daily
  /// Every day until the one that an order names, that day too.
  case dailyUntil(AfterCare)
  /// So many days after the procedure.
  case days([Int])
  /// The days that an order names; none while it is blank or "until told".
  case order(AfterCare)
  /// The days on which a paused medicine is taken again.
  case restarts
  case lastDay
}

/// Who answers for a file's content, and when that person last went through it.
package struct Signature: Hashable, Sendable {
  /// Nil until the clinic names somebody.
  package let owner: String?
  /// Nil until the clinic has gone through it.
  package let reviewed: CivilDay?

  package init(owner: String?, reviewed: CivilDay?) {
    self.owner = owner
    self.reviewed = reviewed
  }
}

/// Where a clinical fact comes from.
package struct Source: Hashable, Sendable {
  package typealias ID = Identifier<Source>

  package let id: ID
  package let title: String
  package let address: String?
  package let seen: Seen

  package init(id: ID, title: String, address: String?, seen: Seen) {
    self.id = id
    self.title = title
    self.address = address
    self.seen = seen
  }

  /// Read in the source itself, in somebody's copy of it, or only remembered.
  package enum Seen: String, CaseIterable, Sendable {
    case first, second, memory
  }

  /// No source supports the fact, and the file says so.
  package static let unverified: ID = "unverified"
}
