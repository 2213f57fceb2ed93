import Care

extension State {
  /// Enter on an item: what is typed or marked becomes the answer, or the notice says what is amiss.
  mutating func submit(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    switch step {
    case .ask: submitAsked(reference)
    case .clock(let day): submitClock(reference, day)
    case .medicineName, .medicineDose: submitMedicine(reference, step)
    case .again(let number): submitWords(reference, try: number)
    case .half, .medicineMatch, .medicineOften, .medicineOne, .content: []
    }
  }

  private mutating func submitAsked(_ reference: Item.Reference) -> [Effect] {
    switch setting.checklists[reference]?.kind {
    case .chooseMany(let options, let none):
      submitMarks(reference, options + (none.map { [$0] } ?? []))
    case .number(_, let limits): submitNumber(reference, limits)
    case .temperature: submitTemperature(reference)
    case .date(let range): submitDate(reference, range)
    case .text: submitText(reference) { .text($0) }
    case .sign: submitSignature(reference)
    case .teachBack: submitWords(reference, try: 1)
    case .tell, .yesNo, .chooseOne, .scale, .time, .medicines, nil: []
    }
  }

  private mutating func submitMarks(_ reference: Item.Reference, _ options: [Option]) -> [Effect] {
    let marked = options.map(\.id).filter(frame.marks.contains)
    guard !marked.isEmpty else { return refuse(.nothingMarked) }
    return answer(.chosen(marked), to: reference)
  }

  private mutating func submitNumber(_ reference: Item.Reference, _ limits: ClosedRange<Int>)
    -> [Effect]
  {
    takeNumber(limits).map { answer(.number($0), to: reference) } ?? []
  }

  private mutating func submitTemperature(_ reference: Item.Reference) -> [Effect] {
    takeTemperature().map { answer(.temperature($0), to: reference) } ?? []
  }

  private mutating func submitDate(_ reference: Item.Reference, _ range: DateRange) -> [Effect] {
    guard let day = takeDay() else { return [] }
    if range == .past && day > now.day { return refuse(.dayInFuture) }
    if range == .future && day < now.day { return refuse(.dayInPast) }
    return answer(.date(day), to: reference)
  }

  private mutating func submitText(_ reference: Item.Reference, _ make: (String) -> Answer)
    -> [Effect]
  {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    return answer(make(words), to: reference)
  }

  /// A nurse signs with the name of their account; a patient with a name, not with a key.
  private mutating func submitSignature(_ reference: Item.Reference) -> [Effect] {
    guard let name = trimmedField else { return refuse(.nothingTyped) }
    if let nurse = station?.nurse, plainLetters(name) != plainLetters(nurse.name) {
      return refuse(.notYourName(nurse.name))
    }
    guard name.filter(\.isLetter).count >= 2 else { return refuse(.notAName) }
    return answer(.signed(name), to: reference)
  }

  /// What was said back is shown again beside what matters, so that the person judges it.
  private mutating func submitWords(_ reference: Item.Reference, try number: Int) -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    keepDraft(of: reference)
    return push(.item(reference, .content(words, try: number)))
  }

  /// An hour that can be morning or afternoon is asked about.
  private mutating func submitClock(_ reference: Item.Reference, _ day: CivilDay) -> [Effect] {
    guard let typed = takeClock() else { return [] }
    if typed.isHalfOpen {
      return push(.item(reference, .half(day, typed.clock)))
    }
    return answer(day, typed.clock, to: reference)
  }

  mutating func refuse(_ notice: Notice) -> [Effect] {
    frame.notice = notice
    return []
  }

  mutating func refuse(_ notice: StationNotice) -> [Effect] { refuse(.station(notice)) }
  mutating func refuse(_ notice: AccountNotice) -> [Effect] { refuse(.station(.account(notice))) }
  mutating func refuse(_ notice: FormNotice) -> [Effect] { refuse(.station(.form(notice))) }

  /// What is typed without the blanks around it; nil when that is nothing.
  var trimmedField: String? {
    let text = trimmed(frame)
    return text.isEmpty ? nil : text
  }

  /// Blanks of every kind, also those that no space bar makes: they are no name and no reason.
  func trimmed(_ frame: Frame) -> String {
    let text = frame.field?.text ?? ""
    return String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
