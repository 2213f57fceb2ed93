import Care
import Flow

/// One answer of a day that no longer counts, and the one that does.
private struct Change {
  let item: Item.Reference
  var answers: [(answer: Answer, on: CivilDay)]
}

/// What was entered and then changed: everywhere else in a report only the newest stands.
extension ReportMaker {
  var changedEntries: [Sheet.Entry] {
    days.flatMap { day in
      changes(on: day).map { change in
        let said = change.answers.map { sentences.entered($0.answer, to: change.item) }
        let later = zip(said, change.answers).dropFirst().map { words, answer in
          report.changedTo(words, self.words.calendar.short(answer.on))
        }
        let told = "\(sentences.question(change.item)) – \(said[0])"
        return Sheet.Entry(label(day), ([told] + later).joined(separator: "; "))
      }
    }
  }

  private func changes(on day: CivilDay) -> [Change] {
    var entered: [Change] = []
    for event in journey.events {
      guard case .entered(day, let item, let answer) = event.what, answer.isSaid else { continue }
      guard let index = entered.firstIndex(where: { $0.item == item }) else {
        entered.append(Change(item: item, answers: [(answer, event.at.day)]))
        continue
      }
      let last = entered[index].answers.count - 1
      let before = entered[index].answers[last].answer
      // One medicine more is no change of what was taken before.
      if answer.includes(before) { entered[index].answers.removeLast() }
      entered[index].answers.append((answer, event.at.day))
    }
    return entered.filter { $0.answers.count > 1 }
  }
}

extension Answer {
  /// Whether somebody said something, not that they go on or answer later.
  fileprivate var isSaid: Bool { self != .read && self != .later }

  /// Whether it says all that the other one said.
  fileprivate func includes(_ other: Answer) -> Bool {
    guard case .medicines(let all, _) = self, case .medicines(let some, _) = other else {
      return self == other
    }
    return some.allSatisfy { taken in all.contains { $0.completes(taken) } }
  }
}
