import Care

/// An open journey: a patient at the screen, or a nurse who looks after one.
package struct Session: Hashable, Sendable {
  /// As it is on the disk.
  package internal(set) var journey: Journey {
    didSet {
      kept = journey.standing
      standing = pending.reduce(into: kept) { $0.take($1) }
    }
  }
  /// Made but not yet on the disk, oldest first.
  package internal(set) var pending: [Event] = [] {
    didSet { standing = pending.reduce(into: kept) { $0.take($1) } }
  }
  package internal(set) var receipt: Receipt
  package internal(set) var problem: SaveProblem?
  /// What was typed or marked and left without Enter, so that going back loses nothing.
  var drafts: Drafts
  /// The item answered last, to read the answer back.
  package internal(set) var lastAnswered: Item.Reference?
  /// Going on leads back to the review page.
  package internal(set) var isReviewing = false
  /// The list that a nurse goes through; nil for a patient, who goes through all of theirs.
  package internal(set) var walk: Walk?
  /// Nobody touched the screen of an open emergency for so long that whoever touches it now may be anybody.
  package internal(set) var wasLeftAlone = false
  /// The protocol by which the last medicine was decided, offered for the next.
  var lastProtocol: String?

  /// How the journey on the disk stands; kept, because a year at home has thousands of events.
  private var kept: Standing
  /// The same with what is not on the disk yet; worked out once a change, because every row asks for it.
  package private(set) var standing: Standing

  init(journey: Journey, receipt: Receipt, drafts: Drafts = [:]) {
    self.journey = journey
    self.receipt = receipt
    self.drafts = drafts
    kept = journey.standing
    standing = kept
  }
}

/// The list that a nurse goes through in an open journey.
package struct Walk: Hashable, Sendable {
  package let list: Checklist.ID
  /// Only one item of it, from where it was missing.
  let isSingle: Bool
  /// The day at home that it is gone through for.
  package var day: CivilDay?
}
