import Pages

extension Measure {
  /// A row for each day under the heads of the columns; where these have no room, or scroll away at
  /// once, each row in words.
  func days(_ table: Report.Table) -> Thing {
    let legend = lines(table.legend, .note)
    return Thing(
      .text, lines(table.title, .question) + (columns(of: table) ?? sentences(of: table)) + legend)
  }

  private func columns(of table: Report.Table) -> [Strip]? {
    let cells = ([table.columns] + table.rows).map { $0.map(letters.shown) }
    let widths = table.columns.indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let gap = 2
    let needed = widths.reduce(0, +) + gap * (widths.count - 1)
    guard !isNarrow, needed <= room(from: margin) else { return nil }
    return cells.enumerated().map { index, row in
      let role: Role = index == 0 ? .factLabel : .factValue
      var (strip, column) = (Strip("", .blank, indent: margin), margin)
      for (cell, width) in zip(row, widths) {
        strip.pad(to: column)
        strip.add(cell, role)
        column += width + gap
      }
      return strip
    }
  }

  private func sentences(of table: Report.Table) -> [Strip] {
    table.sentences.flatMap { lines($0, .factValue, hanging: 2) }
  }

  /// Text whose further lines stand further in, so that each beginning is seen.
  private func lines(_ text: String, _ role: Role, hanging: Int) -> [Strip] {
    wrap(letters.shown(text), width: room(from: margin + hanging)).enumerated().map {
      Strip($1, role, indent: margin + ($0 == 0 ? 0 : hanging))
    }
  }
}
