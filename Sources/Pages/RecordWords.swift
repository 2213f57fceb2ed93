import Care
import Flow

/// Words for staff: what the record says, as a nurse would say it.
package struct RecordWords: Sendable {
  package let phase: @Sendable (Phase) -> String
  package let level: @Sendable (Level) -> String
  let role: @Sendable (Role) -> String
  let enrolled: @Sendable (_ name: String, _ procedure: String, _ at: String, Anaesthesia) -> String
  let arrived: String
  let held: @Sendable (_ reason: String) -> String
  let released: @Sendable (_ reason: String) -> String
  let verified: String
  let started: String
  let ended: String
  let recovered: @Sendable (Recovery, _ notNormal: String) -> String
  let admitted: @Sendable (_ reason: String) -> String
  let discharged: @Sendable (_ escort: String) -> String
  let closed: String
  let postponed: @Sendable (_ reason: String) -> String
  let cancelled: @Sendable (_ reason: String) -> String
  let answered: @Sendable (_ question: String, _ answer: String) -> String
  let wentOn: @Sendable (_ text: String) -> String
  let noted: @Sendable (_ text: String) -> String
  let flagged: @Sendable (_ level: String, _ about: String) -> String
  let settled: @Sendable (_ about: String, _ reason: String) -> String
  let ordered: @Sendable (_ at: String, Anaesthesia) -> String
  /// Orders that were signed over others: one clause for each line that is another one now.
  let reordered: @Sendable (_ changes: String) -> String
  let ordersSame: String
  let corrected: @Sendable (_ changes: String) -> String
  let procedureAt: String
  /// What stands in a text for staff where nothing is ordered yet.
  let notSet: String
  let raisedBy: @Sendable (_ answer: String, _ at: String, _ now: String) -> String
  let answerNow: @Sendable (_ answer: String, _ day: String) -> String
  let decided: @Sendable (_ medicine: String, _ plan: String, _ protocolName: String) -> String
  let medicineGoesOn: String
  let medicineHeld: @Sendable (_ from: String, _ to: String) -> String
  let prescriberAsked: String
  let taught: @Sendable (_ topic: String, Teaching) -> String
  let entered: @Sendable (_ day: String, _ question: String, _ answer: String) -> String
  let responded: @Sendable (_ about: String, _ response: String) -> String
  let response: @Sendable (Response) -> String
  let atHome: @Sendable (_ response: String) -> String
  let staffCalled: String
  /// An answer that the lists cannot read any more, as it is kept.
  let odd: @Sendable (_ answer: String) -> String
  /// What a flag is about whose rule or sign the lists have no longer.
  let ruleGone: @Sendable (_ name: String) -> String
  let closedUnseen: String
  let closedEarly: String
  let clockAhead: String
  /// A save of the record was lost; at home the family reads it too.
  let entriesLost: String
  /// Some entries are of a kind that this version does not know.
  let entriesUnread: String
  let claimedTwice: String
  /// Behind an answer that counts for nothing any more.
  let dropped: @Sendable (Dropped) -> String
  let twoAnswers: @Sendable (_ question: String, _ day: String?) -> String
  let anaesthesia: @Sendable (Anaesthesia) -> String
  let gap: @Sendable (GapKind, _ about: String) -> String
  let born: String
  let phaseTitle: String
  let openFlags: String
  let missing: String
  let answersTitle: String
  let entriesTitle: String
  package let notReviewed: String
  let trouble: @Sendable (Trouble, Invocation) -> String
  /// Something was done, and the access log does not tell of it.
  package let notNoted: String
  package let bundle: BundleWords
}

/// What the command line says about sealed files.
package struct BundleWords: Sendable {
  /// On the line before the words themselves.
  package let writeDown: String
  package let askWords: String
  package let homeSetUp: @Sendable (Code, _ command: String) -> String
  package let merged: @Sendable (_ code: Code, _ events: Int) -> String
  package let nothingNew: @Sendable (Code) -> String
  package let flagsRaised: @Sendable (_ count: Int) -> String
  /// The newest file of the record could not be used.
  package let recovered: String
  package let listsReplaced: String
  package let listsNotSaved: String
}

/// What kind of gap a sentence is about.
enum GapKind: Sendable {
  case unanswered, unsure, later, fastingPolicy, undecided, prescriberAsked, heldForAnotherDay
  case site, order, restart, ordersUnsigned, untaught
}
