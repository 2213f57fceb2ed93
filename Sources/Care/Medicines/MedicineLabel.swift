/// Whether only a strength or a form stands there, such as "5 mg", and no name.
package func isOnlyStrength(_ typed: String) -> Bool {
  let known = MedicineLabel.measures.union(MedicineLabel.forms).union(MedicineLabel.times)
  return MedicineLabel(typed).otherWords.allSatisfy { known.contains(String($0.letters)) }
}

/// A medicine as it stands on a package: a name, and beside it strengths and forms in any place.
struct MedicineLabel {
  private struct Part {
    let place: Range<String.Index>
    let letters: [Character]
    let isNumber: Bool
    var isStrength = false
  }

  private let typed: String
  private let parts: [Part]

  init(_ typed: String) {
    self.typed = typed
    var parts = Self.places(in: typed).map {
      Part(
        place: $0, letters: plainLetters(String(typed[$0])),
        isNumber: typed[$0].first?.isNumber == true)
    }
    for index in parts.indices {
      let next = parts.dropFirst(index + 1).first.map { String($0.letters) }
      parts[index].isStrength = Self.isStrength(typed[parts[index].place], before: next)
    }
    for index in parts.indices.dropLast() {
      guard Self.pairs.contains(parts[index...(index + 1)].map { String($0.letters) }) else {
        continue
      }
      parts[index].isStrength = true
      parts[index + 1].isStrength = true
    }
    self.parts = parts
  }

  /// The letters of each of its words and numbers.
  var letters: [[Character]] { parts.map(\.letters).filter { !$0.isEmpty } }

  /// The letters of what is neither a strength nor a form.
  var name: [Character] { parts.filter { !$0.isStrength }.flatMap(\.letters) }

  /// The words of a name of several words, each of which may be a name with something beside it.
  var words: [[Character]] {
    parts.count < 2 ? [] : parts.filter { !$0.isStrength }.map(\.letters)
  }

  /// The words that are neither strengths nor forms, as they were typed.
  var otherWords: [(typed: Substring, letters: [Character])] {
    parts.filter { !$0.isStrength && $0.letters.contains(where: \.isLetter) }
      .map { (typed[$0.place], $0.letters) }
  }

  /// Whether a strength of two stands there, such as 5/325 or 10-325.
  var namesTwoStrengths: Bool {
    parts.contains { $0.isNumber && typed[$0.place].contains { "/-".contains($0) } }
  }

  /// Whether a number stands there that is neither a strength nor a count of pills, so that it can only be a part
  /// of the name: Tylenol 4 is not Tylenol.
  var namesNumber: Bool {
    parts.indices.contains { index in
      parts[index].letters.first?.isNumber == true && !parts[index].isStrength
        && !Self.forms.contains(parts.dropFirst(index + 1).first.map { String($0.letters) } ?? "")
    }
  }

  /// Whether nothing but strengths and forms stands beside this spelling.
  func isOnly(_ spelling: [Character]) -> Bool { besides(spelling, \.isStrength) != nil }

  /// The same, when a number may be a strength that could be a part of the name too.
  func mayBeOnly(_ spelling: [Character]) -> Bool {
    besides(spelling) { $0.isStrength || $0.isNumber } != nil
  }

  /// Whether this spelling stands in it, in its order.
  func holds(_ spelling: [Character]) -> Bool { besides(spelling) { _ in true } != nil }

  /// Whether it is this spelling with nothing but forms and times glued to it: "eliquisbid".
  func isGlued(to spelling: [Character]) -> Bool {
    guard spelling.count > 3, name.count > spelling.count, name.starts(with: spelling) else {
      return false
    }
    return Self.areBeside(Substring(String(name.dropFirst(spelling.count))))
  }

  /// What stands beside the first of these spellings, as it was typed; beside a misspelling, the
  /// strengths and forms alone.
  func rest(besides spellings: [[Character]]) -> String? {
    let found = spellings.lazy.compactMap { besides($0) { _ in true } }.first
    let left = found ?? parts.indices.filter { parts[$0].isStrength }
    var pieces: [Range<String.Index>] = []
    for index in left {
      if left.contains(index - 1), let last = pieces.popLast() {
        pieces.append(last.lowerBound..<parts[index].place.upperBound)
      } else {
        pieces.append(parts[index].place)
      }
    }
    return pieces.isEmpty ? nil : pieces.map { typed[$0] }.joined(separator: " ")
  }

  /// The parts that are left when all others together are this spelling and each that is left may be.
  private func besides(
    _ spelling: [Character], from index: Int = 0, at letter: Int = 0, _ mayBeLeft: (Part) -> Bool
  ) -> [Int]? {
    guard index < parts.count else { return letter == spelling.count ? [] : nil }
    let part = parts[index]
    if !part.letters.isEmpty, spelling[letter...].starts(with: part.letters),
      let rest = besides(spelling, from: index + 1, at: letter + part.letters.count, mayBeLeft)
    {
      return rest
    }
    guard mayBeLeft(part) else { return nil }
    return besides(spelling, from: index + 1, at: letter, mayBeLeft).map { [index] + $0 }
  }
}

extension MedicineLabel {
  /// Where its words and numbers stand: "500mg" is two, "eliquis5mg" three; "5/325", "#3" and "B12" are
  /// one.
  private static func places(in typed: String) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var index = typed.startIndex
    while index < typed.endIndex {
      let end = end(of: typed[index...])
      if end == index {
        index = typed.index(after: index)
      } else {
        places.append(index..<end)
        index = end
      }
    }
    return places
  }

  private static func end(of text: Substring) -> String.Index {
    guard let first = text.first else { return text.startIndex }
    if first == "%" { return text.index(after: text.startIndex) }
    if first.isLetter { return endOfWord(text) }
    let digits = first == "#" ? text.dropFirst() : text
    guard digits.first?.isNumber == true else { return text.startIndex }
    var end = text.startIndex
    for index in digits.indices {
      if digits[index].isNumber { end = digits.index(after: index) }
      guard digits[index].isNumber || "/.,-".contains(digits[index]), digits[end...].first != " "
      else { break }
    }
    return end
  }

  /// A number behind a word is a strength of its own, but for B12 and the like.
  private static func endOfWord(_ text: Substring) -> String.Index {
    let word = text.prefix(while: \.isLetter)
    let letters = String(plainLetters(String(word)))
    let digits = text[word.endIndex...].prefix(while: \.isNumber)
    if word.count < 3, digits.count < 3, !measures.contains(letters) {
      return text.firstIndex { !$0.isLetter && !$0.isNumber } ?? text.endIndex
    }
    guard isBehindNumber(text), !isBeside(letters),
      let measure = ["mcg", "mg", "ml"].first(where: letters.hasPrefix)
    else { return word.endIndex }
    // "5mgeliquis", "5mgbid".
    return text.index(text.startIndex, offsetBy: measure.count)
  }

  private static func isBehindNumber(_ text: Substring) -> Bool {
    guard text.startIndex > text.base.startIndex else { return false }
    return text.base[text.base.index(before: text.startIndex)].isNumber
  }

  /// A single digit without a unit may be part of the name: Tylenol 4 is not Tylenol.
  private static func isStrength(_ part: Substring, before next: String?) -> Bool {
    if part == "%" { return true }
    let digits = part.first == "#" ? part.dropFirst() : part
    if digits.first?.isNumber == true {
      return digits.count > 1 || next == "" || measures.contains(next ?? " ")
    }
    return isBeside(String(plainLetters(String(part))))
  }

  /// Whether these letters are words, run together, that stand beside a name.
  private static func areBeside(_ letters: Substring) -> Bool {
    letters.isEmpty
      || [forms, times].joined().contains {
        letters.hasPrefix($0) && areBeside(letters.dropFirst($0.count))
      }
  }

  /// Whether a word stands beside a name and is no part of one.
  private static func isBeside(_ word: String) -> Bool {
    measures.contains(word) || forms.contains(word) || times.contains(word)
  }
}
