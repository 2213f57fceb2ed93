/// Just enough of an XML reader to see that a chart is well-formed: elements with quoted attributes.
struct XML {
  let name: String
  let attributes: [String: String]
  private(set) var children: [XML] = []

  enum Fault: Error {
    case malformed(Substring)
  }

  /// Reads a document with one root element.
  init(_ text: String) throws {
    var rest = text[...]
    if rest.hasPrefix("<?xml") { rest = try Self.after("?>", in: rest) }
    self = try XML(&rest)
    Self.skipBlanks(&rest)
    guard rest.isEmpty else { throw Fault.malformed(rest) }
  }

  private init(_ rest: inout Substring) throws {
    Self.skipBlanks(&rest)
    guard rest.first == "<" else { throw Fault.malformed(rest) }
    rest.removeFirst()
    name = try Self.word(&rest)
    attributes = try Self.attributes(&rest)
    if rest.hasPrefix("/>") {
      rest.removeFirst(2)
      return
    }
    guard rest.first == ">" else { throw Fault.malformed(rest) }
    rest.removeFirst()
    Self.skipBlanks(&rest)
    while !rest.hasPrefix("</") {
      children.append(try XML(&rest))
      Self.skipBlanks(&rest)
    }
    guard rest.hasPrefix("</\(name)>") else { throw Fault.malformed(rest) }
    rest.removeFirst(name.count + 3)
  }

  private static func attributes(_ rest: inout Substring) throws -> [String: String] {
    var found: [String: String] = [:]
    skipBlanks(&rest)
    while let first = rest.first, first.isLetter {
      let name = try word(&rest)
      guard rest.hasPrefix("=\""), found[name] == nil else { throw Fault.malformed(rest) }
      rest.removeFirst(2)
      guard let end = rest.firstIndex(of: "\"") else { throw Fault.malformed(rest) }
      found[name] = try plain(rest[..<end])
      rest = rest[rest.index(after: end)...]
      skipBlanks(&rest)
    }
    return found
  }

  /// The text behind the escapes; a bare `<` or `&` is a fault.
  private static func plain(_ text: Substring) throws -> String {
    guard !text.contains("<") else { throw Fault.malformed(text) }
    var plain = ""
    var rest = text
    while let next = rest.first {
      let escapes = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]
      if let (escape, meaning) = escapes.first(where: { rest.hasPrefix($0.key) }) {
        plain += meaning
        rest.removeFirst(escape.count)
      } else if next == "&" {
        throw Fault.malformed(rest)
      } else {
        plain.append(next)
        rest.removeFirst()
      }
    }
    return plain
  }

  private static func word(_ rest: inout Substring) throws -> String {
    let word = rest.prefix { $0.isLetter || $0.isNumber }
    guard !word.isEmpty else { throw Fault.malformed(rest) }
    rest.removeFirst(word.count)
    return String(word)
  }

  private static func after(_ mark: String, in text: Substring) throws -> Substring {
    var rest = text
    while !rest.isEmpty, !rest.hasPrefix(mark) { rest.removeFirst() }
    guard rest.hasPrefix(mark) else { throw Fault.malformed(text) }
    return rest.dropFirst(mark.count)
  }

  private static func skipBlanks(_ rest: inout Substring) {
    rest = rest.drop(while: \.isWhitespace)
  }
}
