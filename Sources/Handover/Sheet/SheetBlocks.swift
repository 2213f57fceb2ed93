import Canvas
import Care
import Pages

/// Lines of a sheet that stay together on a page.
struct SheetBlock: Hashable {
  /// Blank lines before it, unless it begins a page.
  let blanks: Int
  let lines: [String]
  /// What is said again above it when it begins a page and its heading stands on another.
  var heading: [String] = []
}

/// Lays the parts of a sheet out as lines, in one form.
struct SheetBlocks {
  let sheet: Sheet
  let form: SheetForm

  /// Every block of the sheet, in order.
  var all: [SheetBlock] { [top] + sheet.sections.flatMap(blocks) }

  /// Title, facts, and what to do with the page.
  var top: SheetBlock {
    let title = heading(sheet.title, isGrave: true)
    let keep = form.isParted ? [""] + lines(sheet.keep) : lines(sheet.keep)
    return SheetBlock(blanks: 0, lines: title + sheet.facts.flatMap(lines) + keep)
  }

  func blocks(of section: Sheet.Section) -> [SheetBlock] {
    let isGrave = section.tier == .callEmergency
    let lead = heading(section.title, isGrave: isGrave) + section.lead.flatMap { lines($0) }
    let again = heading(sheet.goesOn(section), isGrave: false)
    let parts =
      section.signs.map { SheetBlock(blanks: 0, lines: sign($0), heading: again) }
      + entryBlocks(section.entries, heading: again)
    let whole = lead + parts.flatMap { Array(repeating: "", count: $0.blanks) + $0.lines }
    let blanks = form.isParted ? 1 : 0
    if form.isWhole && whole.count <= Paper.bodyHeight {
      return [SheetBlock(blanks: blanks, lines: whole)]
    }
    // A heading never stands alone at the foot of a page.
    let first = parts.first.map { Array(repeating: "", count: $0.blanks) + $0.lines } ?? []
    return [SheetBlock(blanks: blanks, lines: lead + first)] + parts.dropFirst()
  }

  private func entryBlocks(_ entries: [Sheet.Entry], heading: [String]) -> [SheetBlock] {
    entries.enumerated().map { index, entry in
      let isBesideNote = index > 0 && (entry.note ?? entries[index - 1].note) != nil
      return SheetBlock(
        blanks: form.isSpaced && isBesideNote ? 1 : 0, lines: lines(entry), heading: heading)
    }
  }

  /// Upper case and rules are all the size that plain text has.
  func heading(_ title: String, isGrave: Bool) -> [String] {
    let title = SafeText(title).text.uppercased()
    let mark = isGrave ? "=" : "-"
    guard form.isRuled else {
      var lines = wrap("\(mark)\(mark) \(title)", width: Paper.width - 4)
      let last = lines.removeLast()
      let rest = max(0, Paper.width - last.displayWidth - 1)
      return lines + [last + " " + String(repeating: mark, count: rest)]
    }
    let rule = String(repeating: mark, count: Paper.width)
    return (isGrave ? [rule] : []) + wrap(title, width: Paper.width) + [rule]
  }

  private func lines(_ text: String) -> [String] {
    indented(wrap(SafeText(text).text, width: Paper.width - 2), by: 2)
  }

  private func sign(_ text: String) -> [String] {
    let lines = wrap(SafeText(text).text, width: Paper.width - 6)
    return lines.enumerated().map { ($0.offset == 0 ? "    * " : "      ") + $0.element }
  }

  /// The value beside its label; a long label has its line, or shares it where room is short.
  private func lines(_ entry: Sheet.Entry) -> [String] {
    let label = SafeText(entry.label).text
    let values = form.isParted ? entry.values : [entry.values.joined(separator: "; ")]
    let isBeside = label.displayWidth + 4 <= Self.column
    guard isBeside || form.isParted else {
      let said = [label + ": " + values.joined()] + [entry.note].compactMap { $0 }
      return said.flatMap { wrap(SafeText($0).text, width: Paper.width - 4) }.enumerated()
        .map { ($0.offset == 0 ? "  " : "    ") + $0.element }
    }
    let beside = (values + [entry.note].compactMap { $0 }).flatMap {
      indented(wrap(SafeText($0).text, width: Paper.width - Self.column), by: Self.column)
    }
    guard isBeside, let first = beside.first else { return lines(label) + beside }
    return ["  " + label + first.dropFirst(2 + label.displayWidth)] + beside.dropFirst()
  }

  /// Where values begin.
  private static let column = 24

  private func indented(_ lines: [String], by count: Int) -> [String] {
    lines.map { String(repeating: " ", count: count) + $0 }
  }
}

/// Fills pages with blocks, in order; what is longer than a page is cut between two lines.
func paginated(_ blocks: [SheetBlock], height: Int) -> [[String]] {
  var pages: [[String]] = []
  var page: [String] = []
  for block in blocks {
    let lines = Array(repeating: "", count: block.blanks) + block.lines
    if page.isEmpty {
      page = block.lines
    } else if page.count + lines.count <= height {
      page += lines
    } else {
      pages.append(page)
      page = block.heading + block.lines
    }
    while page.count > height {
      pages.append(Array(page.prefix(height)))
      page.removeFirst(height)
    }
  }
  return pages + (page.isEmpty ? [] : [page])
}
