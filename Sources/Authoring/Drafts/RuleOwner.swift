import Care

/// What a rule needs to know of the item it belongs to.
struct RuleOwner {
  /// The item's whole name, for findings.
  let name: String
  let kindName: KindName?
  let kind: Kind?
  let answers: PossibleAnswers

  init(name: String, kindName: KindName?, kind: Kind?, mayBeUnsure: Bool) {
    self.name = name
    self.kindName = kindName
    self.kind = kind
    answers = PossibleAnswers(of: kind, mayBeUnsure: mayBeUnsure)
  }
}

/// The words after `if:`.
enum TestName: String, CaseIterable {
  case has = "is"
  case atLeast = "at-least"
  case atMost = "at-most"
  case laterThan = "later-than"
  case medicineClass = "class"
  case medicineTier = "tier"
  case medicineTwice = "twice"
  case unknownMedicine = "unknown-name"

  /// Whether it can look at the answer of such an item at all.
  func fits(_ kind: KindName) -> Bool {
    switch (self, kind) {
    case (.has, _): kind.asks
    case (.atLeast, .number), (.atLeast, .scale), (.atLeast, .temperature): true
    case (.atMost, .number), (.atMost, .scale), (.atMost, .temperature): true
    case (.laterThan, .time): true
    case (.medicineClass, .medicines), (.medicineTier, .medicines): true
    case (.medicineTwice, .medicines): true
    case (.unknownMedicine, .medicines): true
    default: false
    }
  }
}
