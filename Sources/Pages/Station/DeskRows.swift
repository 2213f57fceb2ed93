import Care
import Flow

extension PageMaker {
  /// A row of the station.
  func deskRow(_ pick: DeskPick) -> Choice {
    switch pick {
    case .open(let code): boardRow(code)
    case .field(let field): formRow(field)
    case .section(let section):
      row(pick, words.chart.section(section), cells: count(of: section).map { [$0] } ?? [])
    case .medicine(let name): medicineRow(name)
    case .topic(let topic): topicRow(topic)
    case .item(let reference): itemRow(reference)
    case .list(let id): listRow(id)
    case .orders: row(pick, words.chart.orders, cells: [ordersState])
    case .identity: row(pick, words.chart.identity)
    case .filter(let kind):
      row(
        pick, words.desk.filterKind(kind),
        cells: (state.station?.board.filter.choice(of: kind)).map { [filterChoice($0)] } ?? [])
    case .filterTo(let choice): row(pick, filterChoice(choice))
    case .staff: row(pick, words.desk.staff, detail: words.desk.staffDetail)
    default: row(pick, label(of: pick))
    }
  }

  private func row(
    _ pick: DeskPick, _ label: String, cells: [String] = [], detail: String? = nil
  ) -> Choice {
    Choice(
      .row, label: label, cells: cells, detail: detail, command: command(of: pick),
      action: .picked(.desk(pick)))
  }

  /// On the board only patients go by numbers: whoever types one must not be signed out.
  private func command(of pick: DeskPick) -> String? {
    switch pick {
    case .signOut: words.line.signOutCommand
    case .boardPage(let rows): rows > 0 ? words.line.nextCommand : words.line.beforeCommand
    case .accesses: words.line.accessesCommand
    default: nil
    }
  }

  private func label(of pick: DeskPick) -> String {
    switch pick {
    case .emergency: words.desk.forgotten
    case .signOut: words.desk.signOut
    case .boardPage(let rows):
      rows > 0 ? words.desk.next(Board.window) : words.desk.before(Board.window)
    case .accesses: words.desk.accesses(state.station?.board.accesses.count ?? 0)
    case .gap(let gap): sentences.sentence(gap)
    case .doubt(let item): doubt(about: item)
    case .flag(let key):
      standing?.openFlags.first { $0.key == key }.map { sentences.sentence($0) } ?? ""
    case .plan(let kind): words.chart.plan(kind)
    case .step(let step): words.chart.step(step)
    case .guarding(.siteOrdered): fill.site(.notOrdered)
    case .guarding(let missing): words.chart.guarding(missing)
    case .confirmed: words.chart.confirmed
    case .topics: words.chart.topics
    case .walkOpen: words.chart.walkOpen(state.openItems.count)
    case .walkAll: words.chart.walkAll
    default: goingHomeLabel(of: pick)
    }
  }

  private func doubt(about item: Item.Reference) -> String {
    guard let doubt = state.doubts.first(where: { $0.item == item }) else { return "" }
    return words.chart.doubt(
      doubt.isContradiction, sentences.question(item),
      sentences.answer(doubt.before, to: item), sentences.answer(doubt.now, to: item))
  }

  private func goingHomeLabel(of pick: DeskPick) -> String {
    switch pick {
    case .learners(let learners): words.chart.learners(learners)
    case .saidBack: words.chart.saidBack
    case .explainAgain: words.chart.explainAgain
    case .exception: words.chart.exception
    case .sheet: words.chart.sheet
    case .escort(let name): name
    case .handedOver: words.chart.handedOver
    case .value(let value): formValueLabel(value)
    case .sign: signLabel
    default: ""
    }
  }

  private var signLabel: String {
    let name = state.station?.nurse.name ?? ""
    return switch state.formKey {
    case .newPatient: words.form.enrol
    case .orders: words.form.sign(name)
    case .identity: words.form.correct(name)
    }
  }

  private var ordersState: String {
    guard let standing else { return "" }
    let blank = state.setting.checklists.blankOnSheet(of: standing).filter { $0 != .ordersUnsigned }
      .count
    if !standing.areOrdersSigned { return words.chart.ordersUnsigned }
    return blank > 0 ? words.form.stillBlank(blank) : words.chart.ordersSigned
  }

  private func count(of section: ChartSection) -> String? {
    guard let standing else { return nil }
    switch section {
    case .missing:
      let gaps = state.setting.checklists.gaps(of: standing)
      return gaps.isEmpty ? words.chart.none : "\(gaps.count)"
    case .flags:
      return state.openFlags.isEmpty ? words.chart.none : words.chart.open(state.openFlags.count)
    case .medicines:
      let open = state.medicines.filter {
        $0.mustBeDecided && standing.decisions[$0.name]?.isFinal != true
          || isToBeDecidedAgain($0.name)
      }.count
      if state.medicines.isEmpty { return words.chart.none }
      return open > 0 ? words.chart.toDecide(open) : words.chart.allDecided
    case .home, .questions, .answers, .observations, .history: return nil
    }
  }

  private func medicineRow(_ name: String) -> Choice {
    let entry = state.medicines.first { $0.name == name }
    let decision = standing?.decisions[name]
    let again = isToBeDecidedAgain(name) ? " – \(words.chart.decideAgain)" : ""
    let plan = decision.map { sentences.plan($0.plan) + again }
    let open =
      entry?.mustBeDecided == true ? words.chart.notDecided : words.chart.noDecisionNeeded
    return row(
      .medicine(name), entry.map { answers.medicine($0) } ?? name, cells: [plan ?? open])
  }

  /// Before the procedure a pause for another day holds it up; afterwards it is history.
  func isToBeDecidedAgain(_ medicine: String) -> Bool {
    standing?.phase?.isBeforeProcedure == true && standing?.isHeldForAnotherDay(medicine) == true
  }

  private func topicRow(_ topic: Checklist.ID) -> Choice {
    let title = state.setting.checklists.checklists[topic].map { fill($0.title) } ?? ""
    return row(.topic(topic), title, cells: [topicState(topic)])
  }

  private func topicState(_ topic: Checklist.ID) -> String {
    switch standing.map({ state.setting.checklists.topic(topic, in: $0) }) {
    case .again: words.chart.topicAgain
    case .waitsFor(let learner): words.chart.topicWaitsFor(learner)
    case .saidBack: words.chart.topicDone
    case .leftOut: words.chart.topicException
    case .open, nil: words.chart.topicOpen
    }
  }

  private func itemRow(_ reference: Item.Reference) -> Choice {
    let shown = state.shownItems.first { $0.reference == reference }
    let answer = shown?.given.map { answers($0.answer, to: shown?.item) }
    let points = standing.flatMap { standing in
      state.setting.checklists.scores(of: standing).flatMap(\.parts)
        .first { $0.item == reference }?.points
    }
    var choice = row(.item(reference), shown.map { fill($0.item.text) } ?? "")
    choice.detail =
      (answer ?? words.chart.notAnswered)
      + (points.map { "  (\(words.chart.points($0)))" } ?? "")
    return choice
  }

  private func listRow(_ id: Checklist.ID) -> Choice {
    let list = state.setting.checklists.checklists[id]
    let score = standing.flatMap { standing in
      state.setting.checklists.scores(of: standing).first { $0.list.id == id }
    }
    let name = list?.title[state.language] ?? id.text
    guard let score else { return row(.list(id), name, cells: [progress(of: id)]) }
    return row(.list(id), scoreLine(score))
  }

  private func progress(of id: Checklist.ID) -> String {
    guard let standing, let list = state.setting.checklists.checklists[id] else { return "" }
    let items = state.setting.checklists.shownItems(
      of: standing, in: [.procedure, .recovery], for: list.audience
    ).filter { $0.checklist.id == id && $0.item.kind != .tell }
    return words.desk.progress(items.filter { !$0.isOpen }.count, items.count)
  }
}
