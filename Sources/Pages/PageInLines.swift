import Care
import Flow

/// What is other on a page that is said line by line.
extension PageMaker {
  /// How to answer.
  func hint(on page: Page) -> String {
    if state.frame.screen == .desk(.board) {
      return words.line.boardHint(state.station?.board.window.isEmpty == false)
    }
    if page.field != nil { return words.keys.typeHint }
    if page.rows.contains(where: { $0.ownNumber != nil }) { return words.line.scaleHint }
    if page.markedNow != nil { return words.line.markHint }
    let hasLetters = page.rows.contains { $0.name?.first?.isLetter == true }
    return hasLetters ? words.keys.pickKeyHint : words.keys.pickHint(page.rows.count)
  }

  /// What is told on a question to those who ask for help.
  var help: [String] {
    guard case .item(_, .ask) = state.frame.screen else { return [] }
    return help(on: item)
  }
}

extension Choice {
  /// Letters are the terminal's own there, and help is always at hand.
  var isForLines: Bool { action != .switchText && action != .why }
}

extension Page {
  /// With "/filter" where the words for the screen say "F6".
  var withCommandsForKeys: Page {
    var page = self
    page.above = above.map(commandsForKeys)
    page.below = below.map(commandsForKeys)
    page.status = status.map { Status(commandsForKeys($0.text), isGood: $0.isGood) }
    return page
  }

  private func commandsForKeys(_ block: Block) -> Block {
    switch block {
    case .note(let text): .note(commandsForKeys(text))
    case .paragraph(let text): .paragraph(commandsForKeys(text))
    case .warning(let text): .warning(commandsForKeys(text))
    default: block
    }
  }

  private func commandsForKeys(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let key = word.prefix { $0.isLetter || $0.isNumber }
      let choice = bar.first { $0.command != nil && $0.keys.first.map(keyName) == key }
      return choice?.command.map { "/\($0)" + word.dropFirst(key.count) } ?? String(word)
    }
    return words.joined(separator: " ")
  }

  private func keyName(_ key: Key) -> Substring? {
    switch key {
    case .escape: "Esc"
    case .function(let number): "F\(number)"
    default: nil
    }
  }
}
