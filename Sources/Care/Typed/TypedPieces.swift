/// What was typed, taken apart into numbers and words: "5 de marzo" is 5, "de", "marzo".
struct TypedPieces {
  /// The digits of each number, in the digits that computers count with.
  private(set) var numbers: [String] = []
  /// Lower case, without accents.
  private(set) var words: [String] = []

  /// Nil when there is anything else in it than digits, letters and these separators.
  init?(_ text: String, separators: Set<Character>) {
    var isInNumber = false
    var isInWord = false
    for character in text {
      if let digit = asciiDigit(character) {
        if isInNumber {
          numbers[numbers.count - 1].append(digit)
        } else {
          numbers.append("\(digit)")
        }
        (isInNumber, isInWord) = (true, false)
      } else if character.isLetter {
        let letters = String(plainLetters(String(character)))
        if isInWord { words[words.count - 1] += letters } else { words.append(letters) }
        (isInNumber, isInWord) = (false, true)
      } else if character.isWhitespace || separators.contains(character) {
        (isInNumber, isInWord) = (false, false)
      } else {
        return nil
      }
    }
  }
}

/// The digit as ASCII has it; nil of all that is no decimal digit in any script, such as "½" and "Ⅴ".
package func asciiDigit(_ character: Character) -> Character? {
  guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
    scalar.properties.generalCategory == .decimalNumber, let value = character.wholeNumberValue
  else { return nil }
  return Character("\(value)")
}
