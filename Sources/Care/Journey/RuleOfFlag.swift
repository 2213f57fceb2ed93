/// A medicine that meets a rule.
package struct MetMedicine: Hashable, Sendable {
  package let entry: MedicineEntry
  /// What it is too many beside: further medicines of the same classes that were told before it.
  package let others: [MedicineEntry]
}

extension Rule {
  /// The medicines that meet the rule; none for a rule about anything else.
  package func medicines(among entries: [MedicineEntry]) -> [MetMedicine] {
    switch test {
    case .medicineClass(let classes):
      alone(entries.filter { $0.classID.map(classes.contains) ?? false })
    case .medicineTier(let tiers): alone(entries.filter { $0.tier.map(tiers.contains) ?? false })
    case .unknownMedicine: alone(entries.filter { $0.classID == nil })
    case .medicineTwice(let classes):
      // What is put together of two has a class of its own, which stands in the rule beside theirs.
      entries.indices.compactMap { index in
        guard entries[index].classID.map(classes.contains) ?? false else { return nil }
        let others = entries[..<index].filter { $0.classID.map(classes.contains) ?? false }
        return others.isEmpty ? nil : MetMedicine(entry: entries[index], others: others)
      }
    case .has, .atLeast, .atMost, .laterThan: []
    }
  }

  private func alone(_ entries: [MedicineEntry]) -> [MetMedicine] {
    entries.map { MetMedicine(entry: $0, others: []) }
  }
}

extension Checklists {
  /// The rule whose flag has this key; nil when the lists have it no longer.
  ///
  /// Of several rules at one level, the medicines in the answer tell which one it was; no answer, no rule.
  package func rule(of key: Flag.Key, answer: Answer?) -> Rule? {
    let rules = rules(of: key)
    guard rules.count > 1 else { return rules.first }
    guard case .medicines(let entries, _) = answer else { return nil }
    return rules.first { rule in
      rule.medicines(among: entries).contains { $0.entry.name == key.subject }
    }
  }
}

extension Checklists {
  /// The rules whose flags have this key; several where medicines are told apart by their names.
  package func rules(of key: Flag.Key) -> [Rule] {
    guard let level = key.ruleLevel, let item = key.item.flatMap({ self[$0] }) else { return [] }
    return item.rules.filter { $0.level == level }
  }
}

extension Flag.Key {
  /// Whether a rule of an item or a sign raised it, be that in the lists still or not.
  package var isOfLists: Bool { sign != nil || ruleLevel != nil }

  /// The level that the rule of an item raises.
  fileprivate var ruleLevel: Level? {
    item.flatMap { _ in rule.text.split(separator: ".").last.flatMap { Level(rawValue: String($0)) }
    }
  }
}
