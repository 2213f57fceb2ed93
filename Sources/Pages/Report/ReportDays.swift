import Care
import Flow

/// The sections about whole days: what was missed, late, taken and asked.
extension ReportMaker {
  private var lists: [Checklist] {
    standing.procedure.map { setting.checklists.lists(of: $0, in: [.home]) } ?? []
  }

  var missedEntries: [Sheet.Entry] {
    guard let home = HomeDays(setting.checklists, of: standing) else { return [] }
    // What was missed hangs on the day alone, whatever the hour.
    let now = setting.zone.moment(on: today, at: .midnight)
    return entries(
      days.compactMap { day in
        let tasks = home.tasks(on: day, at: now, in: setting.zone)
        let missed = tasks.filter { $0.state == .missed }
        guard !missed.isEmpty else { return nil }
        let isNothing = (diary[day] ?? [:]).isEmpty
        return (
          day,
          isNothing ? report.nothing : titles(missed.map(\.list), most: missed.count > 2 ? 1 : 2)
        )
      })
  }

  /// Entries that were first made on another day than the one that they are about.
  var lateEntries: [Sheet.Entry] {
    days.compactMap { day in
      let late = (diary[day] ?? [:]).filter { $0.value.firstAt.day > day }
      guard let last = late.values.map(\.firstAt.day).max() else { return nil }
      let ids = Set(late.keys.map(\.checklist))
      let about = titles(lists.filter { ids.contains($0.id) }, most: 4)
      return Sheet.Entry(label(day), report.entered(about, words.calendar.short(last)))
    }
  }

  /// The first of them by name: a pathway begins with what matters most.
  private func titles(_ lists: [Checklist], most: Int = .max) -> String {
    let named = lists.prefix(most).map { $0.title[language] }.joined(separator: "; ")
    return lists.count > most ? report.more(named, lists.count - most) : named
  }

  var medicineEntries: [Sheet.Entry] {
    entries(
      days.flatMap { day in
        (diary[day] ?? [:]).sorted { $0.key < $1.key }.compactMap { _, given in
          guard case .medicines(let taken, _) = given.answer else { return nil }
          let said = taken.map {
            AnswerWords(language: language, formulary: formulary).medicine($0)
          }
          return (day, taken.isEmpty ? report.noMedicine : said.joined(separator: "; "))
        }
      })
  }

  /// Each medicine that was held, when it was to be taken again, and what was entered on that day.
  var restartEntries: [Sheet.Entry] {
    let text = OrderText(
      checklists: setting.checklists, language: language, procedureOn: orders.procedureAt.day)
    let taken = item(.restartTaken)
    return standing.restarts.sorted { $0.key < $1.key }.map { medicine, ordered in
      let name = formulary?.shown(medicine, in: language) ?? medicine
      guard case .day(let day) = ordered, day <= today else {
        return Sheet.Entry(name, text(ordered))
      }
      let given = taken.flatMap { diary[day]?[$0]?.answer }
      let told = given.map { AnswerWords(language: language)($0, to: nil) } ?? report.notEntered
      return Sheet.Entry(name, report.restart(text(ordered), told))
    }
  }

  var questionEntries: [Sheet.Entry] {
    journey.events.compactMap { event in
      guard case .noted(let text) = event.what, event.by.role != .staff else { return nil }
      return Sheet.Entry(words.calendar.short(event.at.day), text)
    }
  }
}
