/// Breaks text into lines of at most so many cells: at spaces, between Chinese characters, and
/// inside a word only when it is longer than a line.
package func wrap(_ text: String, width: Int) -> [String] {
  let width = max(width, 1)
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    var used = 0
    for piece in pieces(of: paragraph) {
      let space = piece.startsWord && used > 0 ? 1 : 0
      if used > 0 && used + space + piece.width > width {
        lines.append(line)
        (line, used) = ("", 0)
      } else if space > 0 {
        line += " "
        used += 1
      }
      for character in piece.text {
        let taken = character.displayWidth
        if used > 0 && used + taken > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += taken
      }
    }
    lines.append(line)
  }
  while lines.count > 1 && lines.last == "" { lines.removeLast() }
  return lines
}

/// What stays together on a line.
private struct Piece {
  var text: String
  var width: Int
  let startsWord: Bool
}

private func pieces(of paragraph: Substring) -> [Piece] {
  var pieces: [Piece] = []
  for word in paragraph.split(separator: " ") {
    var isFirst = true
    var last: Character?
    for character in word {
      let width = character.displayWidth
      if let before = last, !canBreak(between: before, and: character, width: width) {
        pieces[pieces.count - 1].text.append(character)
        pieces[pieces.count - 1].width += width
      } else {
        pieces.append(Piece(text: String(character), width: width, startsWord: isFirst))
      }
      isFirst = false
      last = character
    }
  }
  return pieces
}

/// Chinese may break anywhere but before a closing and after an opening mark.
private func canBreak(between one: Character, and other: Character, width: Int) -> Bool {
  guard width == 2 || one.displayWidth == 2 else { return false }
  return !"，。、；：！？）」』】》”’,.;:!?)%".contains(other) && !"（「『【《“‘(".contains(one)
}
