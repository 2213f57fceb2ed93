import Care
import Flow

/// Turns the events of the days at home into the parts of a report.
struct ReportMaker {
  let setting: Setting
  let journey: Journey
  let standing: Standing
  let orders: Orders
  let language: Language
  var formulary: Formulary?
  let today: CivilDay
  /// What was entered, without what is not asked any more: it would look true.
  let diary: [CivilDay: [Item.Reference: Standing.Given]]

  var words: Words { .of(language) }
  var report: ReportWords { words.report }
  var fill: Fill {
    Fill(setting: setting, standing: standing, language: language, formulary: formulary)
  }
  var sentences: RecordSentences {
    RecordSentences(
      setting: setting, standing: standing, language: language, events: journey.events,
      formulary: formulary)
  }

  /// From the day of the procedure to today, or to the last of the plan; none before it was done.
  var days: [CivilDay] {
    let first = orders.procedureAt.day
    let last = min(today, max(orders.lastDay, first))
    guard standing.endedAt != nil, last >= first else { return [] }
    return (0...(last - first)).map { first + $0 }
  }

  /// The item of the days at home that means this; nil where the lists have none.
  func item(_ meaning: Meaning) -> Item.Reference? {
    standing.procedure.flatMap { setting.checklists.item(meaning: meaning, of: $0) }
  }

  func number(_ day: CivilDay) -> Int { day - orders.procedureAt.day }

  func text(about identity: Identity) -> Sheet {
    let sheet = SheetMaker(
      setting: setting, standing: standing, language: language, printedOn: today)
    // Who takes it along knows the clinic.
    let facts = (sheet?.facts(of: identity) ?? []).filter { $0.label != words.sheet.clinic }
    let born = Sheet.Entry(words.record.born, words.calendar.born(identity.born))
    return Sheet(
      language: language, title: report.title,
      facts: (facts.prefix(1) + [born] + facts.dropFirst()).filter { $0.values != [""] },
      keep: report.about,
      sections: [
        section(report.flags, flagEntries, ifNone: report.noFlags)
      ] + some(report.missed, missedEntries) + some(report.late, lateEntries + changedEntries) + [
        section(fill.home(.painMedicine), medicineEntries)
      ] + some(report.restarts, restartEntries) + [section(report.questions, questionEntries)])
  }

  /// Ten days go on one page, so what is not there takes no room.
  private func some(_ title: String, _ entries: [Sheet.Entry]) -> [Sheet.Section] {
    entries.isEmpty ? [] : [section(title, entries)]
  }

  private func section(
    _ title: String, _ entries: [Sheet.Entry], ifNone none: String? = nil
  ) -> Sheet.Section {
    Sheet.Section(title, lead: entries.isEmpty ? [none ?? report.none] : [], entries: entries)
  }

  /// A day as it begins a line.
  func label(_ day: CivilDay) -> String {
    report.day(number(day), words.calendar.short(day))
  }

  /// What is said of each day, in one line where it is the same for days on end.
  func entries(_ said: [(day: CivilDay, text: String)]) -> [Sheet.Entry] {
    var runs: [(first: CivilDay, last: CivilDay, text: String)] = []
    for (day, text) in said {
      if let run = runs.last, run.text == text, run.last + 1 == day {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day, text))
      }
    }
    return runs.map { run in
      let label =
        run.first == run.last
        ? label(run.first) : report.days(number(run.first), number(run.last))
      return Sheet.Entry(label, run.text)
    }
  }
}
