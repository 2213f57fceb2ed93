/// When an item or a rule applies, from the procedure, the orders and earlier answers.
package indirect enum Condition: Hashable, Sendable {
  case always
  case procedure([Pathway.ID])
  case anaesthesia([Anaesthesia])
  /// An earlier answer has one of these values; an item that is unanswered or not shown has none.
  case answered(Item.Reference, [AnswerValue])
  case all([Condition])
  case any([Condition])
  case not(Condition)
}

/// One value of an answer that conditions and rules can name.
package enum AnswerValue: Hashable, Sendable {
  case yes, no, unsure, later
  case option(Option.ID)
  /// A medicines answer that holds a medicine of this class.
  case medicineClass(MedicineClass.ID)
  /// A medicines answer that says that there is none.
  case noMedicine
}

/// All that a condition can look at.
package struct Circumstances: Hashable, Sendable {
  package var procedure: Pathway.ID
  package var anaesthesia: Anaesthesia
  package var answers: [Item.Reference: Answer]

  package init(
    procedure: Pathway.ID, anaesthesia: Anaesthesia, answers: [Item.Reference: Answer] = [:]
  ) {
    self.procedure = procedure
    self.anaesthesia = anaesthesia
    self.answers = answers
  }
}

extension Condition {
  package func holds(in circumstances: Circumstances) -> Bool {
    switch self {
    case .always: true
    case .procedure(let procedures): procedures.contains(circumstances.procedure)
    case .anaesthesia(let kinds): kinds.contains(circumstances.anaesthesia)
    case .answered(let item, let values):
      values.contains { circumstances.answers[item]?.has($0) ?? false }
    case .all(let parts): parts.allSatisfy { $0.holds(in: circumstances) }
    case .any(let parts): parts.contains { $0.holds(in: circumstances) }
    case .not(let part): !part.holds(in: circumstances)
    }
  }
}

extension Answer {
  package func has(_ value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.yes, .yes), (.no, .no), (.unsure, .unsure), (.later, .later): true
    case (.chosen(let options), .option(let option)): options.contains(option)
    case (.medicines(let entries, _), .medicineClass(let id)): entries.contains { $0.classID == id }
    case (.medicines(let entries, let isComplete), .noMedicine): entries.isEmpty && isComplete
    default: false
    }
  }
}
