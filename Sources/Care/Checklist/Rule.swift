/// What an answer raises.
package struct Rule: Hashable, Sendable {
  package let test: Test
  /// Besides the test, this must hold too.
  package let when: Condition
  package let level: Level
  /// What the flag is called in lists, in a few words; nil where a note goes by its question.
  package let flag: Text?
  /// What the person reads right then.
  package let say: Text

  package init(
    test: Test, when: Condition = .always, level: Level, flag: Text? = nil, say: Text
  ) {
    self.test = test
    self.when = when
    self.level = level
    self.flag = flag
    self.say = say
  }

  /// What the rule looks at in the answer of its own item.
  package enum Test: Hashable, Sendable {
    case has([AnswerValue])
    /// For number and scale in the item's unit; for temperature in tenths of a degree Celsius.
    case atLeast(Int)
    case atMost(Int)
    /// A time after the latest that the orders allow.
    case laterThan(FastingLimit)
    /// One flag for each medicine of one of these classes.
    case medicineClass([MedicineClass.ID])
    case medicineTier([MedicineTier])
    /// One flag for each further medicine out of these classes.
    case medicineTwice([MedicineClass.ID])
    /// One flag for each name that the finder does not know.
    case unknownMedicine
  }
}

/// How much a flag matters; the order is that of the cases.
package enum Level: String, CaseIterable, Comparable, Sendable {
  /// The nurse should see it.
  case note
  /// The nurse looks at it before the patient is ready.
  case review
  /// Nothing goes on before it is settled.
  case hold
  /// Somebody must come, or be telephoned, now.
  case call
  /// Life, limb or nerves are in danger.
  case emergency

  package static func < (one: Level, other: Level) -> Bool {
    one.rank < other.rank
  }

  /// Whether such a flag keeps the procedure from starting.
  package var stops: Bool { self == .hold || self == .emergency }

  /// Whether a flag of this level says all that one of the other would: a call is more than a hold, and
  /// yet stops nothing.
  package func covers(_ other: Level) -> Bool {
    self >= other && (stops || !other.stops)
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Which of the two fasting limits a rule holds an answer against.
package enum FastingLimit: String, CaseIterable, Sendable {
  case lastFood = "orders.last-food"
  case lastDrink = "orders.last-drink"
}
