import Care
import Flow

extension PageMaker {
  /// What a section shows above its rows.
  func section(_ section: ChartSection) -> [Page.Block] {
    let title = Page.Block.question(words.chart.section(section))
    let blocks: [Page.Block] =
      switch section {
      case .missing, .medicines, .flags: []
      case .home: visitReport
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
      && state.picks.allSatisfy { $0 == .understood }
    return [title] + (isEmpty ? [.paragraph(words.chart.none)] : blocks)
  }

  /// What was settled, the newest first: what, why, who and when.
  var settledFlags: [Page.Block] {
    let settled = events.reversed().compactMap { event -> Page.Block? in
      guard case .settled(let key, let reason) = event.what else { return nil }
      let level = standing?.flags.filter { $0.key == key && !$0.isOpen }.map(\.level).max()
      let about = sentences.about(key, level: level)
      return .paragraph(
        "\(about) – \(reason) [\(sentences.signature(event, today: state.now.day))]")
    }
    return settled.isEmpty ? [] : [.question(words.chart.settledTitle)] + settled
  }

  /// What the patient asked, is not sure of or wants to be asked later.
  private var questions: [Page.Block] {
    guard let standing else { return [] }
    let calendar = words.calendar
    let notes = events.compactMap { event -> Page.Block? in
      guard case .noted(let words) = event.what else { return nil }
      return .fact(label: calendar.stamp(event.at, today: state.now.day), value: words)
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
    events.reversed().compactMap { event in
      guard case .answered(let item, let answer) = event.what, answer != .read else { return nil }
      let isNow = standing?.answers[item]?.answer == answer
      let told = sentences.answer(answer, to: item)
      let text = "\(told)  [\(sentences.signature(event, today: state.now.day))]"
      return .fact(label: (isNow ? "" : "(-) ") + sentences.question(item), value: text)
    }
  }

  private func answerFact(_ item: Item.Reference, _ answer: Answer) -> Page.Block {
    .fact(label: sentences.question(item), value: sentences.answer(answer, to: item))
  }

  /// A staff list with what was answered, and its score where it has one.
  func list(_ id: Checklist.ID) -> Page {
    var page = Page(title: patientLine)
    guard let list = state.setting.checklists.checklists[id] else { return page }
    let asked = state.shownItems.filter { $0.item.kind != .tell }
    let open = asked.filter(\.isOpen).count
    page.place = "\(asked.count - open)/\(asked.count)"
    page.above = [
      .question(fill(list.title)), .note(words.chart.listAsk(open, asked.count)),
    ]
    if let standing {
      let score = state.setting.checklists.scores(of: standing).first { $0.list.id == id }
      if let score { page.above.append(.paragraph(scoreLine(score))) }
    }
    page.below = list.items.filter { $0.kind == .tell }.prefix(1).map { .note(fill($0.text)) }
    return page
  }
}
