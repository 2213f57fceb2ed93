import Care

/// A score of `clinic.yaml` with where it stands, before its list is looked up.
struct ScoreDraft {
  let rule: ScoreRule
  let listPlace: Place
  let leastPlace: Place
}

/// A key whose value is a whole number within limits.
typealias NumberKey = (key: String, limits: ClosedRange<Int>)

/// The part of `clinic.yaml` that is for the nurse's station.
extension FileReader {
  static var stationWords: [String] { ["inr-limit", "platelets-limit"] }
  static var stationNumbers: [NumberKey] {
    [("staff-idle-warning-seconds", 20...3600), ("staff-idle-clear-seconds", 20...600)]
  }
  static var stationKeys: [String] {
    stationWords + ["scores"] + stationNumbers.map(\.key) + ["printing", "default-orders"]
  }

  static let exportFolderKey = "export-folder"

  mutating func readStation(_ fields: Fields, scores: [ScoreDraft]?) -> Station? {
    // They stand in the middle of a question.
    let words = Self.stationWords.map { key in fields[key].flatMap { readShortWord($0, most: 20) } }
    let numbers = readNumbers(Self.stationNumbers, fields)
    let isPrinting = fields["printing"].flatMap { readYesOrNo($0) }
    let folder = fields[Self.exportFolderKey].map { readFolder($0) }
    let defaults = fields["default-orders"].flatMap { readDefaultOrders($0) }
    guard let inr = words[0], let platelets = words[1], let warning = numbers[0],
      let clear = numbers[1], let scores, let isPrinting, let defaults,
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

  /// One for each key; nil for one that is missing or wrong.
  mutating func readNumbers(_ keys: [NumberKey], _ fields: Fields) -> [Int?] {
    keys.map { key in fields[key.key].flatMap { readWholeNumber($0, in: key.limits) } }
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
