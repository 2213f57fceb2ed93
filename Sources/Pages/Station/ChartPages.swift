import Care
import Flow

extension PageMaker {
  /// A page about the open journey.
  func journey(_ desk: DeskPage) -> Page {
    var page = Page(title: patientLine)
    page.place = standing?.phase.map(words.record.phase)
    switch desk {
    case .chart: page.above = chart
    case .section(let section):
      page.above = self.section(section)
      if section == .flags { page.below = settledFlags }
    case .flag(let key): page.above = settling(key)
    case .medicine, .medicineDay, .medicineProtocol: page.above = deciding(desk)
    case .arrive:
      page.above = [
        .question(words.chart.askArrive), .note(words.welcome.birthDateHelp(clinic.dateOrder)),
      ]
    case .missing(let step): lacking(step, on: &page)
    case .reason(let step):
      page.above =
        recoveryOpen(step) + [
          .question(step == .recovered ? fill.staff(.askOverride) : words.chart.askReason(step)),
          .note(words.chart.reasonHelp(step)),
        ]
    case .confirm(let step):
      page.above = [.question(words.chart.askConfirm(words.chart.step(step)))] + chart
    case .list(let id): page = list(id)
    case .note: page.above = [.question(words.chart.askNote)]
    default: break
    }
    return page
  }

  /// What a step still waits for; or, once all of it is there, whether to take the step.
  private func lacking(_ step: Event.Name, on page: inout Page) {
    let name = words.chart.step(step)
    if state.missing(for: step).isEmpty {
      page.above = [
        .question(words.chart.missingNothing), .paragraph(words.chart.askGoOn(name)),
        .note(words.chart.goOnHelp),
      ]
    } else {
      page.place = words.chart.missingTitle
      page.above = [.question(words.chart.missingAsk(name)), .note(words.chart.missingHelp)]
    }
  }

  /// What is done about one medicine, over which days and by which protocol.
  private func deciding(_ desk: DeskPage) -> [Page.Block] {
    switch desk {
    case .medicine(let name): medicine(name)
    case .medicineDay(let name, let from):
      [
        .question(from == nil ? words.chart.askHoldFrom(name) : words.chart.askHoldTo(name)),
        .note(words.walk.dateHelp(clinic.dateOrder)),
      ]
    case .medicineProtocol(let name, let plan):
      [
        .paragraph("\(name): \(sentences.plan(plan))"), .question(words.chart.askProtocol(name)),
        .note(words.chart.protocolHelp),
      ]
    default: []
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
      isAtHome: said(toPatient: false, nurse: false, family: true))
  }

  var events: [Event] { state.session?.journey.events ?? [] }

  /// Who it is, what is planned, and what needs a person.
  private var chart: [Page.Block] {
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
  private func rest(_ standing: Standing, _ orders: Orders) -> String? {
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

  private func settling(_ key: Flag.Key) -> [Page.Block] {
    guard let standing, let flag = standing.openFlags.first(where: { $0.key == key }) else {
      return []
    }
    let when = words.calendar.stamp(flag.raisedAt, today: state.now.day)
    return told(standing, flag) + [.note(words.chart.since(when))]
      + callHome(standing, about: [flag]) + [
        .question(words.chart.askSettle), .note(words.chart.settleHelp),
      ]
  }

  private func medicine(_ name: String) -> [Page.Block] {
    guard let entry = state.medicines.first(where: { $0.name == name }) else { return [] }
    var blocks: [Page.Block] = [
      .question(words.chart.askPlan(name)), .paragraph(answers.medicine(entry)),
    ]
    if let decision = standing?.decisions[name] {
      let plan = sentences.plan(decision.plan)
      blocks.append(.note(words.chart.decided("\(plan) (\(decision.protocolName))")))
      if isToBeDecidedAgain(name) {
        blocks.append(.warning(sentences.sentence(.heldForAnotherDay(medicine: name))))
      }
    }
    return blocks + reference(name)
  }

  /// What a published table says, marked as not checked; no patient's page shows it.
  private func reference(_ name: String) -> [Page.Block] {
    guard let reference = state.formulary?.reference(for: name) else { return [] }
    return [
      .note(words.chart.reference),
      .fact(label: words.chart.referenceHold, value: reference.before[state.language]),
      .fact(label: words.chart.referenceRestart, value: reference.restart[state.language]),
    ]
  }

  /// The rest, the scores and what else is not as it must be, before a reason is asked for that
  /// overrides them.
  private func recoveryOpen(_ step: Event.Name) -> [Page.Block] {
    guard step == .recovered, let standing, let orders = standing.orders else { return [] }
    return [rest(standing, orders).map(Page.Block.paragraph)].compactMap { $0 }
      + state.setting.checklists.scores(of: standing).map { .note(scoreLine($0)) }
      + state.setting.checklists.closedInRecovery(of: standing).compactMap(notMet)
      .map { .note($0) }
  }

  private func notMet(_ meaning: Meaning) -> String? {
    switch meaning {
    case .redSigns: fill.staff(.redSignsOpen)
    case .legsNormal: fill.staff(.legsOpen)
    case .urineNormal: fill.staff(.urineOpen)
    default: nil
    }
  }

  func scoreLine(_ score: Score) -> String {
    let name = score.list.title[state.language]
    if let points = score.points { return words.chart.score(name, points, score.threshold) }
    let known = score.parts.compactMap(\.points)
    return words.chart.scoreOpen(
      name, known.reduce(0, +), score.parts.count - known.count, score.threshold)
  }
}
