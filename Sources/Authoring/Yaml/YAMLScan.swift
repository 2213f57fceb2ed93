/// A quick walk over a file's tokens that finds what must be refused before the file is composed.
///
/// Composing follows aliases, recurses into nested lists and hashes keys; on a hostile file each of
/// these can take for ever. The walk keeps to libYAML's rules for where a token starts, so that a `*`
/// or `&` inside a text is no alias; where libYAML would report an error, it may read anything.
struct YAMLScan {
  static let mostDepth = 16
  /// Four times what the longest file has, and a few milliseconds to compose.
  static let mostParts = 30_000
  /// Of a file with more than this wrong, the rest is no news.
  private static let mostProblems = 100

  private(set) var problems: [Located<FileProblem>] = []
  var cursor: YAMLCursor
  /// Columns, from 0, at which the open block lists and maps stand; -1 is outside of all.
  private var indents = [-1]
  var flowDepth = 0
  private var parts = 0
  /// Where the last token that can be a key started.
  private var key: Place?

  /// Everything in this text that a file may not hold.
  static func problems(in text: String) -> [Located<FileProblem>] {
    var scan = YAMLScan(cursor: YAMLCursor(bytes: Array(text.utf8)))
    while scan.cursor.current != nil, scan.passToken() {}
    return scan.problems
  }

  private init(cursor: YAMLCursor) {
    self.cursor = cursor
  }

  var indent: Int { indents.last ?? -1 }

  /// Passes blanks and one token; false when it is no use to go on.
  private mutating func passToken() -> Bool {
    passBlanks()
    guard let byte = cursor.current else { return false }
    if flowDepth == 0 {
      while indent > cursor.column { indents.removeLast() }
    }
    if isDocumentMark {
      indents = [-1]
      cursor.skip(3)
      return true
    }
    if passStructure(byte) || refuse(byte) {
      return problems.last?.value.endsScan != true && problems.count < Self.mostProblems
    }
    return passScalar(byte)
  }

  private mutating func passBlanks() {
    while let byte = cursor.current, byte.isBlankOrBreak || byte == Byte.hash {
      if byte == Byte.hash { cursor.skipLine() } else { cursor.skip() }
    }
  }

  /// Lists, maps and what separates their parts.
  private mutating func passStructure(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.openList, Byte.openMap:
      flowDepth += 1
      if flowDepth > Self.mostDepth { note(.tooDeep(most: Self.mostDepth)) }
      key = nil
    case Byte.closeList, Byte.closeMap:
      flowDepth = max(0, flowDepth - 1)
      if cursor.isKeyEnd(after: 1) { note(.forbidden(.complexKey)) }
    case Byte.comma where flowDepth > 0: break
    case Byte.dash where cursor.isBlankOrEnd(at: 1): rollIndent(to: cursor.column)
    case Byte.colon where flowDepth > 0 || cursor.isBlankOrEnd(at: 1):
      let keyColumn = key?.line == cursor.line ? key?.column : nil
      rollIndent(to: keyColumn ?? cursor.column)
    default: return false
    }
    key = nil
    cursor.skip()
    return true
  }

  /// Tokens that no list needs.
  private mutating func refuse(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.star: note(.forbidden(.alias))
    case Byte.ampersand: note(.forbidden(.anchor))
    case Byte.exclamation: note(.forbidden(.tag))
    case Byte.question where flowDepth > 0 || cursor.isBlankOrEnd(at: 1):
      note(.forbidden(.complexKey))
    case Byte.percent where cursor.column == 0:
      note(.forbidden(.directive))
      cursor.skipLine()
      return true
    default: return false
    }
    cursor.skip()
    while let next = cursor.current, !next.isBlankOrBreak, !next.isFlowMark { cursor.skip() }
    return true
  }

  private mutating func passScalar(_ byte: UInt8) -> Bool {
    parts += 1
    guard parts <= Self.mostParts else {
      note(.tooManyParts(most: Self.mostParts))
      return false
    }
    key = Place(line: cursor.line, column: cursor.column)
    switch byte {
    case Byte.quote: passSingleQuoted()
    case Byte.doubleQuote: passDoubleQuoted()
    case Byte.bar where flowDepth == 0, Byte.greater where flowDepth == 0: passBlock()
    default: passPlain()
    }
    return true
  }

  private mutating func rollIndent(to column: Int) {
    if flowDepth == 0, indent < column { indents.append(column) }
  }

  private mutating func note(_ problem: FileProblem) {
    let place = Place(line: cursor.line, column: cursor.column + 1)
    problems.append(Located(value: problem, place: place))
  }
}

extension FileProblem {
  /// Whether the walk would only repeat itself.
  fileprivate var endsScan: Bool {
    switch self {
    case .tooDeep, .tooManyParts: true
    default: false
    }
  }
}
