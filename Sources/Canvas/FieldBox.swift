import Pages

extension Measure {
  /// The field with its label above and, below, what was typed read back.
  func thing(_ field: Page.Field) -> Thing {
    let label = field.label.map { lines($0, .plain) } ?? []
    let indent = isNarrow ? margin : margin + 2
    let unit = field.unit.map { " " + letters.shown($0) } ?? ""
    let text = oneLine(field.text)
    let inside = max(1, room(from: indent) - 4 - unit.displayWidth)
    let chunks = chunks(of: text, width: inside)
    let width = min(inside, max(leastWidth(of: field), chunks.map(\.displayWidth).max() ?? 0))
    var strips = label
    for (index, chunk) in chunks.enumerated() {
      var strip = Strip("[ " + chunk, .field, indent: indent)
      strip.pad(to: indent + 2 + width, .field)
      strip.add(" ]", .field)
      if index == chunks.count - 1 { strip.add(unit, .plain) }
      strips.append(strip)
    }
    let typed = oneLine(String(field.text.prefix(max(0, field.cursor)))).count
    let at = place(of: typed, in: chunks)
    if let echo = field.echo { strips += lines(echo, .echo, indent: indent) }
    var thing = Thing(.field, strips)
    thing.cursor = Position(
      row: label.count + at.row, column: indent + 2 + min(at.column, max(width - 1, 0)))
    return thing
  }

  private func oneLine(_ text: String) -> String {
    letters.shown(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Room to begin in: little for a number or a pattern to be filled, more for words.
  private func leastWidth(of field: Page.Field) -> Int {
    if field.text.contains("_") { return 0 }
    return field.unit == nil ? 24 : 6
  }

  /// Text in lines of at most so many cells, broken after a space where there is one; nothing of
  /// it is left out, so that the cursor can stand at each character.
  private func chunks(of text: String, width: Int) -> [String] {
    var chunks: [String] = []
    var rest = Substring(text)
    while true {
      var used = 0
      var end = rest.startIndex
      while end < rest.endIndex, used == 0 || used + rest[end].displayWidth < width {
        used += rest[end].displayWidth
        end = rest.index(after: end)
      }
      if end < rest.endIndex, let space = rest[..<end].lastIndex(of: " ") {
        end = rest.index(after: space)
      }
      chunks.append(String(rest[..<end]))
      rest = rest[end...]
      if rest.isEmpty { return chunks }
    }
  }

  /// The chunk and the cell where the character with this number stands, or would be typed.
  private func place(of number: Int, in chunks: [String]) -> (row: Int, column: Int) {
    var left = number
    for (row, chunk) in chunks.enumerated() {
      if left < chunk.count || row == chunks.count - 1 {
        return (row, String(chunk.prefix(left)).displayWidth)
      }
      left -= chunk.count
    }
    return (0, 0)
  }
}
