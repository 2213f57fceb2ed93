import Care

extension FileReader {
  /// The most characters of a text that people read.
  static var mostTextCharacters: Int { 300 }

  /// The most characters of a name in a list, beside a level, an answer and a day.
  static var mostNameCharacters: Int { 40 }

  /// A text in every language of the clinic, with placeholders that exist.
  mutating func readText(
    _ tree: YAMLTree, most: Int = mostTextCharacters, needs: [String] = []
  ) -> Text? {
    guard let entries = tree.map else {
      note(.shape(.expected(.languageMap)), at: tree.place)
      return nil
    }
    let allowed = Set((known.languages ?? []) + Known.shippedLanguages).map(\.code).sorted()
    var texts: [Language: String] = [:]
    var isWhole = true
    for entry in entries {
      guard known.languages == nil || allowed.contains(entry.key) else {
        note(.shape(.unknownKey(entry.key, expected: allowed)), at: entry.keyPlace)
        isWhole = false
        continue
      }
      let language = Language(code: entry.key)
      let words = readTranslation(entry.value, most: most, needs: needs)
      if let words { keep(words, in: language, at: entry.value.place) }
      isWhole = isWhole && words != nil
      texts[language] = words ?? ""
    }
    for language in known.languages ?? [] where texts[language] == nil {
      note(.value(.missingTranslation(language)), at: tree.place)
      isWhole = false
    }
    guard isWhole else { return nil }
    comparePlaceholders(of: entries)
    return Text(texts)
  }

  /// The text of one language.
  private mutating func readTranslation(
    _ tree: YAMLTree, most: Int, needs: [String]
  ) -> String? {
    guard let words = tree.word else {
      note(.shape(.expected(.word)), at: tree.place)
      return nil
    }
    guard isShowable(words, most: most, at: tree.place) else { return nil }
    let (names, hasStrayBrace) = placeholders(in: words)
    let unknown = names.filter { !isFilledIn($0, needs: needs) }
    let missing = needs.filter { !names.contains($0) }
    for name in unknown {
      note(
        .value(.unknownPlaceholder(name, expected: placeholders + needs.filter(Self.isBlank))),
        at: tree.place)
    }
    for name in missing { note(.value(.missingPlaceholder(name)), at: tree.place) }
    if hasStrayBrace { note(.value(.strayBrace), at: tree.place) }
    return unknown.isEmpty && missing.isEmpty && !hasStrayBrace ? words : nil
  }

  /// Every name that any text can have between braces.
  private var placeholders: [String] {
    Placeholder.names + (known.orders?.names ?? []).map { Placeholder.ofOrders + $0 }
  }

  /// `needs` are the names that this text cannot do without, some of which no other text has.
  private func isFilledIn(_ name: String, needs: [String]) -> Bool {
    switch Placeholder(name) {
    case nil: false
    case .blank: needs.contains(name)
    // Where `orders.yaml` could not be read, nobody knows.
    case .afterCare(let order): known.orders?.names.contains(order.text) ?? true
    default: true
    }
  }

  private static func isBlank(_ name: String) -> Bool { Blank(rawValue: name) != nil }

  /// A translation that loses the hour of the last meal is as bad as one that is missing.
  private mutating func comparePlaceholders(of entries: [YAMLTree.Entry]) {
    guard let first = entries.first else { return }
    let expected = Set(placeholders(in: first.value.word ?? "").names)
    for entry in entries.dropFirst()
    where Set(placeholders(in: entry.value.word ?? "").names) != expected {
      note(.value(.placeholdersDiffer(Language(code: entry.key))), at: entry.value.place)
    }
  }

  /// What stands between braces, and whether a brace is left over.
  private func placeholders(in text: String) -> (names: [String], hasStrayBrace: Bool) {
    var names: [String] = []
    var open: String?
    for character in text {
      switch (character, open) {
      case ("{", nil): open = ""
      case ("}", let name?):
        names.append(name)
        open = nil
      case ("{", _), ("}", nil): return (names, true)
      case (_, let name?): open = name + String(character)
      default: break
      }
    }
    return (names, open != nil)
  }
}
