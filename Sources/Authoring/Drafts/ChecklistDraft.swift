import Care

/// A checklist as far as its own file tells; what it says about other lists is not yet looked up.
///
/// Parts that could not be read are nil or left out, and noted.
struct ChecklistDraft {
  let file: String
  let stage: Stage
  /// The name of the file, even if the file says another one.
  let id: Checklist.ID
  /// Where its name stands.
  let place: Place
  /// Nil when nothing of the file could be read, so that nobody knows which items it has.
  var content: Content?

  struct Content {
    let audience: Located<Checklist.Audience>?
    /// What of the program rests on the whole list.
    var means: Located<Meaning>?
    let title: Text?
    let signature: Signature?
    let due: Due?
    /// False for a list of `home/` whose days could not be read.
    let isDueRead: Bool
    /// The hour of all items at home that have none of their own.
    let notBefore: ClockTime?
    var items: [ItemDraft]
  }

  var items: [ItemDraft] { content?.items ?? [] }
}

/// An item as far as its own file tells.
struct ItemDraft: Sendable {
  let id: Located<Item.ID>
  let kind: Kind?
  let text: Text?
  let why: Text?
  let sources: [Source.ID]?
  let when: ConditionDraft?
  let rules: [RuleDraft]
  let conflicts: Located<String>?
  let mayBeUnsure: Bool
  /// Nil where the item has no hour of its own.
  var notBefore: ClockTime?
  /// What of the program rests on it.
  var means: Located<Meaning>?
  /// Where the first points of its options stand; nil where it adds nothing to a score.
  var points: Place?
}

/// A rule as far as its own file tells.
struct RuleDraft: Sendable {
  /// Where its test stands.
  let place: Place
  let test: Rule.Test?
  let when: ConditionDraft?
  let level: Level?
  let flag: Text?
  let say: Text?
}

/// A condition whose references are not yet looked up.
struct ConditionDraft: Sendable {
  let place: Place
  let form: Form

  indirect enum Form: Sendable {
    case procedure([Pathway.ID])
    case anaesthesia([Anaesthesia])
    case answered(Located<Item.Reference>, [Located<String>])
    case all([ConditionDraft])
    case any([ConditionDraft])
    case not(ConditionDraft)
    /// Could not be read, which is noted.
    case unknown
  }
}

/// A pathway as far as its own file tells.
struct PathwayDraft {
  let file: String
  /// The name of the file, even if the file says another one.
  let id: Pathway.ID
  let title: Text?
  let signature: Signature?
  /// Nil for a file that could not be read.
  let checklists: [Stage: [Located<Checklist.ID>]]?
  /// Where the lists of each stage stand.
  var places: [Stage: Place] = [:]
  /// False where its orders or its site could not be read.
  var isPlanRead = true
  var orders: [AfterCare]?
  var site: SiteForm.ID?
}

/// The words after `ask:`.
enum KindName: String, CaseIterable {
  case tell, sign
  case yesNo = "yes-no"
  case chooseOne = "choose-one"
  case chooseMany = "choose-many"
  case number, scale, temperature, date, time, text, medicines
  case teachBack = "teach-back"

  /// Whether it asks for something, so that it needs a reason.
  var asks: Bool { self != .tell && self != .sign }

  /// The keys that only this kind has.
  var keys: (required: [String], optional: [String]) {
    switch self {
    case .chooseOne: (["options"], [])
    case .chooseMany: (["options"], ["none"])
    case .number: (["unit", "least", "most"], [])
    case .date: (["range"], [])
    case .text: (["most"], [])
    case .teachBack: (["second", "answer"], [])
    case .tell, .sign, .yesNo, .scale, .temperature, .time, .medicines: ([], [])
    }
  }
}
