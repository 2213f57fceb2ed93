import Care
import Flow

/// One step of a journey: what it waits for, what it carries, and that it is meant.
extension PageMaker {
  func row(_ pick: StepPick) -> Choice {
    switch pick {
    case .take(let step): row(.step(pick), words.chart.step(step))
    case .guarding(.siteOrdered): row(.step(pick), fill.site(.notOrdered))
    case .guarding(let missing): row(.step(pick), words.chart.guarding(missing))
    case .confirmed: row(.step(pick), words.chart.confirmed)
    }
  }

  var askArrive: [Page.Block] {
    [
      .question(words.chart.askArrive), .note(words.welcome.birthDateHelp(clinic.dateOrder)),
    ]
  }

  func askReason(_ step: Event.Name) -> [Page.Block] {
    recoveryOpen(step) + [
      .question(step == .recovered ? fill.staff(.askOverride) : words.chart.askReason(step)),
      .note(words.chart.reasonHelp(step)),
    ]
  }

  func askConfirm(_ step: Event.Name) -> [Page.Block] {
    [.question(words.chart.askConfirm(words.chart.step(step)))] + chart
  }

  /// What a step still waits for; or, once all of it is there, whether to take the step.
  func lacking(_ step: Event.Name) -> Page {
    var page = journeyPage([])
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
    return page
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
}
