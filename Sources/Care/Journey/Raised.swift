/// A flag that an answer raises, with what the person is told about it.
package struct Raised: Hashable, Sendable {
  package let key: Flag.Key
  package let level: Level
  package let say: Text

  package init(key: Flag.Key, level: Level, say: Text) {
    self.key = key
    self.level = level
    self.say = say
  }
}

extension Item {
  /// What this answer raises, in the order of the item's rules.
  ///
  /// `circumstances` has this answer already among its own; `zone` turns the civil time of an answer
  /// into an instant for the fasting limits.
  package func raised(
    by answer: Answer, as reference: Item.Reference, circumstances: Circumstances,
    fasting: FastingClock, zone: Zone
  ) -> [Raised] {
    let all = rules.filter { $0.when.holds(in: circumstances) }.flatMap { rule in
      rule.subjects(of: answer, fasting: fasting, zone: zone).map { subject in
        Raised(
          key: .item(reference, rule.level, subject: subject), level: rule.level, say: rule.say)
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
  /// What the rule is met by: `[nil]` for the answer as a whole, or each medicine's name.
  fileprivate func subjects(of answer: Answer, fasting: FastingClock, zone: Zone) -> [String?] {
    switch (test, answer) {
    case (.has(let values), _): values.contains(where: answer.has) ? [nil] : []
    case (.atLeast(let least), .number(let number)): number >= least ? [nil] : []
    case (.atMost(let most), .number(let number)): number <= most ? [nil] : []
    case (.atLeast(let least), .temperature(let measured)):
      measured.tenthsCelsius >= least ? [nil] : []
    case (.atMost(let most), .temperature(let measured)):
      measured.tenthsCelsius <= most ? [nil] : []
    case (.laterThan(let limit), .time(let day, let clock)):
      fasting.allows(limit, on: day, at: clock, zone: zone) ? [] : [nil]
    case (.medicineClass(let classes), .medicines(let entries, _)):
      entries.filter { $0.classID.map(classes.contains) ?? false }.map(\.name)
    case (.medicineTier(let tiers), .medicines(let entries, _)):
      entries.filter { $0.tier.map(tiers.contains) ?? false }.map(\.name)
    case (.medicineTwice(let classes), .medicines(let entries, _)):
      entries.indices.filter { index in
        guard let id = entries[index].classID, classes.contains(id) else { return false }
        // What is put together of two has a class of its own, which stands in the rule beside theirs.
        return entries[..<index].contains { $0.classID.map(classes.contains) ?? false }
      }.map { entries[$0].name }
    case (.unknownMedicine, .medicines(let entries, _)):
      entries.filter { $0.classID == nil }.map(\.name)
    default: []
    }
  }
}
