import Care

/// Dates, times and numbers at Enter: each is nil, with a notice, when it is not what was asked for.
extension State {
  /// A birth date, or as much of it as is known.
  mutating func takeDate() -> PartialDate? {
    guard let field = frame.field, !field.isEmpty else { return nothing(.nothingTyped) }
    guard !field.isCut else { return nothing(.notADate) }
    switch typedDate(in: field) {
    case .date(let date): return date
    case .yearIncomplete: return nothing(.yearIncomplete)
    case .noSuchDay: return nothing(.notADay)
    case .unreadable: return nothing(.notADate)
    }
  }

  mutating func takeDay() -> CivilDay? {
    guard let date = takeDate() else { return nil }
    guard date.known == .day else { return nothing(.notADate) }
    return date.first
  }

  mutating func takeClock() -> TypedClock? {
    guard let field = frame.field, !field.isEmpty else { return nothing(.nothingTyped) }
    guard !field.isCut, let clock = TypedClock(field.text) else { return nothing(.notATime) }
    return clock
  }

  mutating func takeTemperature() -> Temperature? {
    guard let number = takeTyped() else { return nil }
    guard TypedScale(number.unit) != nil else { return nothing(.oneNumber) }
    return Temperature(number) ?? nothing(.notATemperature)
  }

  /// A whole number within the limits, alone or with its own unit.
  mutating func takeNumber(_ limits: ClosedRange<Int>) -> Int? {
    guard let typed = takeTyped() else { return nil }
    guard !typed.isInDegrees, isAsked(typed.unit) else {
      return nothing(inOtherUnit(typed, limits) ?? .oneNumber)
    }
    guard typed.decimals.isEmpty else { return nothing(.notANumber) }
    guard limits.contains(typed.whole) else { return nothing(.outside(limits)) }
    return typed.whole
  }

  private mutating func takeTyped() -> TypedNumber? {
    guard let field = frame.field, !field.isEmpty else { return nothing(.nothingTyped) }
    guard !field.isCut, let typed = TypedNumber(field.text) else { return nothing(.oneNumber) }
    return typed
  }

  private mutating func nothing<Value>(_ notice: Notice) -> Value? {
    frame.notice = notice
    return nil
  }

  /// "3 months" where weeks are asked for: the number of weeks is offered, and not taken.
  private func inOtherUnit(_ typed: TypedNumber, _ limits: ClosedRange<Int>) -> Notice? {
    guard let asked = askedTimeUnit, let unit = TimeUnit(word: typed.unit), typed.whole >= 0,
      typed.decimals.count <= 1
    else { return nil }
    let about = unit.about(tenths: typed.tenths, in: asked)
    return .otherUnit(asked, about: about > 0 && limits.contains(about) ? about : nil)
  }

  /// What can be said while somebody still types: that letters are no number.
  var noticeWhileTyping: Notice? {
    guard let field = frame.field else { return nil }
    if field.isCut { return .cutShort }
    guard field.kind == .number, field.text.contains(where: { !isOfANumber($0) }) else {
      return nil
    }
    let isFine = TypedNumber(field.text).map { typed in
      isTemperatureAsked
        ? TypedScale.mayBegin(with: typed.unit) : !typed.isInDegrees && isAsked(typed.unit)
    }
    return isFine == true ? nil : .oneNumber
  }

  private func isOfANumber(_ character: Character) -> Bool {
    asciiDigit(character) != nil || ".,-".contains(character)
  }

  // MARK: Units

  /// Whether these letters are a beginning of the unit that is asked for, in any language.
  private func isAsked(_ letters: String) -> Bool {
    if letters.isEmpty || TimeUnit(word: letters).map({ $0 == askedTimeUnit }) == true {
      return true
    }
    return askedUnit.contains { $0 == letters || String(plainLetters($0)).hasPrefix(letters) }
  }

  private var isTemperatureAsked: Bool {
    guard case .item(let reference, _) = frame.screen,
      case .temperature = setting.checklists[reference]?.kind
    else { return false }
    return true
  }

  /// The unit of the number that is asked for, in every language.
  private var askedUnit: [String] {
    guard case .item(let reference, .ask) = frame.screen,
      case .number(let unit, _) = setting.checklists[reference]?.kind
    else { return [] }
    return Array(unit.byLanguage.values)
  }

  private var askedTimeUnit: TimeUnit? {
    switch frame.screen {
    case .desk(.formFasting), .desk(.formField(.fasting)): .hours
    case .desk(.formField(.afterCare(let order))):
      switch orderForm[order]?.kind {
      case .minutes: .minutes
      case .hours: .hours
      default: nil
      }
    default: askedUnit.lazy.compactMap { TimeUnit(word: $0) }.first
    }
  }
}
