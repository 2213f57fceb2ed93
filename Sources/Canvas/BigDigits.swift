/// A telephone number in letters of several rows, to be read from two metres away.
struct BigDigits {
  let letters: Letters
  private let glyphs: [[UInt8]]

  /// Nil when the text holds something that has no large form.
  init?(_ text: String, letters: Letters) {
    var glyphs: [[UInt8]] = []
    for character in text {
      guard let glyph = Self.font[character] else { return nil }
      glyphs.append(glyph)
    }
    guard !glyphs.isEmpty else { return nil }
    self.letters = letters
    self.glyphs = glyphs
  }

  /// Five rows, each dot two cells wide, so that it is square.
  var large: [String] {
    let dot = letters == .unicode ? "██" : "##"
    return (0..<5).map { row in drawn(gap: "  ") { $0[row] & $1 == 0 ? "  " : dot } }
  }

  /// Three rows of half blocks, or five of one sign where there are no half blocks.
  var medium: [String] {
    if letters == .ascii {
      return (0..<5).map { row in drawn(gap: " ") { $0[row] & $1 == 0 ? " " : "#" } }
    }
    return stride(from: 0, to: 5, by: 2).map { row in
      drawn(gap: " ") { glyph, bit in
        let top = glyph[row] & bit != 0
        let bottom = row + 1 < 5 && glyph[row + 1] & bit != 0
        return top ? (bottom ? "█" : "▀") : (bottom ? "▄" : " ")
      }
    }
  }

  private func drawn(gap: String, dot: ([UInt8], UInt8) -> String) -> String {
    glyphs.map { glyph in [4, 2, 1].map { dot(glyph, $0) }.joined() }.joined(separator: gap)
  }

  /// Three dots wide, five high, one number a row.
  private static let font: [Character: [UInt8]] = [
    "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7],
    "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 1, 2, 2],
    "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], "-": [0, 0, 7, 0, 0], "+": [0, 2, 7, 2, 0],
    "(": [1, 2, 2, 2, 1], ")": [4, 2, 2, 2, 4], ".": [0, 0, 0, 0, 2], "/": [1, 1, 2, 4, 4],
    " ": [0, 0, 0, 0, 0],
  ]
}
