/// How hard an English text is to read, as a US school grade (Flesch–Kincaid).
struct ReadingGrade {
  /// The hardest that a text for patients may be.
  static let most = 6.0
  /// Shorter texts are not graded: one long word would make them hard.
  private static let leastWords = 10

  /// Names that the reader knows, or that nobody can make easier, as lower-case words.
  private let exempt: [String: [[String]]]

  init(exempt names: [String]) {
    exempt = Dictionary(grouping: names.map(Self.words).filter { !$0.isEmpty }) { $0[0] }
  }

  /// Nil for a text of fewer than ten words.
  func grade(of raw: String) -> Double? {
    let text = Self.filled(raw)
    let words = Self.words(of: text)
    guard words.count >= Self.leastWords else { return nil }
    let syllables = zip(words, exemptions(in: words)).reduce(0) { sum, word in
      let count = Self.syllables(of: word.0)
      return sum + (word.1 ? min(count, 2) : count)
    }
    let count = Double(words.count)
    return 0.39 * count / Double(Self.sentences(in: text)) + 11.8 * Double(syllables) / count
      - 15.59
  }

  /// Which of the words are part of an exempt name.
  private func exemptions(in words: [String]) -> [Bool] {
    var marks = words.map { _ in false }
    for start in words.indices {
      for name in exempt[words[start]] ?? [] where words[start...].starts(with: name) {
        for index in start..<(start + name.count) { marks[index] = true }
      }
    }
    return marks
  }

  /// What stands for a placeholder counts as one word of two syllables.
  private static func filled(_ raw: String) -> String {
    var text = ""
    var isInside = false
    for character in raw {
      if character == "{" { isInside = true }
      if !isInside { text.append(character) }
      if character == "}" {
        isInside = false
        text += "Monday"
      }
    }
    return text
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isASCII && $0.isLetter || $0 == "'") }
      .map { $0.drop { $0 == "'" } }.filter { !$0.isEmpty }.map(String.init)
  }

  /// Parts that end in a mark with a blank after it and hold a letter; one at least.
  private static func sentences(in text: String) -> Int {
    var count = 0
    var hasLetter = false
    var isAfterMark = false
    for character in text {
      if isAfterMark && character.isWhitespace && hasLetter {
        count += 1
        hasLetter = false
      }
      isAfterMark = ".!?:;".contains(character)
      if character.isASCII && character.isLetter { hasLetter = true }
    }
    return max(1, count + (hasLetter ? 1 : 0))
  }

  /// Groups of vowels, without a silent `e` or `ed` at the end.
  static func syllables(of word: String) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let isSilentE = word.hasSuffix("e") && !word.hasSuffix("le")
    let isSilentEd =
      word.hasSuffix("ed") && word.count > 2 && !word.hasSuffix("ted") && !word.hasSuffix("ded")
    if count > 1 && (isSilentE || isSilentEd) { count -= 1 }
    return max(1, count)
  }
}
