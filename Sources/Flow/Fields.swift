import Care

extension State {
  /// The field of an item that is typed, filled with what was left there or answered.
  func field(for item: Item, _ reference: Item.Reference, _ answer: Answer?) -> TextField? {
    guard let field = field(for: item, answer) else { return nil }
    return asked(reference).flatMap { session?.drafts[$0] } ?? field
  }

  /// What a draft belongs to: at home an item is asked anew each day.
  func asked(_ reference: Item.Reference) -> Asked? {
    session.map { Asked(reference, on: $0.walk?.day) }
  }

  mutating func forgetDraft(of reference: Item.Reference) {
    guard let asked = asked(reference) else { return }
    session?.drafts[asked] = nil
    session?.draftMarks[asked] = nil
  }

  /// The field with what was answered, and without what was left there.
  func field(for item: Item, _ answer: Answer?) -> TextField? {
    let kind: TextField.Kind
    switch item.kind {
    case .number, .temperature: kind = .number
    case .date: kind = .parts(dateParts)
    case .text(let most): kind = .free(limit: most)
    // At the station the one who answers is named first.
    case .teachBack: if isTeaching { return nil } else { kind = .free(limit: 500) }
    case .sign: kind = .free(limit: 80)
    default: return nil
    }
    return TextField(kind, text: typed(answer))
  }

  /// The widths of day, month and year as people here type them.
  package var dateParts: [Int] { [2, 2, 4] }

  /// An answer as it would be typed.
  private func typed(_ answer: Answer?) -> String {
    switch answer {
    case .number(let number): "\(number)"
    case .temperature(let temperature): typed(temperature)
    case .date(let day): typed(day)
    case .text(let words), .saidBack(let words, _), .signed(let words): words
    default: ""
    }
  }

  private func typed(_ temperature: Temperature) -> String {
    let tenths = temperature.typedFahrenheit ?? temperature.tenthsCelsius
    return "\(tenths / 10).\(tenths % 10)"
  }

  func typed(_ day: CivilDay) -> String {
    let (year, month, date) = day.parts
    let two =
      setting.checklists.clinic.dateOrder == .monthDayYear
      ? padded(month) + padded(date) : padded(date) + padded(month)
    return two + "\(year)"
  }

  /// The day typed in a field of three parts; nil while it is unfinished or does not exist.
  package func day(in field: TextField) -> CivilDay? {
    let parts = field.parts
    guard parts.count == 3, parts[2].count == 4, let first = Int(parts[0]),
      let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return setting.checklists.clinic.dateOrder == .monthDayYear
      ? CivilDay(year: year, month: first, day: second)
      : CivilDay(year: year, month: second, day: first)
  }

  /// The clock time typed in a field of two parts; one part alone is a full hour.
  package func clock(in field: TextField) -> ClockTime? {
    let parts = field.parts
    guard parts.count == 2, let hour = Int(parts[0]) else { return nil }
    if parts[1].isEmpty { return ClockTime(hour: hour, minute: 0) }
    guard parts[1].count == 2, let minute = Int(parts[1]) else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }

  /// The temperature typed, in either unit: 30 to 45 can only be °C, 86 to 113 only °F.
  package func temperature(in field: TextField) -> Temperature? {
    guard let tenths = Self.tenths(field.text) else { return nil }
    return Temperature(tenthsCelsius: tenths) ?? Temperature(tenthsFahrenheit: tenths)
  }

  /// Reads "98.6", "98,6" and "98" as tenths.
  private static func tenths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let whole = parts.first.flatMap({ Int($0) }), (0...1000).contains(whole),
      parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    guard parts[1].count == 1, let tenth = Int(parts[1]), tenth >= 0 else { return nil }
    return whole * 10 + tenth
  }
}
