import Care
import Flow

extension PageMaker {
  /// What a section shows above its rows.
  func section(_ section: ChartSection) -> [Page.Block] {
    let title = Page.Block.question(words.chart.section(section))
    let blocks: [Page.Block] =
      switch section {
      case .missing, .medicines: []
      case .flags: settledFlags
      case .questions: questions
      case .answers: givenAnswers
      case .observations: observations
      case .history:
        (state.session?.journey.events ?? []).reversed().map {
          .paragraph(sentences.sentence($0))
        }
      }
    let isEmpty = blocks.isEmpty && state.picks.allSatisfy { $0 == .understood }
    return [title] + (isEmpty ? [.paragraph(words.chart.none)] : blocks)
  }

  private var settledFlags: [Page.Block] {
    let settled = (standing?.flags ?? []).filter { !$0.isOpen }
    return settled.map { flag in
      .note("\(sentences.sentence(flag)) – \(flag.settledReason ?? "")")
    }
  }

  /// What the patient asked, is not sure of or wants to be asked later.
  private var questions: [Page.Block] {
    guard let standing else { return [] }
    let notes = (state.session?.journey.events ?? []).compactMap { event -> Page.Block? in
      guard case .noted(let words) = event.what else { return nil }
      return .fact(label: "\(event.at.day.iso) \(event.at.clock.iso)", value: words)
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
    let events = state.session?.journey.events ?? []
    return events.reversed().compactMap { event in
      guard case .answered(let item, let answer) = event.what, answer != .read else { return nil }
      let who = words.record.role(event.by.role) + (event.by.staff.map { " \($0)" } ?? "")
      let isNow = standing?.answers[item]?.answer == answer
      let told = sentences.answer(answer, to: item)
      let text = "\(told)  [\(who), \(event.at.day.iso) \(event.at.clock.iso)]"
      return .fact(label: (isNow ? "" : "(-) ") + sentences.question(item), value: text)
    }
  }

  private func answerFact(_ item: Item.Reference, _ answer: Answer) -> Page.Block {
    .fact(label: sentences.question(item), value: sentences.answer(answer, to: item))
  }

  /// What was measured in the recovery room, one line for each time, the newest first.
  private var observations: [Page.Block] {
    var rounds: [(at: Moment, told: [String])] = []
    for event in state.session?.journey.events ?? [] {
      guard case .answered(let item, let answer) = event.what, answer != .read,
        let procedure = standing?.procedure,
        state.setting.checklists.lists(of: procedure, in: [.recovery])
          .contains(where: { $0.id == item.checklist })
      else { continue }
      let told = "\(sentences.question(item)): \(sentences.answer(answer, to: item))"
      if let last = rounds.last, event.at.instant - last.at.instant < 120 {
        rounds[rounds.count - 1].told.append(told)
      } else {
        rounds.append((event.at, [told]))
      }
    }
    return rounds.reversed().map { round in
      .fact(label: round.at.clock.iso, value: round.told.joined(separator: "; "))
    }
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
