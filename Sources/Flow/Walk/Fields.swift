import Care

extension State {
  /// The field of an item that is typed, filled with what was answered.
  func field(for item: Item, _ answer: Answer?) -> TextField? {
    let kind: TextField.Kind
    switch item.kind {
    case .number, .temperature: kind = .number
    case .date: kind = .date
    case .text(let most): kind = .free(limit: most)
    // At the station the one who answers is named first.
    case .teachBack: if isTeaching { return nil } else { kind = .free(limit: 500) }
    case .sign: kind = .free(limit: 80)
    default: return nil
    }
    return TextField(kind, text: typed(answer))
  }

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

  func typed(_ date: PartialDate) -> String {
    date.known == .day ? typed(date.first) : date.iso
  }

  /// What was typed where a date is asked for.
  func typedDate(in field: TextField) -> TypedDate {
    TypedDate(field.text, order: setting.checklists.clinic.dateOrder)
  }

  /// As much of a date as was typed; nil while it is none.
  package func date(in field: TextField) -> PartialDate? {
    if case .date(let date) = typedDate(in: field) { date } else { nil }
  }

  /// The day typed; nil while it is unfinished or does not exist.
  package func day(in field: TextField) -> CivilDay? {
    date(in: field).flatMap { $0.known == .day ? $0.first : nil }
  }

  /// The clock time typed; a number alone is a full hour.
  package func clock(in field: TextField) -> ClockTime? { TypedClock(field.text)?.clock }

  /// The temperature typed, in either unit.
  package func temperature(in field: TextField) -> Temperature? {
    TypedNumber(field.text).flatMap(Temperature.init)
  }
}
