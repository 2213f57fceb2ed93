/// Just enough of an HTML reader to see that a page is well-formed: every element is closed in its turn,
/// every attribute is quoted, and no bare `<` or `&` stands in a text.
struct Markup {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
  }

  enum Fault: Error {
    case malformed(String)
  }

  /// In the order in which they begin.
  private(set) var elements: [Element] = []
  /// What a reader sees, with the escapes read.
  private(set) var text = ""
  private var open: [String] = []

  init(_ html: String) throws {
    let start = "<!DOCTYPE html>\n"
    guard html.hasPrefix(start) else { throw Fault.malformed("no doctype") }
    var rest = html.dropFirst(start.count)
    while let next = rest.firstIndex(of: "<") {
      try read(text: rest[..<next])
      guard let end = rest[next...].firstIndex(of: ">") else { throw Fault.malformed("no >") }
      try read(tag: rest[rest.index(after: next)..<end])
      rest = rest[rest.index(after: end)...]
    }
    try read(text: rest)
    guard open.isEmpty else { throw Fault.malformed("open: \(open)") }
  }

  private mutating func read(tag: Substring) throws {
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { throw Fault.malformed("</\(tag)>") }
      return
    }
    let isClosed = tag.hasSuffix("/")
    let inside = isClosed ? tag.dropLast() : tag
    let name = inside.prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty else { throw Fault.malformed("<\(tag)>") }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let found = rest.prefixMatch(of: /\s+([a-zA-Z][a-zA-Z0-9-]*)="([^"<]*)"/) {
      attributes[String(found.output.1)] = String(found.output.2)
      rest = rest[found.range.upperBound...]
    }
    guard rest.isEmpty else { throw Fault.malformed("<\(tag)>") }
    elements.append(Element(name: String(name), attributes: attributes))
    if !isClosed { open.append(String(name)) }
  }

  private mutating func read(text raw: Substring) throws {
    let escapes = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    var rest = raw
    while let next = rest.first {
      if let (escape, meaning) = escapes.first(where: { rest.hasPrefix($0.key) }) {
        text += meaning
        rest.removeFirst(escape.count)
      } else if next == "&" {
        throw Fault.malformed(String(rest.prefix(20)))
      } else {
        text.append(next)
        rest.removeFirst()
      }
    }
  }
}
