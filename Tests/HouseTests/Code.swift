/// What is left of Swift lines without comments and string literals, line for line.
///
/// It reads well enough for this house: plain and raw strings, strings over several lines, and comments
/// to the end of the line. Block comments are not used here; the formatter forbids them.
func code(of lines: [String]) -> [String] {
  var isInText = false
  return lines.map { line in
    let isComment = line.drop(while: \.isWhitespace).hasPrefix("//")
    if isComment && !isInText { return "" }
    let marks = line.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    guard marks.count > 1 || isInText else { return withoutText(line) }
    var kept = ""
    for (index, part) in marks.enumerated() {
      if index > 0 { isInText.toggle() }
      if !isInText { kept += withoutText(String(part)) }
    }
    return kept
  }
}

private func withoutText(_ line: String) -> String {
  var kept = ""
  var isInText = false
  var isEscaped = false
  for (character, next) in zip(line, Array(line.dropFirst()) + [" "]) {
    if isInText {
      if character == "\"" && !isEscaped { isInText = false }
      isEscaped = character == "\\" && !isEscaped
    } else if character == "/" && next == "/" {
      break
    } else if character == "\"" {
      isInText = true
    } else {
      kept.append(character)
    }
  }
  return kept
}

/// The module that a line imports; nil when it imports none.
func importedModule(_ line: String) -> String? {
  let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
  guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
    words[..<place].allSatisfy({ $0.hasPrefix("@") || access.contains($0) })
  else { return nil }
  let rest = words[(place + 1)...].drop { kinds.contains($0) }
  return rest.first?.split(separator: ".").first.map(String.init)
}

private let access: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
private let kinds: Set<String> = [
  "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
]
