import Care

/// What is ordered for the days at home, as the patient and the nurse read it.
struct OrderWords: Sendable {
  let minutes: @Sendable (Int) -> String
  let hoursADay: @Sendable (Int) -> String
  let weight: @Sendable (_ pounds: Int, _ kilograms: String) -> String
  /// Stands after "until:" and after "from:".
  let untilTold: String
  let days: @Sendable (_ days: [String]) -> String
  let noRestarts: String
  let restart: @Sendable (_ medicine: String, _ when: String) -> String
}

/// Orders as a person would read them.
struct OrderText {
  let checklists: Checklists
  let language: Language
  let procedureOn: CivilDay
  /// Set where there is room for short days only: then the year stands only where it is not this one.
  var today: CivilDay?

  private var words: Words { .of(language) }

  /// `order` is what was ordered; nil for the restart of a medicine.
  func callAsFunction(_ ordered: Ordered, of order: AfterCare? = nil) -> String {
    switch ordered {
    case .yes: words.walk.yes
    case .no: words.walk.no
    case .minutes(let count): words.order.minutes(count)
    case .hours(let count): words.order.hoursADay(count)
    case .weight(let weight): self.weight(weight)
    case .chosen(let option): name(of: option, of: order)
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

  private func name(of option: Option.ID, of order: AfterCare?) -> String {
    guard case .choice(let options) = order.flatMap({ checklists.orders[$0] })?.kind else {
      return option.text
    }
    return options.first { $0.id == option }?.text[language] ?? option.text
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
