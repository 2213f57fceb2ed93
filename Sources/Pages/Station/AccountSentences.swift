import Care

/// What the command line says about accounts, in one language.
package struct AccountSentences {
  private let words: DeskWords

  package init(language: Language) {
    words = Words.of(language).desk
  }

  package var askPin: String { "\(words.askNewPin) \(words.newPinHelp)" }
  package var askPinAgain: String { words.askPinAgain }

  package func added(_ id: String) -> String { words.staffAdded(id) }
  package func removed(_ id: String) -> String { words.staffRemoved(id) }
  package func pinReset(_ id: String) -> String { words.pinReset(id) }
}
