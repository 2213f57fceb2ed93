import Care
import Flow

/// Going home: teaching until it is said back.
extension PageMaker {
  func row(_ pick: TopicPick) -> Choice {
    switch pick {
    case .teach(let topic): row(ofTopic: topic)
    case .learners(let learners): row(.topic(pick), words.chart.learners(learners))
    case .exception: row(.topic(pick), words.chart.exception)
    case .saidBack: row(.topic(pick), words.chart.saidBack)
    case .explainAgain: row(.topic(pick), words.chart.explainAgain)
    }
  }

  private func row(ofTopic topic: Checklist.ID) -> Choice {
    let title = state.setting.checklists.checklists[topic].map { fill($0.title) } ?? ""
    return row(.topic(.teach(topic)), title, cells: [topicState(topic)])
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

  var askTopics: [Page.Block] {
    let done = state.topics.filter { state.isTaught($0.id) }.count
    return [.question(words.chart.topicsAsk(done, state.topics.count))]
  }

  func askSaid(_ item: Item.Reference, _ by: [Learner], _ attempt: Int) -> Page {
    topicPage(
      item.checklist,
      [
        .question(wording(of: item, attempt)),
        .paragraph(words.chart.askSaid(words.chart.learners(by))), .note(words.chart.saidHelp),
      ])
  }

  func askJudged(_ item: Item.Reference, _ by: [Learner], _ said: String) -> Page {
    topicPage(
      item.checklist,
      [
        .fact(label: words.chart.learners(by), value: said),
        .paragraph(words.walk.weHope + ":"), .question(hoped(of: item)),
        .paragraph(words.chart.askJudged),
      ])
  }

  func askException(_ topic: Checklist.ID) -> Page {
    topicPage(topic, [.question(words.chart.askException)])
  }

  private func topicPage(_ topic: Checklist.ID, _ above: [Page.Block]) -> Page {
    var page = journeyPage(above)
    page.place = topicTitle(topic)
    return page
  }

  private func topicTitle(_ topic: Checklist.ID) -> String {
    state.setting.checklists.checklists[topic].map { fill($0.title) } ?? ""
  }

  /// The first wording, and the second one from the second try on.
  func wording(of item: Item.Reference, _ attempt: Int) -> String {
    guard let item = state.setting.checklists[item] else { return "" }
    guard attempt > 1, case .teachBack(let second, _) = item.kind else { return fill(item.text) }
    return fill(second)
  }

  private func hoped(of item: Item.Reference) -> String {
    guard case .teachBack(_, let answer) = state.setting.checklists[item]?.kind else { return "" }
    return fill(answer)
  }
}
