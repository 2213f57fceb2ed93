import Lines

/// Lines of standard input that are not shown while they are typed, for as long as this is kept.
struct SecretTyping {
  /// Nil where nobody types: the lines come from a file or a pipe.
  private let hidden = HiddenTyping()

  /// The next line; nil at the end of input.
  func line() -> String? {
    hidden?.wait()
    return readLine(strippingNewline: true)
  }
}
