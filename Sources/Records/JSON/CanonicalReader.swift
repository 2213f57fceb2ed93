/// Reads JSON that is written in the one way that `JSON.bytes` writes it, and nothing else.
///
/// Strict by hand: Foundation's decoder takes a key that comes twice, a comma too many or a byte
/// order mark without a word, and is eight times slower on a long record.
struct CanonicalReader {
  /// The bytes are not the canonical form of anything.
  struct NotCanonical: Error {}

  private let bytes: [UInt8]
  private var next = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The one value that all the bytes together are.
  mutating func whole() throws(NotCanonical) -> JSON {
    let value = try value()
    guard next == bytes.count else { throw NotCanonical() }
    return value
  }

  private mutating func value() throws(NotCanonical) -> JSON {
    switch peek {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "{"):
      return .object(try nested { reader throws(NotCanonical) in try reader.object() })
    case UInt8(ascii: "["):
      return .list(try nested { reader throws(NotCanonical) in try reader.list() })
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Our own files are six deep; a hostile one must not use up the stack.
  private mutating func nested<Value>(
    _ read: (inout CanonicalReader) throws(NotCanonical) -> Value
  ) throws(NotCanonical) -> Value {
    depth += 1
    guard depth <= 64 else { throw NotCanonical() }
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(NotCanonical) -> [String: JSON] {
    var values: [String: JSON] = [:]
    var last: String?
    next += 1
    guard peek != UInt8(ascii: "}") else {
      next += 1
      return values
    }
    while true {
      let key = try string()
      // Strictly after the last one, so that no key comes twice; and no two whose bytes differ but
      // which are the same text to Swift.
      if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) { throw NotCanonical() }
      try take(UInt8(ascii: ":"))
      guard values.updateValue(try value(), forKey: key) == nil else { throw NotCanonical() }
      last = key
      guard try isMore(before: UInt8(ascii: "}")) else { return values }
    }
  }

  private mutating func list() throws(NotCanonical) -> [JSON] {
    var values: [JSON] = []
    next += 1
    guard peek != UInt8(ascii: "]") else {
      next += 1
      return values
    }
    while true {
      values.append(try value())
      guard try isMore(before: UInt8(ascii: "]")) else { return values }
    }
  }

  private mutating func number() throws(NotCanonical) -> Int {
    let start = next
    if peek == UInt8(ascii: "-") { next += 1 }
    while let digit = peek, (48...57).contains(digit) { next += 1 }
    // Seventeen characters hold every number in bounds.
    let text = String(decoding: bytes[start..<min(next, start + 18)], as: UTF8.self)
    guard let number = Int(text), JSON.numbers.contains(number), String(number) == text,
      text.utf8.count == next - start
    else { throw NotCanonical() }
    return number
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(NotCanonical) -> JSON {
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    return value
  }
}

extension CanonicalReader {
  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func take(_ byte: UInt8) throws(NotCanonical) {
    guard peek == byte else { throw NotCanonical() }
    next += 1
  }

  /// A comma, or the end of a list or an object.
  private mutating func isMore(before end: UInt8) throws(NotCanonical) -> Bool {
    if peek == end {
      next += 1
      return false
    }
    try take(UInt8(ascii: ","))
    return true
  }

  private mutating func string() throws(NotCanonical) -> String {
    try take(UInt8(ascii: "\""))
    // What came before the last escaped byte; empty for almost every string.
    var text: [UInt8] = []
    var start = next
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw NotCanonical() }
      next += 1
      if byte == UInt8(ascii: "\\") {
        text += bytes[start..<next - 1]
        text.append(try escaped())
        start = next
      }
    }
    let rest = bytes[start..<next]
    try take(UInt8(ascii: "\""))
    let string = String(validating: text.isEmpty ? rest : text + rest, as: UTF8.self)
    guard let string else { throw NotCanonical() }
    return string
  }

  /// The byte that the characters after a backslash mean; only those that must be escaped.
  private mutating func escaped() throws(NotCanonical) -> UInt8 {
    let byte = peek
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte ?? 0
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[next..<min(next + 4, bytes.count)], as: UTF8.self)
      next += 4
      guard let code = Records.bytes(hex: digits), code.count == 2, code[0] == 0, code[1] < 0x20,
        ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(code[1])
      else { throw NotCanonical() }
      return code[1]
    default: throw NotCanonical()
    }
  }
}
