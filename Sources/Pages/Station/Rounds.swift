import Care
import Flow

/// What was measured in the recovery room at about one time.
struct Round {
  var at: Moment
  var answers: [Item.ID: Answer]
}

extension PageMaker {
  /// The rounds of the recovery room, the oldest first.
  var rounds: [Round] {
    var rounds: [Round] = []
    guard let list = observations?.id else { return [] }
    for event in events {
      guard case .answered(let item, let answer) = event.what, item.checklist == list,
        answer != .read
      else { continue }
      // Whoever measures something once more begins anew, unless a slip is put right at once.
      let last = rounds.last
      // On either side: a clock may have been set back between them.
      let apart = last.map { abs(event.at.instant - $0.at.instant) } ?? .max
      let isSame = apart < 120
      let goesOn = last.map {
        apart < 600 && $0.answers[item.item] == nil
      }
      if isSame || goesOn == true {
        rounds[rounds.count - 1].answers[item.item] = answer
      } else {
        rounds.append(Round(at: event.at, answers: [item.item: answer]))
      }
    }
    return rounds
  }

  /// The time alone on the day itself.
  func clock(of round: Round) -> String {
    round.at.day == state.now.day
      ? words.calendar.shortClock(round.at.clock)
      : words.calendar.stamp(round.at, today: state.now.day)
  }

  /// As a chart has them, what cannot wait first.
  private static let inOrder: [Meaning] = [
    .redSigns, .systolic, .diastolic, .pulse, .oxygen, .temperature, .pain, .legsNormal,
    .urineNormal, .site,
  ]

  /// The list that is gone through round by round: the one that looks for danger signs.
  private var observations: Checklist? {
    let checklists = state.setting.checklists
    return standing?.procedure.flatMap { checklists.item(meaning: .redSigns, of: $0) }
      .flatMap { checklists.checklists[$0.checklist] }
  }

  /// A round on one line, each value with its short name.
  func told(_ round: Round) -> String {
    let items = observations?.items ?? []
    let known = Self.inOrder.compactMap { meaning in items.first { $0.means == meaning } }
    let others = items.filter { !known.contains($0) }
    let pressure = pressure(of: round, known)
    let told = (known + others).compactMap { item -> String? in
      guard let answer = round.answers[item.id] else { return nil }
      let value = answers(answer, to: item)
      switch item.means {
      case .redSigns where item.isNone(answer): return nil
      case .systolic:
        if let pressure { return words.chart.observation(.systolic, answer, pressure) }
      // Told beside the upper one.
      case .diastolic where pressure != nil: return nil
      case let meaning?:
        let short = observed(meaning, answer) ?? words.chart.observation(meaning, answer, value)
        if let short { return short }
      case nil: break
      }
      return "\(fill(item.text)): \(value)"
    }
    return told.joined(separator: ", ")
  }

  /// What the lists have a short name for.
  private func observed(_ meaning: Meaning, _ answer: Answer) -> String? {
    switch (meaning, answer) {
    case (.pain, .number(let number)): fill.staff(.roundPain, [.number: "\(number)"])
    case (.legsNormal, .yes): fill.staff(.roundLegsNormal)
    case (.legsNormal, .no): fill.staff(.roundLegsChanged)
    case (.urineNormal, .yes): fill.staff(.roundUrine)
    case (.urineNormal, .no): fill.staff(.roundNoUrine)
    default: nil
    }
  }

  /// Both numbers of the blood pressure; nil unless both were measured.
  private func pressure(of round: Round, _ items: [Item]) -> String? {
    let both = [Meaning.systolic, .diastolic].compactMap { meaning -> Int? in
      guard let item = items.first(where: { $0.means == meaning }),
        case .number(let number) = round.answers[item.id]
      else { return nil }
      return number
    }
    return both.count == 2 ? "\(both[0])/\(both[1])" : nil
  }
}
