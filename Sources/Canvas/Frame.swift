import Pages

/// What stands around the body and does not scroll, with what found no room in it.
struct Frame {
  var alarm: [Strip] = []
  var header: [Strip] = []
  var foot: [Strip] = []
  var bar: [Strip] = []
  /// Hits of the bar, their rows counted from its first line.
  var barHits: [Hit] = []
  /// Goes before and after the body, so that no word is lost on a small screen.
  var overflowAbove: [Thing] = []
  var overflowBelow: [Thing] = []

  /// Columns kept free at the right of the foot for the mark that there is more.
  static let markWidth = 8

  /// Gives no part of the page more than `limit` lines, but a notice all that it needs where three
  /// lines are left to the body.
  init(_ page: Page, measure: Measure, notice: Page.Block?, height: Int, limit: Int) {
    addAlarm(page, measure, limit)
    addHeader(page, measure, limit)
    let status = page.status.map(measure.lines) ?? []
    if notice == nil { addFoot(status, limit) }
    // The keys may have what the other parts leave free: a key that is not seen is not pressed.
    let free = 4 * limit - alarm.count - header.count - (notice == nil ? foot.count : limit)
    addBar(page, measure, max(limit, min(3, free)))
    guard let notice else { return }
    let room = max(1, height - alarm.count - header.count - 1 - bar.count - 3)
    let told = measure.notice(notice)
    // "Saved" gives way where there is no room for both; "Not saved" never does.
    let givesWay = page.status?.isGood == true && told.count + status.count > room
    if givesWay { overflowBelow.append(Thing(.text, status)) }
    addFoot(givesWay ? told : status + told, room)
  }

  private mutating func addAlarm(_ page: Page, _ measure: Measure, _ limit: Int) {
    guard let text = page.alarm else { return }
    let lines = wrap("!! \(measure.letters.shown(text)) !!", width: measure.width - 2)
    alarm = lines.prefix(limit).map { line in
      var strip = Strip(" " + line, .alarm)
      strip.pad(to: measure.width, .alarm)
      return strip
    }
    if lines.count > limit { overflowAbove.append(measure.warning(text)) }
  }

  private mutating func addHeader(_ page: Page, _ measure: Measure, _ limit: Int) {
    let lines = wrap(measure.letters.shown(page.title), width: measure.width - 2)
    header = lines.prefix(limit).map { Strip($0, .title, indent: 1) }
    if lines.count > limit {
      overflowAbove.append(Thing(.text, measure.lines(page.title, .question)))
    }
    guard let place = page.place.map(measure.letters.shown) else { return }
    let column = measure.width - 1 - place.displayWidth
    if let last = header.last, column >= last.width + 2 {
      header[header.count - 1].pad(to: column)
      header[header.count - 1].add(place, .place)
    } else if header.count < limit && column >= 1 {
      header.append(Strip(place, .place, indent: column))
    } else {
      overflowAbove.append(Thing(.text, measure.lines(place, .place)))
    }
  }

  private mutating func addFoot(_ lines: [Strip], _ limit: Int) {
    foot = Array(lines.prefix(limit))
    if lines.count > limit { overflowBelow.append(Thing(.text, lines)) }
  }

  /// Draws a thin line that shows how much of the list is done.
  static func rule(_ progress: Page.Progress?, _ measure: Measure) -> Strip {
    let width = max(0, measure.width - 2)
    var done = 0
    if let progress, progress.all > 0 {
      done = min(max(progress.done, 0), progress.all) * width / progress.all
    }
    var strip = Strip("", .blank, indent: 1)
    strip.add(String(repeating: measure.letters.progressDone, count: done), .progressDone)
    strip.add(String(repeating: measure.letters.progressLeft, count: width - done), .progressLeft)
    return strip
  }
}

extension Measure {
  fileprivate func lines(_ status: Page.Status) -> [Strip] {
    // "! " besides the words, because a status that never changes its shape is not looked at.
    foot((status.isGood ? "" : "! ") + status.text, status.isGood ? .statusGood : .statusBad)
  }

  /// What the last block of the page says, as it stands at the foot.
  fileprivate func notice(_ block: Page.Block) -> [Strip] {
    switch block {
    case .warning(let text): foot("! " + text, .statusBad)
    case .question(let text), .paragraph(let text), .note(let text), .big(let text),
      .headline(_, let text):
      foot(text, .statusGood)
    case .fact(let label, let value): foot("\(label): \(value)", .statusGood)
    case .chart(let chart): foot(chart.title, .statusGood)
    case .table(let table): foot(table.title, .statusGood)
    }
  }

  private func foot(_ text: String, _ role: Role) -> [Strip] {
    wrap(letters.shown(text), width: width - 2 - Frame.markWidth).map {
      Strip($0, role, indent: 1)
    }
  }
}
