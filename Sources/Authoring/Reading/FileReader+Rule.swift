import Care

extension FileReader {
  /// A `raise:`, with one rule for each level at most: a flag is told apart by its item and level.
  ///
  /// Medicines that are unknown or two of a kind have rules of their own, told apart by their names.
  mutating func readRules(_ tree: YAMLTree, of owner: RuleOwner) -> [RuleDraft] {
    struct Pair: Hashable {
      let level: Level
      let test: Rule.Test?
    }
    var seen: Set<Pair> = []
    return (readList(tree) ?? []).compactMap { part in
      guard let rule = readRule(part, of: owner) else { return nil }
      guard let level = rule.level else { return rule }
      let own: Rule.Test? =
        switch rule.test {
        case .medicineTwice, .unknownMedicine: rule.test
        default: nil
        }
      if !seen.insert(Pair(level: level, test: own)).inserted {
        note(.value(.doubled(level.rawValue)), at: part["level"]?.place ?? part.place)
      }
      return rule
    }
  }

  private mutating func readRule(_ tree: YAMLTree, of owner: RuleOwner) -> RuleDraft? {
    guard
      let fields = readFields(
        tree, required: ["if", "level", "say"], optional: ["flag", "when"])
    else { return nil }
    let test = fields["if"].flatMap { readTest($0, of: owner) }
    let level: Level? = fields["level"].flatMap { readChoice($0, of: .level) }
    let flag = fields["flag"].flatMap { readText($0, most: Self.mostNameCharacters) }
    let say = fields["say"].flatMap { readText($0) }
    let when = fields["when"].map { readCondition($0) }
    // Staff and families find it by this name; a note is seldom looked for.
    if fields["flag"] == nil, let level, level >= .review { nameless.append(tree.place) }
    return RuleDraft(
      place: fields["if"]?.place ?? tree.place, test: test, when: when, level: level, flag: flag,
      say: say)
  }

  private mutating func readTest(_ tree: YAMLTree, of owner: RuleOwner) -> Rule.Test? {
    let names = TestName.allCases.map(\.rawValue)
    guard let entries = readEntries(tree) else { return nil }
    guard let entry = entries.first, entries.count == 1 else {
      note(.shape(.expected(.oneKey(names))), at: tree.place)
      return nil
    }
    guard let name = TestName(rawValue: entry.key) else {
      note(.value(.unknown(.test, entry.key, expected: names)), at: entry.keyPlace)
      return nil
    }
    if let kind = owner.kindName, !name.fits(kind) {
      note(.reference(.testDoesNotFit(entry.key, kind: kind.rawValue)), at: entry.keyPlace)
      return nil
    }
    return readTest(name, entry.value, of: owner)
  }

  private mutating func readTest(
    _ name: TestName, _ tree: YAMLTree, of owner: RuleOwner
  ) -> Rule.Test? {
    switch name {
    case .has: readValues(tree, of: owner).map { .has($0) }
    case .atLeast: readMeasure(tree, of: owner.kind).map { .atLeast($0) }
    case .atMost: readMeasure(tree, of: owner.kind).map { .atMost($0) }
    case .laterThan:
      (readChoice(tree, of: .limit) as FastingLimit?).map { .laterThan($0) }
    case .medicineClass: readMedicineClasses(tree).map { .medicineClass($0) }
    case .medicineTier: readTiers(tree).map { .medicineTier($0) }
    case .medicineTwice: readMedicineClasses(tree).map { .medicineTwice($0) }
    case .unknownMedicine:
      readOneOf(["yes"], tree, of: .answer).map { _ in .unknownMedicine }
    }
  }

  private mutating func readValues(_ tree: YAMLTree, of owner: RuleOwner) -> [AnswerValue]? {
    guard let words = readDistinct(tree, { reader, part in reader.readWord(part) }) else {
      return nil
    }
    let values = words.map { word -> AnswerValue? in
      // Classes have a test of their own.
      let value =
        owner.kindName == .medicines && !PossibleAnswers.withoutTelling.contains(word.value)
        ? nil : owner.answers.value(word.value)
      if value == nil, !owner.answers.isUnknown {
        note(.reference(.impossibleValue(word.value, of: owner.name)), at: word.place)
      }
      return value
    }
    let possible = values.compactMap { $0 }
    return possible.count == values.count ? possible : nil
  }

  /// A limit that the answer can reach: in the item's unit, or in tenths of a degree.
  private mutating func readMeasure(_ tree: YAMLTree, of kind: Kind?) -> Int? {
    switch kind {
    case .temperature: readTemperature(tree)
    case .scale: readWholeNumber(tree, in: 0...10)
    case .number(_, let limits): readWholeNumber(tree, in: limits)
    default: nil
    }
  }

  private mutating func readMedicineClasses(_ tree: YAMLTree) -> [MedicineClass.ID]? {
    let classes: [Located<MedicineClass.ID>]? = readDistinct(tree) { reader, part in
      reader.readIdentifier(part)
    }
    for id in classes ?? [] { keep(medicineClass: id.value, at: id.place) }
    return classes?.map(\.value)
  }

  private mutating func readTiers(_ tree: YAMLTree) -> [MedicineTier]? {
    let tiers: [Located<MedicineTier>]? = readDistinct(tree) { reader, part in
      reader.readChoice(part, of: .tier)
    }
    return tiers?.map(\.value)
  }
}
