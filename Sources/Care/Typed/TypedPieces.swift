/// What was typed, taken apart into numbers and words: "5 de marzo" is 5, "de", "marzo".
struct TypedPieces {
  /// A number, in the digits that computers count with, or a word in lower case without accents.
  struct Piece: Hashable {
    fileprivate(set) var letters: String
    let isNumber: Bool
    /// Blanks and separators between the piece before and this one; empty where they are glued.
    let gap: String
  }

  private(set) var pieces: [Piece] = []

  var numbers: [String] { pieces.filter(\.isNumber).map(\.letters) }
  var words: [String] { pieces.filter { !$0.isNumber }.map(\.letters) }

  /// Nil when there is anything else in it than digits, letters and these separators.
  init?(_ text: String, separators: Set<Character>) {
    var gap = ""
    var isInPiece = false
    for character in text {
      guard let letters = Self.letters(character) else {
        guard character.isWhitespace || separators.contains(character) else { return nil }
        gap.append(character)
        isInPiece = false
        continue
      }
      let isNumber = asciiDigit(character) != nil
      if isInPiece, pieces.last?.isNumber == isNumber {
        pieces[pieces.count - 1].letters += letters
      } else {
        pieces.append(Piece(letters: letters, isNumber: isNumber, gap: gap))
      }
      (gap, isInPiece) = ("", true)
    }
  }

  private static func letters(_ character: Character) -> String? {
    if let digit = asciiDigit(character) { return "\(digit)" }
    return character.isLetter ? String(plainLetters(String(character))) : nil
  }
}

/// The digit as ASCII has it; nil of all that is no decimal digit in any script, such as "½" and "Ⅴ".
package func asciiDigit(_ character: Character) -> Character? {
  guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
    scalar.properties.generalCategory == .decimalNumber, let value = character.wholeNumberValue
  else { return nil }
  return Character("\(value)")
}
