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
    for event in events {
      guard case .answered(let item, let answer) = event.what, item.checklist == "observations",
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
  private static let inOrder: [Item.ID] = [
    "red-signs", "systolic", "diastolic", "pulse", "oxygen", "temperature", "pain", "legs", "urine",
    "site",
  ]

  /// A round on one line, each value with its short name.
  func told(_ round: Round) -> String {
    let items = state.setting.checklists.checklists["observations"]?.items ?? []
    let known = Self.inOrder.compactMap { id in items.first { $0.id == id } }
    let others = items.filter { !Self.inOrder.contains($0.id) }
    let told = (known + others).compactMap { item -> String? in
      guard let answer = round.answers[item.id] else { return nil }
      if item.id == "diastolic", round.answers["systolic"] != nil { return nil }
      if let pressure = pressure(item.id, in: round) {
        return words.chart.observation("pressure", answer, pressure)
      }
      let value = answers(answer, to: item)
      return words.chart.observation(item.id, answer, value) ?? "\(fill(item.text)): \(value)"
    }
    return told.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func pressure(_ item: Item.ID, in round: Round) -> String? {
    guard item == "systolic", case .number(let upper) = round.answers["systolic"],
      case .number(let lower) = round.answers["diastolic"]
    else { return nil }
    return "\(upper)/\(lower)"
  }
}
