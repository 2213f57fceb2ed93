/// A JSON value as it stands in a file.
///
/// Records keep what they read in this form, so that what this version does not know is still there
/// after a save.
enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  /// Numbers beyond this are not the same in every program that reads JSON, and nothing that is
  /// added to a smaller one overflows.
  static let numbers = -(1 << 53)...(1 << 53)

  /// Nil for anything but the canonical form of a value: `JSON(bytes: b)?.bytes` is `b` or nil.
  init?(bytes: [UInt8]) {
    var reader = CanonicalReader(bytes)
    guard let json = try? reader.whole() else { return nil }
    self = json
  }

  subscript(key: String) -> JSON? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  var list: [JSON]? {
    if case .list(let list) = self { list } else { nil }
  }

  var object: [String: JSON]? {
    if case .object(let object) = self { object } else { nil }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral text: String) {
    self = .text(text)
  }

  init(dictionaryLiteral pairs: (String, JSON)...) {
    self = .object(Dictionary(pairs) { _, last in last })
  }
}
