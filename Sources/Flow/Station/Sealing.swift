import Care

/// A sealed file for home that was just written, and the words that open it.
package struct SealedFile: Hashable, Sendable {
  package let file: String
  package let words: String
  /// The newest file of the record could not be used, so the last entries may be missing in this one.
  package let isRecovered: Bool

  package init(file: String, words: String, isRecovered: Bool = false) {
    self.file = file
    self.words = words
    self.isRecovered = isRecovered
  }
}

/// Sending a journey home.
extension State {
  mutating func sealForHome() -> [Effect] {
    guard let nurse, let session, frame.screen == .desk(.sheet),
      setting.checklists.clinic.station.exportFolder != nil,
      session.standing.phase?.hasSheet == true
    else { return nurse == nil ? [] : refuse(.cannotDo) }
    // What is not on the disk would not go along.
    if !session.pending.isEmpty { return save() }
    return [.sealForHome(session.journey.code, by: nurse.id)]
  }

  /// Shows the words; nil is a file that could not be written.
  mutating func sealed(_ file: SealedFile?) -> [Effect] {
    guard nurse != nil, frame.screen == .desk(.sheet) else { return [] }
    guard let file else { return refuse(.notSealed) }
    return open(.sealed(file))
  }
}

extension Frame {
  /// Whether it shows words that are shown only once.
  var isShownOnce: Bool {
    if case .desk(.sealed) = screen { true } else { false }
  }
}
