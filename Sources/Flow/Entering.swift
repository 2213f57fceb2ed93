import Care

/// A line typed at once, as line mode gives it.
extension State {
  /// Stands for typing the line into an empty field and Enter.
  ///
  /// Of a line that is refused nothing stays: what nobody sees must not be what the next Enter saves.
  mutating func enter(_ text: String) -> [Effect] {
    guard let before = frame.field else { return [] }
    var fresh = TextField(before.kind)
    fresh.insert(withoutUnit(text))
    frame.field = fresh
    frame.focus = nil
    searchBoard()
    if let notice = fresh.refusal(of: text) {
      // Of too many words the first ones stay, and the notice says so.
      if notice != .cutShort { frame.field = before }
      return refuse(notice)
    }
    let effects = goOn()
    if frame.notice == .notADay, fresh.hasRefused { frame.notice = .digitsOnly }
    if frame.notice?.refusesLine == true, frame.field == fresh { frame.field = before }
    return effects
  }

  /// The number alone of "7 minutes" or "36.8 degrees"; any other line as it is.
  private func withoutUnit(_ text: String) -> String {
    let line = text.drop { $0 == " " }
    var number = line.prefix { $0.isNumber || ".,-".contains($0) }
    // "72." ends like a sentence.
    if number.last == "." { number.removeLast() }
    let rest = line.dropFirst(number.count)
    guard number.contains(where: \.isNumber),
      rest.allSatisfy({ $0.isLetter || " .°º%".contains($0) })
    else { return text }
    let letters = String(plainLetters(String(rest)))
    let isUnit = units.contains { String(plainLetters($0)).hasPrefix(letters) }
    return isUnit ? String(number) : text
  }

  /// What the number that is asked for may have behind it, in every language.
  private var units: [String] {
    guard case .item(let reference, .ask) = frame.screen else { return [] }
    switch setting.checklists[reference]?.kind {
    case .number(let unit, _): return Array(unit.byLanguage.values)
    case .temperature:
      let scales = ["Fahrenheit", "Celsius", "Centígrados"]
      return scales + ["degrees", "grados"].flatMap { word in scales.map { word + $0 } }
    default: return []
    }
  }
}

extension TextField {
  /// Why a line cannot stand in this field, whatever is asked.
  fileprivate func refusal(of line: String) -> Notice? {
    let isNothing = isEmpty && line.contains { $0 != " " }
    switch kind {
    // "10 or 20" must not be read as 1020.
    case .number: return isCut || hasRefused || isNothing ? .oneNumber : nil
    case .parts(let widths) where isCut: return widths.count == 3 ? .notADay : .notATime
    case .parts: return isNothing ? .digitsOnly : nil
    case .free, .secret: return isCut ? .cutShort : isNothing ? .digitsOnly : nil
    }
  }
}

extension Notice {
  /// Said of a line that is no answer here.
  fileprivate var refusesLine: Bool {
    switch self {
    case .notACode, .notADay, .dayInFuture, .dayInPast, .notATime, .timeInFuture, .notANumber,
      .outside, .notATemperature, .oneNumber, .digitsOnly, .notAName, .notAMedicine,
      .station(.form(.notALevel)), .station(.form(.notAWeight)), .station(.form(.notDays)):
      true
    default: false
    }
  }
}
