/// The four words that a sealed file opens with.
///
/// However it is printed, it prints as `passphrase`; `shown` is for the one time that somebody writes it
/// down.
package struct Passphrase: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let words: [String]

  /// Four words of 2048, each as likely as the others: 44 bits, and every guess costs `HashCost`.
  static func random() -> Passphrase {
    let words = PassphraseWords.all
    return Passphrase(words: (0..<4).map { _ in words[Sodium.random(below: UInt32(words.count))] })
  }

  private init(words: [String]) {
    self.words = words
  }

  /// Reads what somebody typed: capital letters or not, with blanks, hyphens or anything else that is
  /// no letter between the words.
  ///
  /// Nil when there is no letter in it.
  package init?(typed: String) {
    words = typed.lowercased().split { !$0.isLetter }.map(String.init)
    if words.isEmpty { return nil }
  }

  /// The words with a blank between them.
  package var shown: String { words.joined(separator: " ") }

  /// Where the first word stands that the program never gives out, counted from 1; nil if there is none.
  ///
  /// Only to be told when the words did not open a file: another version may have had other words.
  var unknownWord: Int? {
    words.firstIndex { !PassphraseWords.all.contains($0) }.map { $0 + 1 }
  }

  package var description: String { "passphrase" }
  package var debugDescription: String { "passphrase" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
