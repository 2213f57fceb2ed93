import Pages

/// Text that came as bytes, with nothing in it that a terminal would obey.
extension Keyboard {
  /// Control characters are left out of what was pasted; a line break is one character, however it came.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    let raw = String(decoding: Array(bytes), as: UTF8.self)
    return String(
      raw.map { $0.isNewline ? "\n" : $0 }.filter { character in
        character == "\n" || !character.unicodeScalars.contains { $0.properties.isControl }
      })
  }

  /// What was typed in a whole line; nil where it holds more than text.
  ///
  /// An arrow key, Ctrl-C and what the terminal itself says come with what was typed, and nobody can tell
  /// any more what was meant.
  package static func text(ofLine line: String) -> String? {
    var keyboard = Keyboard()
    let now = Instant.now
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let typed = scalar.utf8.flatMap { keyboard.take($0, at: now) }
      guard let key = typed.first, typed.count == 1 else { return nil }
      switch key {
      case .key(.character), .key(.tab): text.append(scalar)
      default: return nil
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}
