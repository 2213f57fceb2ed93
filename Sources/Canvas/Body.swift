/// The part of the page that scrolls, with as much air as there is room for.
struct Body {
  struct Line {
    var strip = Strip()
    var choice: Int?
  }

  private(set) var lines: [Line] = []
  /// The lines that must show, and where the cursor stands in them.
  private(set) var focus: (lines: Range<Int>, cursor: Position)?

  /// How much room is given away: from `tight`, where nothing is, to blank lines between rows.
  private enum Air: Int {
    case tight, betweenThings, atTheTop, betweenRows
  }

  /// The first way to lay out `things` that fits in `height`; if none does, the one to scroll.
  init(_ things: [Thing], focused: Int?, height: Int, isStrong: Bool) {
    let roomiest = isStrong ? Air.betweenRows : .atTheTop
    // A number to call is worth more than the air around it.
    let dense: [(air: Air, form: Int)] =
      things.contains { $0.isNumber } ? [(.tight, 0), (.tight, 1)] : []
    let ways: [(air: Air, form: Int)] =
      [(roomiest, 0), (roomiest, 1), (.atTheTop, 1), (.betweenThings, 1)] + dense
      + [(.betweenThings, .max), (.tight, .max)]
    for way in ways {
      build(things, focused: focused, air: way.air, form: way.form)
      if lines.count <= height { return }
    }
    // It scrolls anyway, so the blank lines that hold things apart may stay, but where there is a number to
    // call each of them takes something out of sight.
    build(things, focused: focused, air: dense.isEmpty ? .betweenThings : .tight, form: .max)
  }

  private mutating func build(_ things: [Thing], focused: Int?, air: Air, form: Int) {
    lines = air.rawValue >= Air.atTheTop.rawValue && !things.isEmpty ? [Line()] : []
    focus = nil
    for (index, thing) in things.enumerated() {
      if index > 0, let gap = Self.gap(from: things[index - 1], to: thing, air: air) {
        lines.append(gap)
      }
      let strips = thing.lines(form: form)
      if index == focused {
        let cursor = Position(row: lines.count + thing.cursor.row, column: thing.cursor.column)
        focus = (lines.count..<lines.count + strips.count, cursor)
      }
      lines += strips.map { Line(strip: $0, choice: thing.choice) }
    }
  }

  private static func gap(from one: Thing, to other: Thing, air: Air) -> Line? {
    switch (one.kind, other.kind) {
    // The blank line between rows belongs to neither: a finger there may have meant the one below.
    case (.row, .row): air == .betweenRows ? Line() : nil
    case (.fact, .fact), (.key, .key), (.heading, _): nil
    default: air == .tight ? nil : Line()
    }
  }
}
