/// A flag that an answer raises, with what the person is told about it.
package struct Raised: Hashable, Sendable {
  package let key: Flag.Key
  package let level: Level
  package let say: Text
  /// The other medicines that one is too many beside, as they were told.
  package let others: [String]
  /// What the flag is called.
  package let name: Text?

  package init(
    key: Flag.Key, level: Level, say: Text, others: [String] = [], name: Text? = nil
  ) {
    self.key = key
    self.level = level
    self.say = say
    self.others = others
    self.name = name
  }
}

extension Item {
  /// What this answer raises, in the order of the item's rules.
  ///
  /// `circumstances` has this answer already among its own; `zone` turns the civil time of an answer
  /// into an instant for the fasting limits. Without `fasting`, because nobody knows by which day the
  /// answer was meant, every time is too late.
  package func raised(
    by answer: Answer, as reference: Item.Reference, circumstances: Circumstances,
    fasting: FastingClock?, zone: Zone
  ) -> [Raised] {
    let all = rules.filter { $0.when.holds(in: circumstances) }.flatMap { rule in
      rule.met(by: answer, fasting: fasting, zone: zone).map { met in
        Raised(
          key: .item(reference, rule.level, subject: met?.entry.name), level: rule.level,
          say: rule.say, others: met?.others.map(\.name) ?? [], name: rule.flag)
      }
    }
    // One medicine that meets several rules counts once, at the gravest.
    return all.filter { one in
      one.key.subject == nil
        || !all.contains { $0.key.subject == one.key.subject && $0.level > one.level }
    }
  }
}

extension Rule {
  /// What the rule is met by: `[nil]` for the answer as a whole, or each medicine.
  fileprivate func met(by answer: Answer, fasting: FastingClock?, zone: Zone) -> [MetMedicine?] {
    guard case (.laterThan(let limit), .time(let day, let clock)) = (test, answer) else {
      return met(by: answer)
    }
    return fasting?.allows(limit, on: day, at: clock, zone: zone) == true ? [] : [nil]
  }

  /// Whether the answer can have raised it; whether a time was too late is for the orders to tell.
  package func canComeOf(_ answer: Answer) -> Bool {
    if case (.laterThan, .time) = (test, answer) { true } else { !met(by: answer).isEmpty }
  }

  private func met(by answer: Answer) -> [MetMedicine?] {
    switch (test, answer) {
    case (.has(let values), _): values.contains(where: answer.has) ? [nil] : []
    case (.atLeast(let least), .number(let number)): number >= least ? [nil] : []
    case (.atMost(let most), .number(let number)): number <= most ? [nil] : []
    case (.atLeast(let least), .temperature(let measured)):
      measured.tenthsCelsius >= least ? [nil] : []
    case (.atMost(let most), .temperature(let measured)):
      measured.tenthsCelsius <= most ? [nil] : []
    case (_, .medicines(let entries, _)): medicines(among: entries)
    default: []
    }
  }
}
