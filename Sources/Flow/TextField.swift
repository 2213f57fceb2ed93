import Care

/// One line that a person types in.
///
/// It holds what was typed as it was typed, whatever it is; what it means is judged at Enter.
package struct TextField: Hashable, Sendable {
  package private(set) var text = ""
  /// Characters before the cursor.
  package private(set) var cursor = 0
  package let kind: Kind
  /// Something that was typed or pasted did not fit and was left out, and nothing was erased since.
  package private(set) var isCut = false

  package enum Kind: Hashable, Sendable {
    /// Free words, up to so many characters.
    case free(limit: Int)
    /// A number, maybe with its unit.
    case number
    /// Never shown, not even while it is typed.
    case secret(limit: Int)
    case date
    case clock
  }

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    insert(text)
  }

  package var isEmpty: Bool { text.isEmpty }

  /// What is typed is shown to nobody.
  package var isSecret: Bool { if case .secret = kind { true } else { false } }

  /// Only one thing can stand here, so that a part of what was typed must not be taken for all of it.
  package var isMeasure: Bool {
    switch kind {
    case .number, .date, .clock: true
    case .free, .secret: false
    }
  }

  private var limit: Int {
    switch kind {
    case .free(let limit), .secret(let limit): limit
    case .number, .date, .clock: 40
    }
  }

  /// A letter can be written in several pieces, and any number of them: so many there is room for.
  private var pieces: Int { limit * 4 }

  /// What is typed can join the letter before it, as an accent does, or the one behind it; so the whole
  /// line is made anew, and the cursor goes behind the letter that the last piece became a part of.
  package mutating func insert(_ typed: String) {
    let (before, behind) = (text.prefix(cursor), text.dropFirst(cursor))
    var typed = Substring(typed)
    // Nobody types that much: of a pasted file the rest is not looked at.
    if let end = typed.unicodeScalars.index(
      typed.startIndex, offsetBy: pieces, limitedBy: typed.endIndex), end < typed.endIndex
    {
      typed = Substring(typed.unicodeScalars[..<end])
      isCut = true
    }
    while true {
      let line = SafeText(String(before) + typed + behind).text
      let excess = max(line.count - limit, line.unicodeScalars.count - pieces)
      if excess <= 0 || typed.isEmpty {
        let end = SafeText(String(before) + typed).text.unicodeScalars.count
        return set(line, cursorAfter: end)
      }
      isCut = true
      typed = Substring(typed.unicodeScalars.dropLast(excess))
    }
  }

  package mutating func erase(_ side: Action.Side) {
    isCut = false
    let place = side == .before ? cursor - 1 : cursor
    guard (0..<text.count).contains(place) else { return }
    let before = text.prefix(place)
    set(
      String(before) + text.dropFirst(place + 1), cursorAfter: before.unicodeScalars.count)
  }

  package mutating func move(_ travel: Action.Travel) {
    // The digits of a date and a time fill a pattern from the left, where the next one goes.
    if kind == .date || kind == .clock { return }
    switch travel {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  /// With the cursor behind so many pieces, and behind the letter that the last of them is a part of.
  private mutating func set(_ line: String, cursorAfter pieces: Int) {
    text = line
    cursor = 0
    var seen = 0
    for character in line where seen < pieces {
      seen += character.unicodeScalars.count
      cursor += 1
    }
  }
}
