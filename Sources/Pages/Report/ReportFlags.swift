import Care
import Flow

/// A flag of the days at home, with what became of it.
private struct Told {
  let key: Flag.Key
  var level: Level
  /// The day that it is about.
  let day: CivilDay
  /// What was answered that raised it; nil for a sign.
  let answer: Answer?
  var done: [(Response, CivilDay)] = []
  /// The later days on which it was entered again.
  var again: [CivilDay] = []
  /// Whether something was said of it since it was last entered.
  var isAnswered = false
  var settled: String?
}

extension ReportMaker {
  /// Every flag since the patient went home, the gravest first; of the notes only two products with the
  /// same inside.
  var flagEntries: [Sheet.Entry] {
    let gravestFirst = toldFlags.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }
    return gravestFirst.map { _, told in
      let about = sentences.about(told.key, answer: told.answer)
      return Sheet.Entry(
        label(told.day), "\(report.level(told.level)): \(about)",
        note: told.level == .note ? nil : outcome(of: told))
    }
  }

  private func outcome(of told: Told) -> String {
    let number = setting.checklists.clinic.emergency
    // "Nothing yet" says nothing once something was done.
    let done = told.done.filter { $0.0 != .notYet }
    let said = (done.isEmpty ? Array(told.done.suffix(1)) : done).map { response, day in
      "\(words.home.response(response, number)) (\(words.calendar.short(day)))"
    }
    let what = said.isEmpty ? report.nothingTold : report.done(said.joined(separator: "; "))
    // What was done the first time is no answer to what came back.
    let days = told.again.map(words.calendar.short).joined(separator: ", ")
    let again = days.isEmpty ? nil : report.again(days)
    let since = told.isAnswered || said.isEmpty || told.settled != nil ? nil : report.nothingSince
    let end = told.settled.map(report.settled)?.withOneFullStop ?? report.open
    return ([what, again, since].compactMap { $0 } + [end]).joined(separator: " ")
  }

  private func isTwice(_ key: Flag.Key, _ answer: Answer?) -> Bool {
    guard case .medicines(let taken, _) = answer else { return false }
    let met = setting.checklists.rule(of: key, answer: answer)?.medicines(among: taken) ?? []
    return met.contains { $0.entry.name == key.subject && !$0.others.isEmpty }
  }

  private var toldFlags: [Told] {
    var all: [Told] = []
    var entered: [Item.Reference: (day: CivilDay, answer: Answer)] = [:]
    let home = journey.events.drop { $0.what.name != .discharged }
    for event in home {
      switch event.what {
      case .entered(let day, let item, let answer): entered[item] = (day, answer)
      case .flagged(let key, let level):
        let cause = key.item.flatMap { entered[$0] }
        guard level > .note || isTwice(key, cause?.answer) else { continue }
        if let open = all.lastIndex(where: { $0.key == key && $0.settled == nil }) {
          all[open].level = max(all[open].level, level)
          all[open].isAnswered = false
          let day = cause?.day ?? event.at.day
          if day != all[open].day, !all[open].again.contains(day) { all[open].again.append(day) }
        } else {
          all.append(
            Told(key: key, level: level, day: cause?.day ?? event.at.day, answer: cause?.answer))
        }
      case .responded(let key, let response):
        guard let last = all.lastIndex(where: { $0.key == key }) else { continue }
        all[last].done.append((response, event.at.day))
        all[last].isAnswered = true
      case .settled(let key, let reason):
        for index in all.indices where all[index].key == key && all[index].settled == nil {
          all[index].settled = reason
        }
      default: break
      }
    }
    return all
  }
}
