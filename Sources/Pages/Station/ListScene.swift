import Care
import Flow

/// A staff list, and what was answered in it.
extension PageMaker {
  func row(_ pick: ListPick) -> Choice {
    switch pick {
    case .walkOpen: row(.list(pick), words.chart.walkOpen(state.openItems.count))
    case .walkAll: row(.list(pick), words.chart.walkAll)
    case .item(let reference): row(ofItem: reference)
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

  private func row(ofItem reference: Item.Reference) -> Choice {
    let shown = state.shownItems.first { $0.reference == reference }
    let answer = shown?.given.map { answers($0.answer, to: shown?.item) }
    let points = standing.flatMap { standing in
      state.setting.checklists.scores(of: standing).flatMap(\.parts)
        .first { $0.item == reference }?.points
    }
    var choice = row(.list(.item(reference)), shown.map { fill($0.item.text) } ?? "")
    choice.detail =
      (answer ?? words.chart.notAnswered)
      + (points.map { "  (\(words.chart.points($0)))" } ?? "")
    return choice
  }

  /// A staff list, with its score or how far it is.
  func row(_ pick: DeskPick, ofList id: Checklist.ID) -> Choice {
    let list = state.setting.checklists.checklists[id]
    let score = standing.flatMap { standing in
      state.setting.checklists.scores(of: standing).first { $0.list.id == id }
    }
    let name = list?.title[state.language] ?? id.text
    guard let score else { return row(pick, name, cells: [progress(of: id)]) }
    return row(pick, scoreLine(score))
  }

  private func progress(of id: Checklist.ID) -> String {
    guard let standing, let list = state.setting.checklists.checklists[id] else { return "" }
    let items = state.setting.checklists.shownItems(
      of: standing, in: [.procedure, .recovery], for: list.audience
    ).filter { $0.checklist.id == id && $0.item.kind != .tell }
    return words.desk.progress(items.filter { !$0.isOpen }.count, items.count)
  }

  func scoreLine(_ score: Score) -> String {
    let name = score.list.title[state.language]
    if let points = score.points { return words.chart.score(name, points, score.threshold) }
    let known = score.parts.compactMap(\.points)
    return words.chart.scoreOpen(
      name, known.reduce(0, +), score.parts.count - known.count, score.threshold)
  }
}
