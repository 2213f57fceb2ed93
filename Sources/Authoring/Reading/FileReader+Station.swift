import Care

/// A score of `clinic.yaml` with where it stands, before its list is looked up.
struct ScoreDraft {
  let rule: ScoreRule
  let listPlace: Place
  let leastPlace: Place
}

/// The part of `clinic.yaml` that is for the nurse's station.
extension FileReader {
  static let stationTexts: [ClinicText] = [.inrLimit, .plateletsLimit]
  static let stationNumbers: [ClinicNumber] = [.staffIdleWarningSeconds, .staffIdleClearSeconds]
  static var stationKeys: [String] {
    stationTexts.map(\.rawValue) + ["scores"] + stationNumbers.map(\.rawValue)
      + ["printing", "default-orders"]
  }

  static let exportFolderKey = "export-folder"

  mutating func readStation(_ fields: Fields, scores: [ScoreDraft]?) -> Station? {
    let texts = readTexts(Self.stationTexts, fields)
    let numbers = readNumbers(Self.stationNumbers, fields)
    let isPrinting = fields["printing"].flatMap { readYesOrNo($0) }
    let folder = fields[Self.exportFolderKey].map { readFolder($0) }
    let defaults = fields["default-orders"].flatMap { readDefaultOrders($0) }
    guard let inr = texts[.inrLimit], let platelets = texts[.plateletsLimit],
      let warning = numbers[.staffIdleWarningSeconds],
      let clear = numbers[.staffIdleClearSeconds], let scores, let isPrinting, let defaults,
      folder != .some(nil)
    else { return nil }
    return Station(
      inrLimit: inr, plateletsLimit: platelets, scores: scores.map(\.rule),
      idleWarningSeconds: warning, idleClearSeconds: clear, isPrinting: isPrinting,
      exportFolder: folder ?? nil, defaultOrders: defaults)
  }

  /// In the order of the file, in which they are shown.
  mutating func readScores(_ tree: YAMLTree) -> [ScoreDraft]? {
    readEntries(tree)?.compactMap { entry in
      guard isIdentifier(entry.key) else {
        note(.shape(.expected(.identifier)), at: entry.keyPlace)
        return nil
      }
      return readWholeNumber(entry.value, in: 1...100).map {
        ScoreDraft(
          rule: ScoreRule(list: Checklist.ID(entry.key), least: $0), listPlace: entry.keyPlace,
          leastPlace: entry.value.place)
      }
    }
  }

  /// From the top: where the program was started from must not change where files go.
  private mutating func readFolder(_ tree: YAMLTree) -> String? {
    guard let path = readShortWord(tree, most: 200) else { return nil }
    guard path.hasPrefix("/") else {
      note(.shape(.expected(.folder)), at: tree.place)
      return nil
    }
    return path
  }

  mutating func readShortWord(_ tree: YAMLTree, most: Int) -> String? {
    guard let word = readWord(tree), isShowable(word, most: most, at: tree.place) else {
      return nil
    }
    return word
  }
}
