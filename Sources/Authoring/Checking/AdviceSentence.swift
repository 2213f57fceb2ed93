import Care

/// One sentence of a text, word by word; a comma is a word of its own.
struct AdviceSentence {
  private(set) var written: [String] = []
  /// The same words in lower case without accents.
  private(set) var plain: [String] = []
  private(set) var isQuestion = false

  /// Whether these words stand in it.
  func holds(_ phrase: String) -> Bool {
    plain.joined(separator: " ").contains(phrase)
  }

  static func all(in text: String) -> [AdviceSentence] {
    var sentences: [AdviceSentence] = []
    var sentence = AdviceSentence()
    for part in text.split(whereSeparator: \.isWhitespace) {
      let ending = part.last.map { ".!?:;".contains($0) } ?? false
      sentence.take(part)
      guard ending else { continue }
      sentence.isQuestion = part.contains("?")
      sentences.append(sentence)
      sentence = AdviceSentence()
    }
    return sentence.written.isEmpty ? sentences : sentences + [sentence]
  }

  private mutating func take(_ part: Substring) {
    for piece in part.split(whereSeparator: { "-/()".contains($0) }) {
      let word = piece.filter { $0.isLetter || $0.isNumber || "'’".contains($0) }
      let letters = word.split { "'’".contains($0) }.map { String(plainLetters(String($0))) }
      guard !letters.isEmpty else { continue }
      written.append(String(word))
      plain.append(letters.joined(separator: "'"))
    }
    guard part.last == "," else { return }
    written.append(",")
    plain.append(",")
  }
}
