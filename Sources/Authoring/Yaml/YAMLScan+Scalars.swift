// How far a scalar reaches, by the rules of libYAML's scanner.
extension YAMLScan {
  mutating func passSingleQuoted() {
    cursor.skip()
    while let byte = cursor.current {
      cursor.skip()
      guard byte == Byte.quote else { continue }
      // Two quotes are one quote of the text.
      guard cursor.current == Byte.quote else { return }
      cursor.skip()
    }
  }

  mutating func passDoubleQuoted() {
    cursor.skip()
    while let byte = cursor.current {
      cursor.skip()
      if byte == Byte.doubleQuote { return }
      if byte == Byte.backslash { cursor.skip() }
    }
  }

  /// An unquoted text; it goes on over lines that are further in than the list or map it is part of.
  mutating func passPlain() {
    let start = cursor.index
    let least = indent + 1
    repeat {
      if isDocumentMark || cursor.current == Byte.hash { break }
      while let byte = cursor.current, !byte.isBlankOrBreak, !endsPlain(byte) { cursor.skip() }
      guard cursor.current?.isBlankOrBreak == true else { break }
      while cursor.current?.isBlankOrBreak == true { cursor.skip() }
    } while cursor.current != nil && (flowDepth > 0 || cursor.column >= least)
    // A character that can start nothing is libYAML's to report; the walk must only not stand still.
    if cursor.index == start { cursor.skip() }
  }

  private func endsPlain(_ byte: UInt8) -> Bool {
    byte == Byte.colon && cursor.isBlankOrEnd(at: 1) || flowDepth > 0 && byte.isFlowMark
  }

  /// A text block after `|` or `>`: all lines that are as far in as its first one.
  mutating func passBlock() {
    var given: Int?
    while let byte = cursor.current, !byte.isBreak {
      if byte == Byte.hash {
        cursor.skipLine()
        break
      }
      if let digit = byte.digit { given = digit }
      cursor.skip()
    }
    if cursor.current != nil { cursor.skip() }
    var depth = given.map { max(indent, 0) + $0 }
    passBlockBlanks(&depth)
    while cursor.current != nil, cursor.column == depth {
      cursor.skipLine()
      if cursor.current != nil { cursor.skip() }
      passBlockBlanks(&depth)
    }
  }

  /// Blank lines, and the spaces before the next line of the block; finds its depth if it is not known.
  private mutating func passBlockBlanks(_ depth: inout Int?) {
    var deepest = 0
    repeat {
      while cursor.current == Byte.space, depth.map({ cursor.column < $0 }) ?? true {
        cursor.skip()
      }
      deepest = max(deepest, cursor.column)
      guard cursor.current?.isBreak == true else { break }
      cursor.skip()
    } while true
    if depth == nil { depth = max(deepest, indent + 1, 1) }
  }

  /// `---` or `...` alone at the start of a line.
  var isDocumentMark: Bool {
    guard cursor.column == 0, let byte = cursor.current, byte == Byte.dash || byte == Byte.dot
    else { return false }
    return cursor.byte(at: 1) == byte && cursor.byte(at: 2) == byte && cursor.isBlankOrEnd(at: 3)
  }
}
