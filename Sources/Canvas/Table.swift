import Pages

/// The columns in which rows stand that have cells beside their labels.
struct Table {
  /// Where each cell begins, counted from the label.
  private let starts: [Int]

  /// Nil when the rows have nothing beside their labels, or no room for it.
  init?(_ rows: [Choice], room: Int, letters: Letters) {
    let filled = rows.filter { !$0.cells.isEmpty }
    guard let count = filled.map(\.cells.count).max() else { return nil }
    var widths = [Int](repeating: 0, count: count + 1)
    for row in filled where row.cells.count == count {
      for (column, cell) in ([row.label] + row.cells).enumerated() {
        widths[column] = max(widths[column], letters.shown(cell).displayWidth)
      }
    }
    let gap = count == 1 ? 2 : 1
    var starts: [Int] = []
    var end = 0
    for width in widths {
      starts.append(end)
      end += width + gap
    }
    // A single value may go on below itself; a line of many columns would no longer be one.
    let needed = count == 1 ? widths[0] + gap + min(widths[1], 20) : end - gap
    guard needed <= room else { return nil }
    self.starts = starts
  }

  /// The row in its columns; nil for one that has others.
  func strips(_ choice: Choice, role: Role, after lead: Strip, measure: Measure) -> [Strip]? {
    guard choice.cells.count == starts.count - 1, let last = choice.cells.last else { return nil }
    var strip = lead
    for (cell, start) in zip([choice.label] + choice.cells.dropLast(), starts) {
      strip.pad(to: lead.width + start, role)
      strip.add(measure.letters.shown(cell), role)
    }
    strip.pad(to: lead.width + (starts.last ?? 0), role)
    return measure.lines(last, role, after: strip)
  }
}
