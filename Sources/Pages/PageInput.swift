import Care
import Flow

extension Page {
  /// What an input means on this page; nil when it means nothing here.
  package func action(for input: Input) -> Action.Person? {
    switch input {
    case .key(let key): action(for: key)
    case .pasted(let text): field == nil && !opensLine ? nil : .pasted(text)
    case .clicked(let index): choices.indices.contains(index) ? choices[index].action : nil
    case .line(let line): action(forLine: line)
    case .ended: .inputEnded
    }
  }

  private func action(for key: Key) -> Action.Person? {
    if let choice = choices.first(where: { $0.keys.contains(key) }) { return choice.action }
    switch key {
    case .interrupt: return .interrupted
    case .up: return focus(movedBy: -1)
    case .down, .tab: return focus(movedBy: 1)
    case .backTab: return focus(movedBy: -1)
    case .home where field == nil: return focus(at: rows.indices.first)
    case .end where field == nil: return focus(at: rows.indices.last)
    // With nothing in focus, the flow says what is to be done first.
    case .enter: return focus.map { choices[$0].action } ?? .next
    default: return field == nil ? pick(by: key) : edit(by: key)
    }
  }

  /// The row that a key picks, by its place in `choices`; nil for all that keys do besides, and for what
  /// has one key on Today: it opens a page and says nothing yet.
  package func row(pickedBy key: Key) -> Int? {
    guard let action = action(for: key), !action.isOpening else { return nil }
    return choices.firstIndex { $0.place == .row && $0.action == action }
  }

  /// Nowhere to go on a page that only tells.
  private func focus(at row: Int?) -> Action.Person? {
    rows.count > 1 ? row.map { .focused($0) } : nil
  }

  /// A digit or letter picks its row; a space picks the row that has the focus.
  private func pick(by key: Key) -> Action.Person? {
    guard case .character(let character) = key else { return nil }
    if character == " " { return focus.map { choices[$0].action } }
    if rows.contains(where: { $0.ownNumber != nil }) { return scaleFocus(by: character) }
    let row = rows.indices.first { rowName($0) == character.lowercased() }
    if let row { return rows[row].action }
    // A form takes what is typed into the line under the hand.
    return opensLine && !character.isNumber ? .typed(character) : nil
  }

  /// On a scale digits only move there, and a 0 after the 1 makes it 10: "1" must not be the answer of
  /// somebody who means ten.
  private func scaleFocus(by digit: Character) -> Action.Person? {
    let last = focus.flatMap { rows.indices.contains($0) ? rows[$0].ownNumber : nil }
    let wanted = last == 1 && digit == "0" ? "10" : String(digit)
    return rows.indices.first { rowName($0) == wanted }.map { .focused($0) }
  }

  private func edit(by key: Key) -> Action.Person? {
    switch key {
    case .character(let character): .typed(character)
    case .backspace: .erased(.before)
    case .delete: .erased(.after)
    case .left: .cursorMoved(.left)
    case .right: .cursorMoved(.right)
    case .home: .cursorMoved(.start)
    case .end: .cursorMoved(.end)
    default: nil
    }
  }

  /// From the field, if there is one, through the rows; it stops at both ends.
  private func focus(movedBy step: Int) -> Action.Person? {
    let last = rows.count - 1
    guard last >= 0 else { return nil }
    let first = field == nil ? 0 : -1
    let next = min(max((focus ?? -1) + step, first), last)
    return .focused(next < 0 ? nil : next)
  }

  /// Line mode: an empty line is Enter, `/word` a command, a number or its words a row; in a field
  /// all else is text.
  private func action(forLine line: String) -> Action.Person? {
    let text = plain(line)
    if line.allSatisfy(\.isWhitespace) { return action(for: .enter) }
    if text.first == "/" {
      let word = plain(text.dropFirst())
      return commands.first { plain($0.word) == word }?.action ?? barAction(named: word)
    }
    if field != nil { return .entered(line) }
    let row = rows.indices.first { rowName($0) == text || plain(rows[$0].label) == text }
    return row.map { rows[$0].action } ?? barAction(named: text) ?? outOfTen(text) ?? marks(text)
  }

  private func barAction(named name: String) -> Action.Person? {
    bar.first { $0.name == name }?.action
  }

  /// On a scale "7/10" and "7 out of 10" are 7.
  private func outOfTen(_ text: String) -> Action.Person? {
    let number = text.prefix { $0.isNumber }
    let rest = text.dropFirst(number.count).filter { $0 != " " }
    guard ["/10", "outof10", "of10", "de10", "sobre10"].contains(rest) else { return nil }
    return rows.first { $0.ownNumber.map { "\($0)" } == number }?.action
  }

  /// "1, 2" marks both, and nothing where one of them is no row that can be marked.
  private func marks(_ text: String) -> Action.Person? {
    let names = text.split { " ,;".contains($0) }
    let options = names.compactMap { name -> Option.ID? in
      let row = rows.indices.first { rows[$0].canStandWithOthers && rowName($0) == name }
      guard let row, case .picked(.mark(let option)) = rows[row].action else { return nil }
      return option
    }
    return names.count > 1 && options.count == names.count ? .markedAll(options) : nil
  }

  /// Whether it is asked, in any language, what can be done here; in a field a word is an answer.
  package func asksForHelp(_ input: Input) -> Bool {
    guard case .line(let line) = input else { return false }
    let text = plain(line)
    let words = ["?"] + Words.all.values.map(\.line.helpCommand)
    if text.first == "/" { return words.contains(plain(text.dropFirst())) }
    return text == "?" || field == nil && words.contains(text)
  }

  /// Lower case, without accents, and without blanks and full stops at the ends.
  private func plain(_ text: some StringProtocol) -> String {
    let letters = text.lowercased().map { Self.accents[$0] ?? $0 }
    let isEnd: (Character) -> Bool = { $0 == " " || $0 == "." }
    return String(letters.drop(while: isEnd).reversed().drop(while: isEnd).reversed())
  }

  private static let accents: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
  ]

  /// What a row is called where it is picked by its name: its place from 1 on, on a scale its own
  /// number, or the name that it has all day; under a field its word, or its place among those without.
  package func rowName(_ index: Int) -> String {
    let row = rows[index]
    if field == nil { return row.name ?? "\(row.ownNumber ?? index + 1)" }
    return row.command ?? "\(rows[...index].count { $0.command == nil })"
  }

  /// The commands of line mode in order: rows that have a word of their own or, where a field takes
  /// numbers, a number; then the bar.
  package var commands: [(word: String, label: String, action: Action.Person)] {
    let picked = rows.indices.compactMap { index -> (String, String, Action.Person)? in
      let row = rows[index]
      let word = field == nil ? (row.ownNumber == nil ? row.command : nil) : rowName(index)
      return word.map { ($0, row.label, row.action) }
    }
    return picked
      + bar.compactMap { choice in
        choice.command.map { ($0, choice.label, choice.action) }
      }
  }
}

extension Action.Person {
  /// A task or a page of the days at home.
  fileprivate var isOpening: Bool {
    switch self {
    case .picked(.home(.task)), .picked(.home(.page)): true
    default: false
    }
  }
}
