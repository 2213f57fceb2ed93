import Canvas

extension Grid {
  /// What a person sees, row by row, without the blanks at the end.
  nonisolated var text: [String] {
    rows.map { row in Self.trimmed(String(row.compactMap(\.glyph))) }
  }

  /// The rows, then where the cursor is, what is out of sight and what a press means.
  nonisolated func picture(roles: Bool = false) -> String {
    var lines = text + [String(repeating: "-", count: 8)]
    lines.append("size \(width)x\(height)" + (isTooSmall ? ", too small" : ""))
    if let cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    if hiddenAbove > 0 || hiddenBelow > 0 {
      lines.append("scroll \(scroll), hidden above \(hiddenAbove), below \(hiddenBelow)")
    }
    lines.append("hits")
    lines += hits.map { hit in
      let columns = "\(hit.area.column)-\(hit.area.column + hit.area.width - 1)"
      let last = hit.area.row + hit.area.height - 1
      let rows = last == hit.area.row ? "row \(last)" : "rows \(hit.area.row)-\(last)"
      return "  \(rows), columns \(columns): choice \(hit.choice)"
    }
    if roles {
      lines.append("roles")
      lines += rows.map { row in Self.trimmed(String(row.map(\.role.rawValue))) }
    }
    return lines.joined(separator: "\n")
  }

  private nonisolated static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
