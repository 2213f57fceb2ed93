import Care

/// A line typed at once, as line mode gives it.
extension State {
  /// Stands for typing the line into an empty field and Enter.
  ///
  /// Of a line that is refused nothing stays: what nobody sees must not be what the next Enter saves.
  mutating func enter(_ text: String) -> [Effect] {
    guard let before = frame.field else { return [] }
    let fresh = TextField(before.kind, text: text)
    frame.field = fresh
    frame.focus = nil
    searchBoard()
    // Of too many words the first ones stay, and the notice says so.
    if fresh.isCut, !fresh.isMeasure { return refuse(.cutShort) }
    let effects = goOn()
    if frame.notice?.refusesLine == true, frame.field == fresh { frame.field = before }
    return effects
  }
}

extension Notice {
  /// Said of a line that is no answer here.
  fileprivate var refusesLine: Bool {
    switch self {
    case .notACode, .notADay, .notADate, .yearIncomplete, .dayInFuture, .dayInPast, .notATime,
      .timeInFuture, .notANumber, .outside, .notATemperature, .oneNumber, .otherUnit,
      .nothingTyped, .notAName, .notAMedicine, .noMedicine, .station(.form(.notASite)),
      .station(.form(.notAWeight)), .station(.form(.notDays)),
      .station(.form(.halfOfDayUnsaid)):
      true
    default: false
    }
  }
}
