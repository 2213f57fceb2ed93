import Care

/// What is ordered for the days at home, as the patient and the nurse read it.
struct OrderWords: Sendable {
  /// The name of an order, as on a form: a few words, no question.
  let label: @Sendable (AfterCare) -> String
  let minutes: @Sendable (Int) -> String
  let hoursADay: @Sendable (Int) -> String
  let weight: @Sendable (_ pounds: Int, _ kilograms: String) -> String
  let closure: @Sendable (Closure) -> String
  /// Stands after "until:" and after "from:".
  let untilTold: String
  let days: @Sendable (_ days: [String]) -> String
  let noRestarts: String
  let restart: @Sendable (_ medicine: String, _ when: String) -> String
}

/// Orders as a person would read them.
struct OrderText {
  let language: Language
  let procedureOn: CivilDay
  /// Set where there is room for short days only: then the year stands only where it is not this one.
  var today: CivilDay?

  private var words: Words { .of(language) }

  func callAsFunction(_ ordered: Ordered) -> String {
    switch ordered {
    case .yes: words.walk.yes
    case .no: words.walk.no
    case .minutes(let count): words.order.minutes(count)
    case .hours(let count): words.order.hoursADay(count)
    case .weight(let weight): self.weight(weight)
    case .closure(let closure): words.order.closure(closure)
    case .day(let day): self.day(day)
    case .untilTold: words.order.untilTold
    case .visit(let day, let clock):
      today == nil
        ? words.calendar.at(day, clock) : "\(self.day(day)), \(words.calendar.shortClock(clock))"
    case .daysAfter(let counts):
      words.order.days(counts.map { day(procedureOn + $0) })
    case .words(let text): text
    }
  }

  private func day(_ day: CivilDay) -> String {
    guard let today else { return words.calendar.day(day) }
    return "\(words.calendar.weekday(day)) \(words.calendar.short(day, today: today))"
  }

  /// Both units, since the person may know only one of them.
  func weight(_ weight: Weight) -> String {
    let whole = weight.grams / 1000
    let tenths = weight.grams % 1000 / 100
    let kilograms = tenths == 0 ? "\(whole)" : "\(whole).\(tenths)"
    return weight.pounds == 0
      ? "\(kilograms) kg" : words.order.weight(weight.pounds, kilograms)
  }
}

extension [VertebralLevel] {
  var written: String { map(\.rawValue).joined(separator: ", ") }
}
