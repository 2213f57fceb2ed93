import Care
import Flow

extension PageMaker {
  func row(_ pick: ChartPick) -> Choice {
    switch pick {
    case .list(let id): row(.chart(pick), ofList: id)
    case .topics: row(.chart(pick), words.chart.topics)
    case .sheet: row(.chart(pick), words.chart.sheet)
    case .step(let step): row(.chart(pick), words.chart.step(step))
    case .orders: row(.chart(pick), words.chart.orders, cells: [ordersState])
    case .identity: row(.chart(pick), words.chart.identity)
    case .section(let section):
      row(
        .chart(pick), words.chart.section(section), cells: count(of: section).map { [$0] } ?? [])
    }
  }

  var sentences: RecordSentences {
    sentences(standing: standing ?? Standing(), events: events)
  }

  /// The same as the journey stood after these events.
  func sentences(standing: Standing, events: [Event]) -> RecordSentences {
    RecordSentences(
      setting: state.setting, standing: standing, language: state.language,
      events: events, today: state.now.day, formulary: state.formulary,
      isAtHome: said(inClinic: false, atHome: true))
  }

  var events: [Event] { state.session?.journey.events ?? [] }

  /// Who it is, what is planned, and what needs a person.
  var chart: [Page.Block] {
    guard let standing, let identity = standing.identity, let orders = standing.orders else {
      return []
    }
    let born = words.chart.born(words.calendar.born(identity.born))
    let what = [fill.procedure ?? "", fill.written(orders.sites)].filter { !$0.isEmpty }
      .joined(separator: " ")
    let due = words.calendar.at(orders.procedureAt.day, orders.procedureAt.clock)
    var blocks: [Page.Block] = [
      .question("\(what), \(due)"),
      .note("\(born)  \(words.form.anaesthesia(orders.anaesthesia))"),
    ]
    let grave = state.openFlags.filter { $0.level >= .hold }
    let call = callHome(standing, about: grave)
    blocks += contacts(identity, withNumbers: call.isEmpty)
    if state.session?.receipt.isReadOnly == true { blocks.append(.warning(words.chart.readOnly)) }
    if let why = waiting(standing) { blocks.append(.warning(why)) }
    if let rest = rest(standing, orders) { blocks.append(.paragraph(rest)) }
    if standing.phase == .recovering, let round = rounds.last {
      blocks.append(.note(words.chart.lastRound(clock(of: round), told(round))))
    }
    blocks += call
    blocks += grave.prefix(3).flatMap { flag in
      flag.key.isAboutCopies
        ? [.warning(sentences.about(flag.key, level: flag.level))] : told(standing, flag)
    }
    return blocks
  }

  /// Why staff hold the journey, or put the procedure off.
  private func waiting(_ standing: Standing) -> String? {
    let steps = events.reversed()
    switch standing.phase {
    case .onHold:
      guard let event = steps.first(where: { $0.what.name == .held }), event.by.role == .staff,
        case .held(let reason) = event.what
      else { return nil }
      return words.chart.onHold(reason, sentences.signature(event, today: state.now.day))
    case .preparing:
      guard let event = steps.first(where: { [.postponed, .arrived].contains($0.what.name) }),
        case .postponed(let reason) = event.what
      else { return nil }
      return words.chart.postponed(reason)
    default: return nil
    }
  }

  /// How long the patient still rests, from the end of the procedure and the order.
  func rest(_ standing: Standing, _ orders: Orders) -> String? {
    let lists = state.setting.checklists
    guard standing.phase == .recovering || standing.phase == .admitted,
      let ended = standing.endedAt, let line = lists.orders(of: standing.procedure).line(.rest)
    else { return nil }
    guard case .minutes(let minutes) = orders.afterCare[line.id] else {
      return orders.afterCare[line.id].map {
        let text = OrderText(
          checklists: lists, language: state.language, procedureOn: orders.procedureAt.day)
        return "\(fill(line.name)): \(text($0, of: line.id))"
      } ?? fill.staff(.restUnordered)
    }
    let over = state.setting.zone.moment(at: ended.instant + minutes * 60)
    let clock = words.calendar.clock(over.clock)
    let left = (over.instant - state.now.instant + 59) / 60
    return left > 0
      ? fill.staff(.restUntil, [.clock: clock, .minutes: words.order.minutes(left)])
      : fill.staff(.restOver, [.clock: clock])
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

  /// In which language the patient reads, and who can be reached.
  private func contacts(_ identity: Identity, withNumbers: Bool) -> [Page.Block] {
    let language = identity.language.map { Words.of($0).welcome.languageName }
    let caregiver = identity.caregiver.map { contact in
      [contact.name, contact.phone ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let numbers = withNumbers ? [identity.phone, caregiver.map(words.chart.caregiver)] : []
    let parts = ([language] + numbers).compactMap { $0 }
    return parts.isEmpty ? [] : [.note(parts.joined(separator: "   "))]
  }
}
