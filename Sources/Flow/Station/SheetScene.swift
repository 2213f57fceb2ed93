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

/// Why nothing left the station.
package enum NotHandedOut: Error, Hashable, Sendable {
  /// The access log could not take it, so it was not tried.
  case notLogged
  case failed
}

/// The sheet for home: on paper, or with the whole journey in a sealed file.
extension State {
  mutating func printSheet() -> [Effect] {
    guard let nurse = station?.nurse, let session, frame.screen == .desk(.sheet) else {
      return []
    }
    guard setting.checklists.clinic.station.isPrinting else { return refuse(.printingOff) }
    guard session.standing.phase?.hasSheet == true else { return refuse(.notInThisPhase) }
    guard setting.checklists.blankOnSheet(of: session.standing).isEmpty else {
      return refuse(.sheetBlank)
    }
    return [.printSheet(session.journey.code, by: nurse.id)]
  }

  mutating func sealForHome() -> [Effect] {
    guard let station else { return [] }
    guard let session, frame.screen == .desk(.sheet),
      setting.checklists.clinic.station.exportFolder != nil,
      session.standing.phase?.hasSheet == true
    else { return refuse(.cannotDo) }
    // What is not on the disk would not go along.
    if !session.pending.isEmpty { return save() }
    return [.sealForHome(session.journey.code, by: station.nurse.id)]
  }

  /// Shows the words of the file, or why there is none.
  mutating func sealed(_ result: Result<SealedFile, NotHandedOut>) -> [Effect] {
    guard case .station = program, frame.screen == .desk(.sheet) else { return [] }
    switch result {
    case .success(let file): return open(.sealed(file))
    case .failure(.failed): return refuse(.notSealed)
    case .failure(.notLogged): return refuse(.nothingLeaves)
    }
  }

  mutating func printed(_ failure: NotHandedOut?) -> [Effect] {
    switch failure {
    case nil: frame.notice = .station(.printed)
    case .failed: frame.notice = .station(.notPrinted)
    case .notLogged: frame.notice = .station(.nothingLeaves)
    }
    return []
  }

  /// A nurse is at the bedside, so the record shows; but they know that the log does not tell of it.
  ///
  /// To a patient it means nothing.
  mutating func notLogged() -> [Effect] {
    if case .station = program, frame.notice == nil { frame.notice = .station(.openedUnlogged) }
    return []
  }
}

extension Frame {
  /// Whether it shows words that are shown only once.
  var isShownOnce: Bool {
    if case .desk(.sealed) = screen { true } else { false }
  }
}
