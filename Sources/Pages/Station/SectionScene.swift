import Care
import Flow

/// What a nurse looks at in one journey.
extension PageMaker {
  func row(_ pick: SectionPick) -> Choice {
    switch pick {
    case .gap(let gap): row(.section(pick), sentences.sentence(gap))
    case .list(let id): row(.section(pick), ofList: id)
    case .doubt(let item): row(.section(pick), doubt(about: item))
    case .flag(let key):
      row(
        .section(pick),
        standing?.openFlags.first { $0.key == key }.map { sentences.sentence($0) } ?? "")
    case .medicine(let name): row(ofMedicine: name)
    }
  }

  private func doubt(about item: Item.Reference) -> String {
    guard let doubt = state.doubts.first(where: { $0.item == item }) else { return "" }
    return words.chart.doubt(
      doubt.isContradiction, sentences.question(item),
      sentences.answer(doubt.before, to: item), sentences.answer(doubt.now, to: item))
  }

  private func row(ofMedicine name: String) -> Choice {
    let entry = state.medicines.first { $0.name == name }
    let decision = standing?.decisions[name]
    let again = isToBeDecidedAgain(name) ? " – \(words.chart.decideAgain)" : ""
    let plan = decision.map { sentences.plan($0.plan) + again }
    let open =
      entry?.mustBeDecided == true ? words.chart.notDecided : words.chart.noDecisionNeeded
    return row(
      .section(.medicine(name)), entry.map { answers.medicine($0) } ?? name, cells: [plan ?? open])
  }

  func page(of section: ChartSection) -> Page {
    var page = journeyPage(self.section(section))
    if section == .flags { page.below = settledFlags }
    return page
  }

  /// What a section shows above its rows.
  private func section(_ section: ChartSection) -> [Page.Block] {
    let title = Page.Block.question(words.chart.section(section))
    let blocks: [Page.Block] =
      switch section {
      case .missing, .medicines, .flags: []
      case .home: daysAtHome
      case .questions: questions
      case .answers: givenAnswers
      case .observations: rounds.reversed().map { .fact(label: clock(of: $0), value: told($0)) }
      case .history:
        events.reversed().map {
          .paragraph(sentences.sentence($0))
        }
      }
    let isEmpty =
      blocks.isEmpty && (section != .flags || settledFlags.isEmpty)
      && picks.allSatisfy { $0 == .understood }
    return [title] + (isEmpty ? [.paragraph(words.chart.none)] : blocks)
  }

  /// What the family wrote down: the numbers of each day, then all that is told in sentences.
  private var daysAtHome: [Page.Block] {
    guard let journey = state.session?.journey,
      let report = Report(
        setting: state.setting, journey: journey, language: state.language,
        formulary: state.formulary, on: state.now.day)
    else { return [] }
    return (report.days.rows.isEmpty ? [] : [.table(report.days)]) + report.text.blocks
      + [.note(words.report.onPaper(toPrintReport(of: journey.code)))]
  }

  /// What was settled, the newest first: what, as it stood then, why, who and when.
  private var settledFlags: [Page.Block] {
    var settled: [Page.Block] = []
    var before = Standing()
    for (place, event) in events.enumerated() {
      if case .settled(let key, let reason) = event.what {
        let about = asSettled(key, before, Array(events.prefix(place)))
        let who = sentences.signature(event, today: state.now.day)
        settled.append(.paragraph("\(about) – \(reason) [\(who)]"))
      }
      before.take(event)
    }
    return settled.isEmpty ? [] : [.question(words.chart.settledTitle)] + settled.reversed()
  }

  /// A flag as it stood before it was settled; copies that came together may have settled it twice.
  private func asSettled(_ key: Flag.Key, _ before: Standing, _ events: [Event]) -> String {
    let flags = before.flags.filter { $0.key == key }
    let open = flags.filter(\.isOpen)
    let sentences = sentences(standing: before, events: events)
    guard let flag = (open.isEmpty ? flags : open).max(by: { $0.level < $1.level }) else {
      return sentences.about(key)
    }
    // A sign has no answer behind it that says its day.
    return sentences.full(flag)
      + (key.sign == nil ? "" : " – " + sentences.day(flag.raisedAt.day))
  }

  /// What the patient asked, is not sure of or wants to be asked later.
  private var questions: [Page.Block] {
    guard let standing else { return [] }
    let calendar = words.calendar
    let notes = events.compactMap { event -> Page.Block? in
      guard case .noted(let words) = event.what else { return nil }
      return .fact(
        label: calendar.stamp(event.at, today: state.now.day),
        value: "\(words)  [\(sentences.who(event.by))]")
    }
    let items = state.setting.checklists.shownItems(
      of: standing, in: [.before, .arrival], for: .patient)
    return notes
      + items.compactMap { shown -> Page.Block? in
        switch shown.given?.answer {
        case .unsure, .later, .text:
          guard let answer = shown.given?.answer else { return nil }
          return answerFact(shown.reference, answer)
        default: return nil
        }
      }
  }

  /// Every answer, who gave it and when.
  private var givenAnswers: [Page.Block] {
    let dropped = standing.map { state.setting.checklists.dropped(of: $0) } ?? [:]
    let sentences = sentences
    return events.reversed().compactMap { event in
      guard case .answered(let item, let answer) = event.what, answer != .read else { return nil }
      let isNow = standing?.answers[item]?.answer == answer
      let told = sentences.answer(answer, to: item) + sentences.mark(isNow ? dropped[item] : nil)
      let text = "\(told)  [\(sentences.signature(event, today: state.now.day))]"
      return .fact(label: (isNow ? "" : "(-) ") + sentences.question(item), value: text)
    }
  }

  private func answerFact(_ item: Item.Reference, _ answer: Answer) -> Page.Block {
    .fact(label: sentences.question(item), value: sentences.answer(answer, to: item))
  }
}
