/// What one line of the board tells of a journey: enough to see who needs a person first, and to find
/// a patient by code or name.
///
/// It is derived from the record and may be thrown away at any time.
package struct BoardRow: Hashable, Sendable {
  package let code: Code
  package let name: String
  package let procedure: Pathway.ID
  package let sites: [Site]
  package let procedureAt: Moment
  package let phase: Phase
  /// How many of the items that show are answered, of how many; while going home, of the topics that are
  /// said back.
  package let done: Int
  package let all: Int
  /// The gravest open flag, and what it is about; nil when none is open.
  package let worst: Level?
  package let about: Flag.Key?
  /// The instant at which the newest flag that needs a person now was raised, a hold or worse; else of
  /// the last event.
  package let since: Int
  /// How many things are missing before the journey can go on, and what the first one is.
  package let missing: Int
  package let next: Gap.Kind?

  /// Whether it waits for nobody any more: over, and nothing is left open that a person must look at.
  ///
  /// What is open for a review when a journey is cancelled is not asked about again.
  package var isOver: Bool {
    switch phase {
    case .closed: worst.map { $0 < .review } ?? true
    case .cancelled: worst.map { $0 < .call } ?? true
    default: false
    }
  }

  package init(
    code: Code, name: String, procedure: Pathway.ID, sites: [Site], procedureAt: Moment,
    phase: Phase, done: Int, all: Int, worst: Level?, about: Flag.Key?, since: Int, missing: Int,
    next: Gap.Kind?
  ) {
    self.code = code
    self.name = name
    self.procedure = procedure
    self.sites = sites
    self.procedureAt = procedureAt
    self.phase = phase
    self.done = done
    self.all = all
    self.worst = worst
    self.about = about
    self.since = since
    self.missing = missing
    self.next = next
  }
}
