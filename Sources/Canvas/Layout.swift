import Pages

/// Where a body that does not fit shall stand.
package enum Scroll: Hashable, Sendable {
  /// At this line, moved no further than needed to show what has the focus.
  case near(Int)
  /// At this line, whatever has the focus.
  case at(Int)
}

extension Page {
  /// Something told, with nothing to choose: it is read from the top, and read to the end.
  package var isTold: Bool { field == nil && rows.count <= 1 }

  /// What to do now stands above the rows: it is read first, even where the focus is further down.
  package var beginsWithWarning: Bool {
    above.contains { if case .warning = $0 { true } else { false } }
  }
}

extension Grid {
  /// Whether a told page goes on below, its row with it.
  ///
  /// What is told under a row that is in sight stops nobody who types ahead.
  package func hidesItsEnd(of page: Page) -> Bool {
    guard page.isTold, hiddenBelow > 0 else { return false }
    let row = page.choices.firstIndex { $0.place == .row }
    return row.map { !shows($0) } ?? true
  }

  /// Whether the choice with this index stands on the screen, or the beginning of it.
  package func shows(_ choice: Int) -> Bool { hits.contains { $0.choice == choice } }

  /// The least size at which a page is laid out.
  package static let leastHeight = 12
  package static let leastWidth = 40

  /// Lays a page out; under the least size only `tooSmall` shows, the sentence that says so.
  package init(
    _ page: Page, height: Int, width: Int, scroll: Scroll = .near(0), letters: Letters = .unicode,
    tooSmall: String
  ) {
    self.init(height: height, width: width)
    let measure = Measure(width: self.width, letters: letters)
    isStrong = page.isStrong
    guard height >= Self.leastHeight && width >= Self.leastWidth else {
      fill(with: tooSmall, under: page.alarm, measure)
      return
    }
    lay(page, measure, scroll)
    guard page.endsInNotice, hiddenAbove + hiddenBelow > 0 else { return }
    // What is new must be seen, wherever the page stands.
    self = Grid(blankLike: self)
    lay(page, measure, scroll, pinsNotice: true)
  }

  private init(blankLike grid: Grid) {
    self.init(height: grid.height, width: grid.width)
    isStrong = grid.isStrong
  }

  /// With the notice pinned it stands at the foot, where nothing scrolls, with the status.
  private mutating func lay(
    _ page: Page, _ measure: Measure, _ scroll: Scroll, pinsNotice: Bool = false
  ) {
    let letters = measure.letters
    var page = page
    let notice = pinsNotice ? page.above.popLast() : nil
    // Three lines are left to the body even when every part around it is at its limit.
    let frame = Frame(
      page, measure: measure, notice: notice, height: height, limit: max(1, (height - 4) / 4))
    let above = frame.overflowAbove + measure.things(page.above)
    let field = page.field.map { [measure.thing($0)] } ?? []
    let rows = measure.rows(of: page)
    let things = above + field + rows + measure.things(page.below) + frame.overflowBelow
    let focused = focusedThing(of: page, fieldAt: above.count, rows: rows)
    let around = frame.alarm.count + frame.header.count + 1 + frame.bar.count
    // A high screen keeps the line of the status even when it is empty, so that nothing jumps.
    var foot = max(frame.foot.count, height >= 16 ? 1 : 0)
    var body = Body(
      things, focused: focused, height: height - around - foot, isStrong: page.isStrong)
    if foot == 0 && body.lines.count > height - around {
      foot = 1
      body = Body(things, focused: focused, height: height - around - 1, isStrong: page.isStrong)
    }
    bodyHeight = height - around - foot
    place(frame, page.progress, measure, foot: foot)
    let top = frame.alarm.count + frame.header.count + 1
    place(body, top: top, scroll: scroll, isTold: page.isTold)
    placeMarks(top: top, letters)
  }

  private func focusedThing(of page: Page, fieldAt field: Int, rows: [Thing]) -> Int? {
    let first = field + (page.field == nil ? 0 : 1)
    if let focus = page.focus, let row = rows.firstIndex(where: { $0.choice == focus }) {
      return first + row
    }
    return page.field == nil ? nil : field
  }

  private mutating func place(
    _ frame: Frame, _ progress: Page.Progress?, _ measure: Measure, foot: Int
  ) {
    let top = frame.alarm + frame.header + [Frame.rule(progress, measure)]
    for (row, strip) in top.enumerated() { put(strip, row: row) }
    let barRow = height - frame.bar.count
    for (row, strip) in frame.foot.enumerated() { put(strip, row: barRow - foot + row) }
    for (row, strip) in frame.bar.enumerated() { put(strip, row: barRow + row) }
    hits += frame.barHits.map { hit in
      let area = hit.area
      return Hit(
        area: Area(row: barRow + area.row, column: area.column, width: area.width),
        choice: hit.choice)
    }
  }

  private mutating func place(_ body: Body, top: Int, scroll wish: Scroll, isTold: Bool) {
    let most = max(0, body.lines.count - bodyHeight)
    switch wish {
    case .at(let line): scroll = min(max(line, 0), most)
    case .near(let line):
      scroll = min(max(line, 0), most)
      if let focus = body.focus, !isTold {
        scroll = max(scroll, focus.lines.upperBound - bodyHeight)
        scroll = min(scroll, focus.lines.lowerBound)
        scroll = max(scroll, focus.cursor.row - bodyHeight + 1)
      }
    }
    hiddenAbove = scroll
    hiddenBelow = max(0, body.lines.count - scroll - bodyHeight)
    let shown = scroll..<max(scroll, min(scroll + bodyHeight, body.lines.count))
    for line in shown {
      let row = top + line - scroll
      put(body.lines[line].strip, row: row)
      if let choice = body.lines[line].choice { addHit(row: row, choice: choice) }
    }
    if let place = body.focus?.cursor, shown.contains(place.row) {
      let column = min(place.column, width - 1)
      cursor = Position(row: top + place.row - scroll, column: column)
    } else if let first = shown.first(where: { body.lines[$0].strip.width > 0 }) {
      let column = body.lines[first].strip.cells.firstIndex { $0.role != .blank } ?? 0
      cursor = Position(row: top + first - scroll, column: min(column, width - 1))
    }
  }

  /// A row answers over its whole width, and over all its lines, because a finger is not a needle.
  private mutating func addHit(row: Int, choice: Int) {
    if let last = hits.last, last.choice == choice, last.area.row + last.area.height == row {
      hits[hits.count - 1].area.height += 1
    } else {
      hits.append(Hit(area: Area(row: row, column: 0, width: width), choice: choice))
    }
  }

  /// Symbols and key names only, because words would need a language.
  private mutating func placeMarks(top: Int, _ letters: Letters) {
    if hiddenAbove > 0 {
      aboveMark = put(mark: "\(letters.above) PgUp ", row: top - 1)
    }
    if hiddenBelow > 0 {
      belowMark = put(mark: "\(letters.below) PgDn ", row: top + bodyHeight)
    }
  }

  private mutating func put(mark: String, row: Int) -> Area {
    let column = width - mark.displayWidth
    put(Strip(" " + mark, .more), row: row, column: column - 1)
    return Area(row: row, column: column, width: width - column)
  }

  /// An emergency shows at every size.
  private mutating func fill(with sentence: String, under alarm: String?, _ measure: Measure) {
    isTooSmall = true
    var strips: [Strip] = []
    if let alarm {
      let text = "!! \(measure.letters.shown(alarm)) !!"
      strips += wrap(text, width: width).map { Strip($0, .alarm) }
    }
    strips += wrap(measure.letters.shown(sentence), width: width).map { Strip($0, .warning) }
    for (row, strip) in strips.enumerated() { put(strip, row: row) }
    cursor = Position(row: 0, column: 0)
  }
}
