/// A place in a file's bytes that knows its line and column.
struct YAMLCursor {
  let bytes: [UInt8]
  private(set) var index = 0
  /// From 1.
  private(set) var line = 1
  /// From 0, in Unicode scalars.
  private(set) var column = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil at the end.
  var current: UInt8? { byte(at: 0) }

  func byte(at offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  func isBlankOrEnd(at offset: Int) -> Bool {
    byte(at: offset)?.isBlankOrBreak ?? true
  }

  /// Whether a colon comes next, apart from blanks, so that what came before is a key.
  func isKeyEnd(after offset: Int) -> Bool {
    var place = offset
    while let byte = byte(at: place), byte == Byte.space || byte == Byte.tab { place += 1 }
    return byte(at: place) == Byte.colon
  }

  /// Passes characters; a return and the line feed after it are one.
  mutating func skip(_ count: Int = 1) {
    for _ in 0..<count {
      guard let byte = current else { return }
      index += 1
      if byte.isBreak {
        if byte == Byte.carriageReturn, current == Byte.lineFeed { index += 1 }
        (line, column) = (line + 1, 0)
        continue
      }
      while current?.isContinuation == true { index += 1 }
      column += 1
    }
  }

  /// Passes all up to the end of the line, but not the end itself.
  mutating func skipLine() {
    while let byte = current, !byte.isBreak { skip() }
  }
}

/// The characters that mean something to YAML.
enum Byte {
  static let tab = UInt8(ascii: "\t"), lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r"), space = UInt8(ascii: " ")
  static let openList = UInt8(ascii: "["), closeList = UInt8(ascii: "]")
  static let openMap = UInt8(ascii: "{"), closeMap = UInt8(ascii: "}")
  static let comma = UInt8(ascii: ","), colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-"), dot = UInt8(ascii: "."), question = UInt8(ascii: "?")
  static let star = UInt8(ascii: "*"), ampersand = UInt8(ascii: "&")
  static let exclamation = UInt8(ascii: "!"), percent = UInt8(ascii: "%")
  static let hash = UInt8(ascii: "#"), backslash = UInt8(ascii: "\\")
  static let quote = UInt8(ascii: "'"), doubleQuote = UInt8(ascii: "\"")
  static let bar = UInt8(ascii: "|"), greater = UInt8(ascii: ">")
}

extension UInt8 {
  var isBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  var isBlankOrBreak: Bool { self == Byte.space || self == Byte.tab || isBreak }
  /// Ends an unquoted text within `[ ]` or `{ }`.
  var isFlowMark: Bool {
    switch self {
    case Byte.comma, Byte.openList, Byte.closeList, Byte.openMap, Byte.closeMap: true
    default: false
    }
  }
  var digit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self - UInt8(ascii: "0")) : nil
  }
  /// A further byte of a character that began before.
  fileprivate var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}
