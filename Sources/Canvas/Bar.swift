import Pages

/// One key of the bar with what it does.
private struct Entry {
  let choice: Int
  let key: String
  let label: String

  var width: Int {
    key.displayWidth + label.displayWidth + (key.isEmpty || label.isEmpty ? 0 : 1)
  }

  func add(to strip: inout Strip) {
    strip.add(key, .key)
    if !key.isEmpty && !label.isEmpty { strip.add(" ", .keyLabel) }
    strip.add(label, .keyLabel)
  }
}

extension Frame {
  mutating func addBar(_ page: Page, _ measure: Measure, _ limit: Int) {
    let entries = page.choices.enumerated().filter { $0.element.place == .bar }.map {
      Entry(
        choice: $0.offset, key: $0.element.keys.first?.name(in: measure.letters) ?? "",
        label: wrap(measure.letters.shown($0.element.label), width: .max).joined(separator: " "))
    }
    let width = measure.width - 2
    // The widest gaps that cost no line more than the narrowest.
    let most = Self.flow(entries, width: width, gap: 2).count
    let gap = [4, 3].first { Self.flow(entries, width: width, gap: $0).count <= most } ?? 2
    let lines = Self.flow(entries, width: width, gap: gap)
    for (row, line) in lines.enumerated() {
      let fits = row < limit && line.allSatisfy { $0.width <= width }
      if fits { place(line, gap: gap) } else { overflowBelow += line.map { measure.thing($0) } }
    }
  }

  private mutating func place(_ line: [Entry], gap: Int) {
    var strip = Strip("", .blank, indent: 1)
    for (number, entry) in line.enumerated() {
      if number > 0 { strip.pad(to: strip.width + gap) }
      let area = Area(row: bar.count, column: strip.width, width: max(1, entry.width))
      barHits.append(Hit(area: area, choice: entry.choice))
      entry.add(to: &strip)
    }
    bar.append(strip)
  }

  private static func flow(_ entries: [Entry], width: Int, gap: Int) -> [[Entry]] {
    var lines: [[Entry]] = []
    var used = 0
    for entry in entries {
      if lines.isEmpty || used + gap + entry.width > width {
        lines.append([entry])
        used = entry.width
      } else {
        lines[lines.count - 1].append(entry)
        used += gap + entry.width
      }
    }
    return lines
  }
}

extension Measure {
  /// A choice of the bar as a line of the body, where the bar has no room for it.
  fileprivate func thing(_ entry: Entry) -> Thing {
    var lead = Strip(entry.key, .key, indent: margin)
    if !entry.key.isEmpty { lead.add(" ", .keyLabel) }
    return Thing(.key, lines(entry.label, .keyLabel, after: lead), choice: entry.choice)
  }
}
