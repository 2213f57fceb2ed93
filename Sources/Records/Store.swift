import Care

/// Keeps journeys so that no screen loses what another one saved.
///
/// A save brings the whole new revision to where it outlives a power cut, or leaves the old one as it was. What a
/// journey may take in is not a store's to say: it asks `allowed` and the `Ledger`. Every store passes the same tests
/// (`StoreContractTests`).
package protocol Store: Sendable {
  /// Every journey, in the order of the codes, also those that cannot be read.
  ///
  /// - Throws: `cannotRead`.
  func codes() throws(RecordsProblem) -> [Code]

  /// A journey as it is kept now.
  ///
  /// - Throws: `notFound`, `damaged`, `holdsAnother`, `newerSchema`, `cannotRead`, `locked`.
  func load(_ code: Code) throws(RecordsProblem) -> Record

  /// Starts a journey with its first events.
  ///
  /// `nurse` is the id of whoever is signed in, and must still have an account; `allowed` is asked with the journey
  /// that has no events yet, and says why these may not happen.
  ///
  /// - Throws: `alreadyExists`, `staffRemoved`, `refused`, `locked`, `cannotBeKept`, `cannotRead`, `notSaved`,
  ///   `notConfirmed`.
  func create(
    _ code: Code, events: [Event], by nurse: String?, allowed: (Journey) -> Refusal?
  ) throws(RecordsProblem) -> Record

  /// Adds events to the end of a journey, if it is still the revision that the caller has seen.
  ///
  /// `allowed` is asked with the journey as it is kept, which nobody else can change until the events are there too.
  ///
  /// - Throws: `changedElsewhere` with the newest record when it is another revision; `staffRemoved`, `refused`,
  ///   `readOnly`, else what `load` and `create` throw.
  func append(
    _ events: [Event], to code: Code, expecting rev: Int, by nurse: String?,
    allowed: (Journey) -> Refusal?
  ) throws(RecordsProblem) -> Record

  /// Adds a line to the access log; the instant is in seconds since 1970.
  ///
  /// - Throws: `recordsGone`, `locked`, `cannotRead`, `notSaved`, `notConfirmed`.
  func logAccess(
    _ action: AccessAction, to code: Code?, by staff: String?, about subject: String?,
    at instant: Int
  ) throws(RecordsProblem)

  /// Hears from now on of what anybody saves.
  ///
  /// - Throws: `cannotRead` where nothing can be heard; then the store can only be read again from time to time.
  func watch() throws(RecordsProblem) -> any Watching
}

/// Tells of saves, as a hint to look again.
package protocol Watching: Sendable {
  /// Can be read from, for poll(2), when something changed.
  var descriptor: Int32 { get }
  /// What changed since the last call; never waits.
  func changed() -> Changed
}

/// What was saved, by whomever.
package enum Changed: Hashable, Sendable {
  /// Each once, in order; often none, because a save touches other files too.
  case journeys([Code])
  /// More than can be told one by one: any journey may have changed.
  case everything
  /// The store is no longer where it was: any journey may have changed, and nothing more will be heard.
  case lost
}
