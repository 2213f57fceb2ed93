import Care

/// `clinic.yaml` as far as it could be read.
struct ClinicDraft {
  let clinic: Clinic?
  /// Apart, because all texts are held against them.
  let languages: [Language]?
  /// What is held against the lists that they add up.
  let scores: [ScoreDraft]
  /// The lists that it adds up, also those whose least points could not be read; nil where nobody knows.
  let addedUp: Set<Checklist.ID>?
}

extension FileReader {
  private static let clinicTexts: [ClinicText] = [.name, .phone, .phoneAfterHours, .emergency]
  private static let clinicNumbers: [ClinicNumber] = [
    .arriveMinutesBefore, .verifiedForMinutes, .idleWarningSeconds, .idleClearSeconds,
    .seatClearSeconds,
  ]

  mutating func readClinic(_ tree: YAMLTree) -> ClinicDraft? {
    let rest = ["languages", "date-order", "fasting", "sources"]
    let own = Self.clinicTexts.map(\.rawValue) + rest + Self.clinicNumbers.map(\.rawValue)
    let head = readHead(
      tree, kind: "clinic", required: own + Self.stationKeys, optional: [Self.exportFolderKey])
    guard let head else { return nil }
    let fields = head.fields
    if let name = head.name { let _: Identifier<Clinic>? = readIdentifier(name) }
    let languages = fields["languages"].flatMap { readLanguages($0) }
    let texts = readTexts(Self.clinicTexts, fields)
    let order: DateOrder? = fields["date-order"].flatMap { readChoice($0, of: .dateOrder) }
    let fasting = fields["fasting"].flatMap { readFasting($0) }
    let numbers = readNumbers(Self.clinicNumbers, fields)
    let scores = fields["scores"].flatMap { readScores($0) }
    let station = readStation(fields, scores: scores)
    let entries = fields["scores"]?.map ?? []
    let addedUp = entries.isEmpty ? nil : Set(entries.map { Checklist.ID($0.key) })
    if let tree = fields["sources"] { checkSources(tree, of: fields) }
    guard let languages, let signature = head.signature, let order, let fasting, let station else {
      return ClinicDraft(
        clinic: nil, languages: languages, scores: scores ?? [], addedUp: addedUp)
    }
    let clinic = Clinic(
      signature: signature, texts: texts, languages: languages, dateOrder: order,
      fasting: fasting, numbers: numbers, station: station)
    return ClinicDraft(
      clinic: clinic, languages: languages, scores: scores ?? [], addedUp: addedUp)
  }

  mutating func readLanguages(_ tree: YAMLTree) -> [Language]? {
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

  /// Where the clinic's own numbers come from; whatever decides on a patient must name a source.
  private mutating func checkSources(_ tree: YAMLTree, of clinic: Fields) {
    let clinical = ["fasting", "scores"] + Self.stationTexts.map(\.rawValue)
    let defaults = (clinic["default-orders"]?.map ?? []).map(\.key)
      .filter { known.orders?.namesOfDefaults.contains($0) ?? true }
    let numbers = (Self.clinicNumbers + Self.stationNumbers).map(\.rawValue)
    guard
      let fields = readFields(
        tree, required: clinical + (defaults.isEmpty ? [] : ["default-orders"]), optional: numbers)
    else { return }
    for key in clinical + numbers {
      if let tree = fields[key] { _ = readSourceIDs(tree) }
    }
    // Each order for itself: no source has all of them.
    guard !defaults.isEmpty, let tree = fields["default-orders"],
      let orders = readFields(tree, required: defaults)
    else { return }
    for key in defaults {
      if let tree = orders[key] { _ = readSourceIDs(tree) }
    }
  }
}

extension Clinic {
  /// Nil when one of the texts or numbers is missing.
  fileprivate init?(
    signature: Signature, texts: [ClinicText: String], languages: [Language],
    dateOrder: DateOrder, fasting: [Anaesthesia: FastingPolicy], numbers: [ClinicNumber: Int],
    station: Station
  ) {
    guard let name = texts[.name], let phone = texts[.phone],
      let phoneAfterHours = texts[.phoneAfterHours], let emergency = texts[.emergency],
      let arrive = numbers[.arriveMinutesBefore], let verified = numbers[.verifiedForMinutes],
      let warning = numbers[.idleWarningSeconds], let clear = numbers[.idleClearSeconds],
      let seat = numbers[.seatClearSeconds]
    else { return nil }
    self.init(
      signature: signature, name: name, phone: phone, phoneAfterHours: phoneAfterHours,
      emergency: emergency, languages: languages, dateOrder: dateOrder, fasting: fasting,
      arriveMinutesBefore: arrive, verifiedForMinutes: verified, idleWarningSeconds: warning,
      idleClearSeconds: clear, seatClearSeconds: seat, station: station)
  }
}
