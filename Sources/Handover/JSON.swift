import Care

/// A JSON value that prints itself.
///
/// Printing cannot fail, keeps the keys in the order given, and escapes every character that could
/// command a terminal, so that the output may be shown as it is and still reads back whole.
indirect enum JSON: Hashable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  /// A number with one decimal, kept in tenths so that 38.5 never prints as 38.499.
  case tenths(Int)
  case text(String)
  case list([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSON
  }

  static func text(_ text: String?) -> JSON { text.map { JSON.text($0) } ?? .null }

  /// Two blanks for each level; lists of plain values stay on one line.
  func printed(indent: String = "") -> String {
    switch self {
    case .null: return "null"
    case .flag(let flag): return flag ? "true" : "false"
    case .whole(let number): return "\(number)"
    case .tenths(let tenths):
      return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    case .text(let text): return Self.quoted(text)
    case .list(let values) where values.allSatisfy(\.isPlain):
      return "[\(values.map { $0.printed() }.joined(separator: ", "))]"
    case .list(let values):
      return Self.block("[", values.map { $0.printed(indent: indent + "  ") }, "]", indent)
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members):
      let lines = members.map {
        "\(Self.quoted($0.key)): \($0.value.printed(indent: indent + "  "))"
      }
      return Self.block("{", lines, "}", indent)
    }
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: String)
    -> String
  {
    let inner = lines.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(open)\n\(inner)\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.unicodeScalars.map(escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case _ where SafeText.isUnsafe(String(scalar)):
      String(scalar).utf16.map { unit in
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      }.joined()
    default: String(scalar)
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
