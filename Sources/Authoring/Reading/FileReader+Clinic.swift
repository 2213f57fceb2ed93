import Care

extension FileReader {
  private static var clinicNumbers: [(key: String, limits: ClosedRange<Int>)] {
    [
      ("arrive-minutes-before", 0...600), ("verified-for-minutes", 1...1440),
      ("idle-warning-seconds", 20...3600),
      // 20 seconds are the least that WCAG 2.2.1 allows for "are you still there?".
      ("idle-clear-seconds", 20...600), ("seat-clear-seconds", 5...600),
    ]
  }

  /// `clinic.yaml`; the languages apart, because all texts are held against them.
  mutating func readClinic(_ tree: YAMLTree) -> (clinic: Clinic?, languages: [Language]?) {
    let words = ["name", "phone", "phone-after-hours", "emergency"]
    let rest = ["languages", "date-order", "fasting", "sources"]
    guard
      let head = readHead(
        tree, kind: "clinic", required: words + rest + Self.clinicNumbers.map(\.key))
    else { return (nil, nil) }
    let fields = head.fields
    if let name = head.name { let _: Identifier<Clinic>? = readIdentifier(name) }
    let languages = fields["languages"].flatMap { readLanguages($0) }
    let texts = words.map { key in fields[key].flatMap { readClinicWord($0) } }
    let order: DateOrder? = fields["date-order"].flatMap { readChoice($0, of: .dateOrder) }
    let fasting = fields["fasting"].flatMap { readFasting($0) }
    let numbers = Self.clinicNumbers.map { number in
      fields[number.key].flatMap { readWholeNumber($0, in: number.limits) }
    }
    if let tree = fields["sources"] { checkSources(tree) }
    guard let languages, let signature = head.signature, let order, let fasting else {
      return (nil, languages)
    }
    let clinic = Clinic(
      signature: signature, texts: texts.compactMap { $0 }, languages: languages,
      dateOrder: order, fasting: fasting, numbers: numbers.compactMap { $0 })
    return (clinic, languages)
  }

  private mutating func readClinicWord(_ tree: YAMLTree) -> String? {
    guard let word = readWord(tree), isShowable(word, most: 100, at: tree.place) else { return nil }
    return word
  }

  private mutating func readLanguages(_ tree: YAMLTree) -> [Language]? {
    readDistinct(tree) { reader, part in
      guard let code = part.word, (2...3).contains(code.utf8.count),
        code.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
      else {
        reader.note(.shape(.expected(.languageCode)), at: part.place)
        return nil
      }
      return Language(code: code)
    }?.map(\.value)
  }

  /// Unknown anaesthesia has no policy of its own: it acts as the strictest.
  private mutating func readFasting(_ tree: YAMLTree) -> [Anaesthesia: FastingPolicy]? {
    // A site without any policy of its own says so with `{}`.
    if tree.map?.isEmpty == true { return [:] }
    let kinds = Anaesthesia.allCases.filter { $0 != .unknown }
    guard let fields = readFields(tree, required: [], optional: kinds.map(\.rawValue)) else {
      return nil
    }
    var policies: [Anaesthesia: FastingPolicy] = [:]
    for kind in kinds {
      guard let tree = fields[kind.rawValue],
        let hours = readFields(tree, required: ["food-hours", "drink-hours"])
      else { continue }
      let food = hours["food-hours"].flatMap { readWholeNumber($0, in: 0...24) }
      let drink = hours["drink-hours"].flatMap { readWholeNumber($0, in: 0...24) }
      guard let food, let drink else { continue }
      policies[kind] = FastingPolicy(foodHours: food, drinkHours: drink)
    }
    return policies
  }

  /// Where the clinic's own numbers come from; the fasting hours must name a source.
  private mutating func checkSources(_ tree: YAMLTree) {
    let numbers = Self.clinicNumbers.map(\.key)
    guard let fields = readFields(tree, required: ["fasting"], optional: numbers) else { return }
    for key in ["fasting"] + numbers {
      if let tree = fields[key] { _ = readSourceIDs(tree) }
    }
  }
}

extension Clinic {
  /// Nil when one of the texts or numbers is missing.
  fileprivate init?(
    signature: Signature, texts: [String], languages: [Language], dateOrder: DateOrder,
    fasting: [Anaesthesia: FastingPolicy], numbers: [Int]
  ) {
    guard texts.count == 4, numbers.count == 5 else { return nil }
    self.init(
      signature: signature, name: texts[0], phone: texts[1], phoneAfterHours: texts[2],
      emergency: texts[3], languages: languages, dateOrder: dateOrder, fasting: fasting,
      arriveMinutesBefore: numbers[0], verifiedForMinutes: numbers[1],
      idleWarningSeconds: numbers[2], idleClearSeconds: numbers[3], seatClearSeconds: numbers[4],
      station: Station(
        inrLimit: "", plateletsLimit: "", scores: [], idleWarningSeconds: 300, idleClearSeconds: 60,
        isPrinting: false, defaultOrders: [:]))
  }
}
