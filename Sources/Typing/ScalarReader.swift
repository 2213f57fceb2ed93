/// How the bytes of a terminal stand for letters.
package enum Encoding: Sendable {
  case utf8
  /// One byte a letter, with the letter of each of the 256; nil where there is none.
  case table([Unicode.Scalar?])
}

/// Bytes to letters, one at a time.
///
/// What is no text becomes the sign for it, U+FFFD, and never a key that somebody could have pressed. The control
/// characters of eight bits come out as what they are, whether they came as one byte or in UTF-8.
struct ScalarReader {
  private let encoding: Encoding
  /// Bytes of a letter that is not whole, and how many are to come.
  private var begun: [UInt8] = []
  private var missing = 0

  init(_ encoding: Encoding) {
    self.encoding = encoding
  }

  /// What was begun came to no end: the next byte begins anew.
  mutating func forget() { missing = 0 }

  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    switch encoding {
    case .utf8: return takeUTF8(byte)
    case .table(let letters):
      let isPlain = byte < 0xA0 || !letters.indices.contains(Int(byte))
      return [isPlain ? Unicode.Scalar(byte) : letters[Int(byte)] ?? Self.noText]
    }
  }

  private static let noText: Unicode.Scalar = "\u{FFFD}"

  private mutating func takeUTF8(_ byte: UInt8) -> [Unicode.Scalar] {
    guard missing > 0 else { return begin(byte).map { [$0] } ?? [] }
    guard (0x80..<0xC0).contains(byte) else {
      missing = 0
      return [Self.noText] + (begin(byte).map { [$0] } ?? [])
    }
    begun.append(byte)
    missing -= 1
    guard missing == 0 else { return [] }
    // Nil for what only looks like a letter: a surrogate, or a form too long.
    let text = String(validating: begun, as: UTF8.self)
    return [text?.unicodeScalars.first ?? Self.noText]
  }

  /// The letter that is one byte; nil at the beginning of a longer one.
  private mutating func begin(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0xA0: return Unicode.Scalar(byte)
    case 0xC2..<0xE0: missing = 1
    case 0xE0..<0xF0: missing = 2
    case 0xF0..<0xF5: missing = 3
    default: return Self.noText
    }
    begun = [byte]
    return nil
  }
}
