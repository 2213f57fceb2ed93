import Care
import Flow

/// Answers as a person would read them.
struct AnswerWords {
  let language: Language
  /// Nil where nobody's medicines are shown by name, or the list cannot be read.
  var formulary: Formulary?
  /// What was taken on one day, not what is taken as a rule.
  var isAtHome = false

  private var words: Words { .of(language) }

  func callAsFunction(_ answer: Answer, to item: Item?) -> String {
    switch answer {
    case .read: words.walk.understood
    case .yes: words.walk.yes
    case .no: words.walk.no
    case .unsure: words.walk.unsure
    case .later: words.walk.later
    case .chosen(let ids): ids.map { name(of: $0, in: item?.kind) }.joined(separator: ", ")
    case .number(let number): numbered(number, item?.kind)
    case .temperature(let temperature): self.temperature(temperature)
    case .date(let day): words.calendar.day(day)
    case .time(let day, let clock): words.calendar.at(day, clock)
    case .earlier: words.walk.earlier
    case .text(let text), .saidBack(let text, _), .signed(let text): text
    case .medicines(let entries, let complete):
      entries.isEmpty && !complete ? words.medicines.listBegun : medicines(entries)
    }
  }

  /// Both units, since the person may know only one of them.
  func temperature(_ temperature: Temperature) -> String {
    let fahrenheit = temperature.tenthsFahrenheit
    let celsius = temperature.tenthsCelsius
    return "\(fahrenheit / 10).\(fahrenheit % 10) °F (\(celsius / 10).\(celsius % 10) °C)"
  }

  func medicine(_ entry: MedicineEntry) -> String {
    let words = words.medicines
    let shown = formulary?.shown(entry.name, in: language) ?? entry.name
    let typed = entry.typedOtherwise(thanShown: shown)
    let name = shown + (typed.map { " (\(words.typed($0)))" } ?? "")
    let dose = entry.dose ?? words.doseNotKnown
    if entry.often == .asTaken { return "\(name), \(dose)" }
    if entry.often == .unsure {
      return "\(name), \(dose)" + (entry.dose == nil ? "" : ", \(words.oftenNotKnown)")
    }
    let often = words.often(entry.often)
    return "\(name), \(dose), \(often.prefix(1).lowercased() + often.dropFirst())"
  }

  private func medicines(_ entries: [MedicineEntry]) -> String {
    entries.isEmpty
      ? (isAtHome ? words.home.takenNone : words.medicines.takeNone)
      : entries.map(medicine).joined(separator: "; ")
  }

  private func numbered(_ number: Int, _ kind: Kind?) -> String {
    guard case .number(let unit, _) = kind else { return "\(number)" }
    return "\(number) \(unit[language])"
  }

  private func name(of id: Option.ID, in kind: Kind?) -> String {
    let options: [Option] =
      switch kind {
      case .chooseOne(let options): options
      case .chooseMany(let options, let none): options + (none.map { [$0] } ?? [])
      default: []
      }
    return options.first { $0.id == id }?.text[language] ?? id.text
  }
}
