/// The string literals of Swift lines, line for line, without comments and without what is filled in.
///
/// It reads well enough for this house: see `code(of:)`.
func texts(of lines: [String]) -> [[String]] {
  var reader = TextReader()
  return lines.map { reader.read($0) }
}

private struct TextReader {
  /// What is open, the innermost last: a text, or code that is filled into one, with its open brackets.
  private var open: [Part] = []
  private var isInLongText = false

  private enum Part {
    case text(String)
    case code(brackets: Int)
  }

  mutating func read(_ line: String) -> [String] {
    var found: [String] = []
    let marks = line.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    guard marks.count > 1 || isInLongText else { return readShort(line) }
    for (index, part) in marks.enumerated() {
      if index > 0 { isInLongText.toggle() }
      found += isInLongText ? [String(part)] : readShort(String(part))
    }
    return found
  }

  private mutating func readShort(_ line: String) -> [String] {
    var found: [String] = []
    var before: Character?
    open = []
    for character in line {
      defer { before = before == "\\" && character == "\\" ? nil : character }
      switch open.last {
      case nil where character == "/" && before == "/": return found
      case nil where character == "\"": open.append(.text(""))
      case .code(let brackets) where character == "\"":
        open[open.count - 1] = .code(brackets: brackets)
        open.append(.text(""))
      case .code(let brackets) where character == "(":
        open[open.count - 1] = .code(brackets: brackets + 1)
      case .code(let brackets) where character == ")":
        if brackets == 1 {
          open.removeLast()
        } else {
          open[open.count - 1] = .code(brackets: brackets - 1)
        }
      case .text(let text) where character == "\"" && before != "\\":
        found.append(text)
        open.removeLast()
      case .text(let text) where character == "(" && before == "\\":
        open[open.count - 1] = .text(String(text.dropLast()) + " ")
        open.append(.code(brackets: 1))
      case .text(let text): open[open.count - 1] = .text(text + String(character))
      case nil, .code: break
      }
    }
    return found
  }
}
