import Canvas
import Care
import Pages

/// The report as plain text: one page of 60 lines where it goes, and never more than 80 columns.
///
/// What does not fit loses blank lines and rules, never a word. A form feed stands between two pages.
package func reportText(_ report: Report) -> String {
  reportPages(report).joined(separator: "\u{0C}")
}

/// The pages of the report, each with the patient's name and its number at the foot.
package func reportPages(_ report: Report) -> [String] {
  let layouts = SheetForm.all.map { form in
    let blocks = SheetBlocks(sheet: report.text, form: form)
    let table = SheetBlock(
      blanks: form.isParted ? 1 : 0,
      lines: blocks.heading(report.days.title, isGrave: false) + tableLines(report.days))
    // What was grave, and what was done about it, comes before the numbers.
    let (first, rest) = (report.text.sections.prefix(1), report.text.sections.dropFirst())
    return paginated(
      [blocks.top] + first.flatMap(blocks.blocks) + [table] + rest.flatMap(blocks.blocks),
      height: Paper.bodyHeight)
  }
  let least = layouts.map(\.count).min() ?? 1
  let pages = layouts.first { $0.count == least } ?? []
  return pages.enumerated().map { index, lines in
    let foot = sheetFoot(of: report.text, page: index + 1, of: pages.count)
    return (lines + ["", foot]).map { $0 + "\n" }.joined()
  }
}

/// More days than this stand in two columns, the first half at the left.
private let mostRows = 16

/// Columns as wide as their widest cell; halves side by side where both have room.
private func tableLines(_ table: Report.Table) -> [String] {
  let cells = ([table.columns] + table.rows).map { $0.map { SafeText($0).text } }
  let widths = table.columns.indices.map { column in
    cells.map { $0[column].displayWidth }.max() ?? 0
  }
  let lines = cells.map { row in
    zip(row, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.displayWidth)
    }.joined(separator: " ")
  }
  let legend = wrap(SafeText(table.legend).text, width: Paper.width - 2).map { "  " + $0 }
  let width = widths.reduce(0, +) + widths.count - 1
  guard table.rows.count > mostRows, width * 2 + 2 <= 80 else {
    return lines.map { trimmed("  " + $0) } + legend
  }
  let rows = Array(lines.dropFirst())
  let half = (rows.count + 1) / 2
  let left = [lines[0]] + rows[..<half]
  let right = [lines[0]] + rows[half...] + (rows.count % 2 == 0 ? [] : [""])
  return zip(left, right).map { trimmed($0 + "  " + $1) } + legend
}

private func trimmed(_ line: String) -> String {
  var line = line
  while line.last == " " { line.removeLast() }
  return line
}
