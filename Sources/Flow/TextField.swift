import Care

/// One line that a person types in.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int
  package let kind: Kind
  /// The last thing typed or pasted did not fit and was left out.
  package private(set) var isCut = false
  /// The last thing typed or pasted had letters where only numbers can stand.
  package private(set) var hasRefused = false

  package enum Kind: Hashable, Sendable {
    /// Free words, up to so many characters.
    case free(limit: Int)
    /// A number, with a decimal point if one makes sense.
    case number
    /// Never shown, not even while it is typed.
    case secret(limit: Int)
    /// Digits alone in parts of these widths: 2, 2 and 4 for a date.
    case parts([Int])
  }

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    self.text = ""
    cursor = 0
    insert(text)
  }

  package var isEmpty: Bool { text.isEmpty }

  /// What is typed is shown to nobody.
  package var isSecret: Bool { if case .secret = kind { true } else { false } }

  private var takesNumbers: Bool {
    switch kind {
    case .number, .parts: true
    case .free, .secret: false
    }
  }

  /// The digits of each part, shorter where they are still to come.
  package var parts: [String] {
    guard case .parts(let widths) = kind else { return [] }
    var rest = Substring(text)
    return widths.map { width in
      defer { rest = rest.dropFirst(width) }
      return String(rest.prefix(width))
    }
  }

  package mutating func insert(_ typed: String) {
    isCut = false
    hasRefused = takesNumbers && hasMore(typed)
    switch kind {
    case .free(let limit), .secret(let limit): insert(SafeText(typed).text, limit: limit)
    case .number:
      let number = typed.filter {
        $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "-")
      }
      insert(number, limit: 8)
    case .parts(let widths): typed.forEach { insert(digit: $0, widths) }
    }
  }

  /// Whether there is more than one number: "10 or 20" and "5+5" must not be read as 1020 and 55.
  ///
  /// "37.1 °C" is a number with its unit, which the number itself tells.
  private func hasMore(_ typed: String) -> Bool {
    guard kind == .number else { return typed.contains(where: \.isLetter) }
    let isEnd: (Character) -> Bool = { " °cCfF".contains($0) }
    let number = String(typed.drop(while: isEnd).reversed().drop(while: isEnd))
    return number.contains { !($0.isASCII && ($0.isNumber || ".,-".contains($0))) }
  }

  package mutating func erase(_ side: Action.Side) {
    isCut = false
    hasRefused = false
    let place = side == .before ? cursor - 1 : cursor
    guard (0..<text.count).contains(place) else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: place))
    cursor = place
  }

  package mutating func move(_ travel: Action.Travel) {
    // Digits fill their parts from the left, so the cursor stays where the next one goes.
    if case .parts = kind { return }
    switch travel {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  private mutating func insert(_ typed: String, limit: Int) {
    let room = limit - text.count
    isCut = typed.count > room
    let fitting = String(typed.prefix(max(0, room)))
    text.insert(contentsOf: fitting, at: text.index(text.startIndex, offsetBy: cursor))
    cursor += fitting.count
  }

  /// A separator fills its part up with a leading zero, so that "3/5/1948" can be typed as it is.
  private mutating func insert(digit: Character, _ widths: [Int]) {
    if digit.isASCII, digit.isNumber {
      guard text.count < widths.reduce(0, +) else {
        isCut = true
        return
      }
      // No hour begins with 3 to 9, so that 630 is half past six.
      if widths.count == 2, text.isEmpty, digit > "2" { text = "0" }
      text.append(digit)
    } else if !digit.isLetter, let last = parts.last(where: { !$0.isEmpty }), last.count == 1 {
      text.insert("0", at: text.index(before: text.endIndex))
    }
    cursor = text.count
  }
}
