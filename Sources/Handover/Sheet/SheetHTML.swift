import Care
import Pages

/// The sheet as one file to print in large type: nothing is fetched, nothing runs, and it reads the same
/// without colours.
package func sheetHTML(_ sheet: Sheet) -> String {
  let head = [
    "<!DOCTYPE html>", "<html lang=\"\(escaped(sheet.language.code))\">", "<head>",
    "<meta charset=\"utf-8\"/>",
    "<meta http-equiv=\"Content-Security-Policy\""
      + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
    element("title", sheet.title), "<style>", style, "</style>", "</head>",
  ]
  let top = [element("h1", sheet.title)] + list(sheet.facts) + [element("p", sheet.keep)]
  let body = ["<body>", "<main>"] + top + sheet.sections.flatMap(lines)
  return (head + body + ["</main>", "</body>", "</html>"]).map { $0 + "\n" }.joined()
}

private func lines(_ section: Sheet.Section) -> [String] {
  let kind =
    switch section.tier {
    case .callEmergency: " class=\"emergency\""
    case .some: " class=\"warning\""
    case nil: ""
    }
  let signs = section.signs.map { element("li", $0) }
  return ["<section\(kind)>", element("h2", section.title)]
    + section.lead.map { element("p", $0) }
    + (signs.isEmpty ? [] : ["<ul>"] + signs + ["</ul>"])
    + list(section.entries) + ["</section>"]
}

private func list(_ entries: [Sheet.Entry]) -> [String] {
  guard !entries.isEmpty else { return [] }
  let rows = entries.flatMap { entry in
    ["<div>", element("dt", entry.label)] + entry.values.map { element("dd", $0) }
      + [entry.note.map { "<dd class=\"note\">\(escaped($0))</dd>" }].compactMap { $0 } + ["</div>"]
  }
  return ["<dl>"] + rows + ["</dl>"]
}

private func element(_ name: String, _ text: String) -> String {
  "<\(name)>\(escaped(text))</\(name)>"
}

/// Text that a browser shows as it is, whoever typed it.
private func escaped(_ text: String) -> String {
  SafeText(text).text.reduce(into: "") { escaped, character in
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    default: escaped.append(character)
    }
  }
}

/// Black on white, 18 pt and more, so that it is read without glasses; what belongs together stays on one page.
private let style = """
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
