import Care

/// Pieces of a page that a browser shows: nothing is fetched, nothing runs.
enum HTML {
  /// A whole page around these lines; `style` holds nothing that anybody typed.
  static func page(language: Language, title: String, style: String, _ body: [String]) -> String {
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(escaped(language.code))\">", "<head>",
      "<meta charset=\"utf-8\"/>",
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      element("title", title), "<style>", style, "</style>", "</head>", "<body>", "<main>",
    ]
    return (head + body + ["</main>", "</body>", "</html>"]).map { $0 + "\n" }.joined()
  }

  /// One element with a text; `attributes` stand in the page as they are, escaped already.
  static func element(_ name: String, _ text: String, _ attributes: String = "") -> String {
    "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(escaped(text))</\(name)>"
  }

  /// Text that a browser shows as it is, whoever typed it, also between quotation marks.
  ///
  /// By scalars: with an accent on it, `<` is another character but the same octet.
  static func escaped(_ text: String) -> String {
    SafeText(text).text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
