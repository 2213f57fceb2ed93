import CNcurses
import Canvas

/// Gives the whole picture to curses, which sends only the cells that changed.
func draw(_ grid: Grid) {
  cn_erase()
  for (row, cells) in grid.rows.enumerated() {
    var start = 0
    while start < cells.count {
      let role = cells[start].role
      let end = cells[start...].firstIndex { $0.role != role } ?? cells.count
      if role != .blank {
        let text = String(cells[start..<end].compactMap(\.glyph))
        cn_put(Int32(row), Int32(start), text, style(of: role, isStrong: grid.isStrong))
      }
      start = end
    }
  }
  if let cursor = grid.cursor {
    cn_flush(Int32(cursor.row), Int32(cursor.column))
  } else {
    cn_flush(-1, 0)
  }
}

/// Colour is only on marks and lines, never on letters: a palette is whatever the terminal was set
/// to, so no contrast can be promised.
private func style(of role: Role, isStrong: Bool) -> Int32 {
  let style =
    switch role {
    case .blank: CN_PLAIN
    case .title, .question, .warning, .big, .factValue, .field, .statusBad, .key, .more: CN_BOLD
    case .alarm: CN_BOLD | CN_REVERSE
    case .warningMark: CN_BOLD | CN_RED
    case .focusedRow: CN_REVERSE
    case .progressDone: CN_CYAN
    case .place, .progressLeft, .plain, .note, .factLabel, .row, .mark, .detail, .echo,
      .statusGood, .keyLabel:
      CN_PLAIN
    }
  return Int32(isStrong && role != .progressLeft ? style | CN_BOLD : style)
}
