import Care

extension FileReader {
  /// The longest word that is no text for patients, such as an address.
  private static var mostCharacters: Int { 2000 }

  /// One word or line that is not empty and can be shown.
  mutating func readWord(_ tree: YAMLTree) -> String? {
    guard let word = tree.word else {
      note(.shape(.expected(.word)), at: tree.place)
      return nil
    }
    return isShowable(word, most: Self.mostCharacters, at: tree.place) ? word : nil
  }

  /// A short name of lower-case letters, digits and hyphens.
  mutating func readIdentifier<Subject>(_ tree: YAMLTree) -> Identifier<Subject>? {
    guard let word = tree.word, isIdentifier(word) else {
      note(.shape(.expected(.identifier)), at: tree.place)
      return nil
    }
    return Identifier(word)
  }

  mutating func readWholeNumber(_ tree: YAMLTree, in limits: ClosedRange<Int>) -> Int? {
    // `Int` reads `+3` and `007` too, which somebody may have meant as something else.
    guard let number = tree.word.flatMap({ Int($0) }), limits.contains(number),
      String(number) == tree.word
    else {
      note(.shape(.expected(.wholeNumber(limits))), at: tree.place)
      return nil
    }
    return number
  }

  /// Tenths of a degree Celsius, from `38` or `38.0`.
  mutating func readTemperature(_ tree: YAMLTree) -> Int? {
    let limits = 300...450
    let parts = (tree.word ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal = parts.count == 2 && parts[1].utf8.count == 1
    guard parts.count == 1 || isDecimal,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let degrees = Int(parts[0]), let tenths = isDecimal ? Int(parts[1]) : 0,
      // Before multiplying, so that no number of a file can overflow.
      degrees <= 45, limits.contains(degrees * 10 + tenths)
    else {
      note(.shape(.expected(.temperature(limits))), at: tree.place)
      return nil
    }
    return degrees * 10 + tenths
  }

  mutating func readYesOrNo(_ tree: YAMLTree) -> Bool? {
    switch tree.word {
    case "yes": return true
    case "no": return false
    default:
      note(.shape(.expected(.yesOrNo)), at: tree.place)
      return nil
    }
  }

  /// One of the words of an enum.
  mutating func readChoice<Value: RawRepresentable & CaseIterable>(
    _ tree: YAMLTree, of name: ValueProblem.Name, except refused: [Value] = []
  ) -> Value? where Value.RawValue == String {
    let expected = Value.allCases.map(\.rawValue).filter { !refused.map(\.rawValue).contains($0) }
    return readOneOf(expected, tree, of: name).flatMap { Value(rawValue: $0) }
  }

  /// The same with where it stands.
  mutating func readPlaced<Value: RawRepresentable & CaseIterable>(
    _ tree: YAMLTree, of name: ValueProblem.Name
  ) -> Located<Value>? where Value.RawValue == String {
    (readChoice(tree, of: name) as Value?).map { Located(value: $0, place: tree.place) }
  }

  /// One of these words.
  mutating func readOneOf(
    _ expected: [String], _ tree: YAMLTree, of name: ValueProblem.Name
  ) -> String? {
    guard let word = readWord(tree) else { return nil }
    guard expected.contains(word) else {
      note(.value(.unknown(name, word, expected: expected)), at: tree.place)
      return nil
    }
    return word
  }

  func isIdentifier(_ word: String, alsoCapitals: Bool = false) -> Bool {
    (1...60).contains(word.utf8.count)
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): alsoCapitals
        default: false
        }
      }
  }

  /// Notes what keeps a text from being shown.
  mutating func isShowable(_ text: String, most: Int, at place: Place) -> Bool {
    guard text.contains(where: { !$0.isWhitespace }) else {
      note(.value(.emptyText), at: place)
      return false
    }
    if let unsafe = text.unicodeScalars.first(where: \.isUnsafe) {
      note(.file(.unsafeCharacter(unsafe.value)), at: place)
      return false
    }
    if text.count > most {
      note(.value(.textTooLong(most: most)), at: place)
      return false
    }
    return true
  }
}
