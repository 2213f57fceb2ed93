/// The folders that whoever started the program named, as words of a shell.
///
/// A command that the program prints has them too: without them it would look into other folders.
package struct Invocation: Hashable, Sendable {
  private let options: String

  /// Nil is a folder that nobody named.
  package init(data: String? = nil, checklists: String? = nil) {
    options = [("--data", data), ("--checklists", checklists)].map { name, folder in
      folder.map { " \(name) \(quoted($0))" } ?? ""
    }.joined()
  }

  /// The command as it can be typed.
  package func command(_ words: String) -> String {
    "stepwell" + (words.isEmpty ? "" : " \(words)") + options
  }
}

/// A text as one word of a shell.
private func quoted(_ text: String) -> String {
  let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+,@%="
  guard text.isEmpty || !text.allSatisfy(plain.contains) else { return text }
  let parts = text.split(separator: "'", omittingEmptySubsequences: false)
  return "'" + parts.joined(separator: "'\\''") + "'"
}
