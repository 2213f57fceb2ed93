import Care

/// The characters a terminal can show.
package enum Letters: Hashable, Sendable {
  case unicode
  /// A locale that is not UTF-8: curses would show anything else as a blank, and a blank hides a word.
  case ascii

  /// Text that can be shown with these letters, line breaks kept.
  func shown(_ raw: String) -> String {
    let text = SafeText(raw, lines: true).text
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.reduce(into: "") { $0 += Self.plain($1) }
  }

  var focus: String { self == .unicode ? "▸ " : "> " }
  var above: String { self == .unicode ? "▲" : "^" }
  var below: String { self == .unicode ? "▼" : "v" }
  var progressDone: String { self == .unicode ? "━" : "=" }
  var progressLeft: String { self == .unicode ? "─" : "-" }

  /// What a chart's columns are made of: a whole cell, and the lower half of one.
  var column: String { self == .unicode ? "█" : "#" }
  var halfColumn: String { self == .unicode ? "▄" : ":" }

  func single(_ isPicked: Bool) -> String {
    isPicked ? (self == .unicode ? "(•) " : "(*) ") : "( ) "
  }

  func multiple(_ isPicked: Bool) -> String { isPicked ? "[x] " : "[ ] " }

  private static func plain(_ character: Character) -> String {
    if character.isASCII { return String(character) }
    guard let scalar = character.unicodeScalars.first else { return "?" }
    if let known = words[scalar] { return known }
    if character.unicodeScalars.count > 1 && scalar.isASCII { return String(scalar) }
    return bareLetter(scalar) ?? "?"
  }

  /// The letter without its accent, which its Unicode name tells: LATIN SMALL LETTER E WITH ACUTE.
  private static func bareLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 5,
      words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH"
    else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }

  private static let words: [Unicode.Scalar: String] = [
    "\u{A0}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{3000}": " ",
    "¡": "!", "¿": "?", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"",
    "‘": "'", "’": "'", "‚": "'", "´": "'", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
    "·": "-", "•": "*", "…": "...", "°": "deg ", "º": "o", "ª": "a", "×": "x", "÷": "/",
    "±": "+/-", "≤": "<=", "≥": ">=", "≠": "!=", "→": "->", "←": "<-", "↑": "^", "↓": "v",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "µ": "u", "μ": "u", "€": "EUR",
    "£": "GBP", "©": "(c)", "®": "(R)", "™": "(TM)", "§": "S.", "ß": "ss", "æ": "ae", "Æ": "AE",
    "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l",
    "Ł": "L", "ı": "i",
  ]
}
