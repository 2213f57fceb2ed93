import Pages

/// The report as one file to print in large type, with its charts as drawings in it: nothing is fetched and
/// nothing runs.
package func reportHTML(_ report: Report) -> String {
  let text = report.text
  let body =
    sheetTop(text) + text.sections.prefix(1).flatMap(sheetLines) + chartLines(report.charts)
    + tableLines(report.days) + text.sections.dropFirst().flatMap(sheetLines)
  return HTML.page(
    language: text.language, title: text.title, style: sheetStyle + "\n" + style, body)
}

private func chartLines(_ charts: [Report.Chart]) -> [String] {
  charts.enumerated().flatMap { index, chart in
    ["<section>", HTML.element("h2", chart.title)] + svg(chart, id: "chart\(index + 1)")
      + ["</section>"]
  }
}

private func tableLines(_ table: Report.Table) -> [String] {
  let head = table.columns.map { HTML.element("th", $0, "scope=\"col\"") }.joined()
  let rows = table.rows.map { row in
    let cells = row.enumerated().map { index, cell in
      index == 0
        ? HTML.element("th", cell, "scope=\"row\"") : HTML.element("td", cell)
    }
    return "<tr>" + cells.joined() + "</tr>"
  }
  return ["<section>", HTML.element("h2", table.title), "<table>", "<thead>"]
    + ["<tr>\(head)</tr>", "</thead>", "<tbody>"] + rows
    + ["</tbody>", "</table>", HTML.element("p", table.legend), "</section>"]
}

private let style = """
  svg { width: 100%; height: auto; break-inside: avoid; }
  table { border-collapse: collapse; width: 100%; margin: 0 0 0.4em; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border-bottom: 1pt solid #000; padding: 0.1em 0.3em; text-align: left; }
  """
