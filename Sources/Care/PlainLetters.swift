/// Letters and digits alone, lower case, without accents: what names are held against when people type
/// them.
package func plainLetters(_ text: String) -> [Character] {
  text.lowercased().compactMap { character in
    guard character.isLetter || character.isNumber else { return nil }
    return plain[character] ?? character
  }
}

private let plain: [Character: Character] = [
  "á": "a", "à": "a", "ä": "a", "â": "a", "é": "e", "è": "e", "ë": "e", "í": "i", "ï": "i",
  "ó": "o", "ò": "o", "ö": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c",
]
