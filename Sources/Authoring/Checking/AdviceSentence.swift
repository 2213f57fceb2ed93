import Care

/// One sentence of a text, word by word; a comma is a word of its own.
struct AdviceSentence {
  private(set) var written: [String] = []
  /// The same words in lower case without accents.
  private(set) var plain: [String] = []
  private(set) var isQuestion = false
  /// Whether a full stop ends it: the words of a choice have none.
  private(set) var isClosed = false
  /// Whether the clinician's orders about medicines are filled in, in it or on the other side of a colon.
  private(set) var fillsInOrders = false
  private var isOpen = false

  /// Whether these words stand in it.
  func holds(_ phrase: String) -> Bool {
    plain.joined(separator: " ").contains(phrase)
  }

  /// `orders` are those about medicines, as a text fills them in.
  static func all(in text: String, orders: [String] = []) -> [AdviceSentence] {
    var sentences: [AdviceSentence] = []
    var sentence = AdviceSentence()
    for part in text.split(whereSeparator: \.isWhitespace) {
      sentence.take(part)
      if orders.contains(where: { part.contains($0) }) { sentence.fillsInOrders = true }
      guard let last = part.last, ".!?:;".contains(last) else { continue }
      sentence.isQuestion = part.contains("?")
      sentence.isClosed = ".!".contains(last)
      sentence.isOpen = last == ":"
      sentences.append(sentence)
      sentence = AdviceSentence()
    }
    if !sentence.written.isEmpty { sentences.append(sentence) }
    for (one, next) in zip(sentences.indices, sentences.indices.dropFirst())
    where sentences[one].isOpen {
      let fillsIn = sentences[one].fillsInOrders || sentences[next].fillsInOrders
      (sentences[one].fillsInOrders, sentences[next].fillsInOrders) = (fillsIn, fillsIn)
    }
    return sentences
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
