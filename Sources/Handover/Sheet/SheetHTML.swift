import Care
import Pages

/// The sheet as one file to print in large type: nothing is fetched, nothing runs, and it reads the same
/// without colours.
package func sheetHTML(_ sheet: Sheet) -> String {
  let body = sheetTop(sheet) + sheet.sections.flatMap(sheetLines)
  return HTML.page(language: sheet.language, title: sheet.title, style: sheetStyle, body)
}

/// Title, facts, and what to do with the page.
func sheetTop(_ sheet: Sheet) -> [String] {
  [HTML.element("h1", sheet.title)] + list(sheet.facts) + [HTML.element("p", sheet.keep)]
}

func sheetLines(_ section: Sheet.Section) -> [String] {
  let kind =
    switch section.tier {
    case .callEmergency: " class=\"emergency\""
    case .some: " class=\"warning\""
    case nil: ""
    }
  let signs = section.signs.map { HTML.element("li", $0) }
  return ["<section\(kind)>", HTML.element("h2", section.title)]
    + section.lead.map { HTML.element("p", $0) }
    + (signs.isEmpty ? [] : ["<ul>"] + signs + ["</ul>"])
    + list(section.entries) + ["</section>"]
}

private func list(_ entries: [Sheet.Entry]) -> [String] {
  guard !entries.isEmpty else { return [] }
  let rows = entries.flatMap { entry in
    ["<div>", HTML.element("dt", entry.label)] + entry.values.map { HTML.element("dd", $0) }
      + [entry.note.map { HTML.element("dd", $0, "class=\"note\"") }].compactMap { $0 }
      + ["</div>"]
  }
  return ["<dl>"] + rows + ["</dl>"]
}

/// Black on white, 18 pt and more, so that it is read without glasses; what belongs together stays on one page.
let sheetStyle = """
  @page { margin: 15mm; }
  body { font: 18pt/1.4 Verdana, Arial, sans-serif; color: #000; background: #fff; margin: 0; }
  main { max-width: 44em; margin: 0 auto; padding: 0.5em; }
  h1 { font-size: 32pt; line-height: 1.2; margin: 0 0 0.4em; }
  h2 { font-size: 26pt; line-height: 1.2; margin: 0 0 0.3em; break-after: avoid; }
  section { margin: 0.9em 0; padding: 0.4em 0; border-top: 3pt solid #000; }
  section.warning { padding: 0.5em; border: 3pt solid #000; }
  section.emergency { padding: 0.5em; border: 8pt double #000; }
  p { margin: 0 0 0.4em; }
  ul { margin: 0; padding-left: 1.2em; }
  dl { margin: 0; }
  li, dl div { margin: 0 0 0.4em; break-inside: avoid; }
  dt { font-weight: bold; }
  dd { margin: 0 0 0 1.2em; }
  @media print { main { max-width: none; padding: 0; } }
  """
