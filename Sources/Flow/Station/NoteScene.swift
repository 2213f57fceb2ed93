import Care

/// A note, from wherever the nurse is in a journey.
extension State {
  mutating func writeNote() -> [Effect] {
    station == nil || session == nil ? [] : open(.note)
  }

  mutating func submitNote() -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    guard let effects = perform(.noted(words)) else { return refuse(.cannotDo) }
    // It lies over whatever was being done, which goes on.
    frames.removeLast()
    return effects
  }
}
