import Care
import Flow

extension PageMaker {
  /// Teaching, and the last steps to the front door.
  func goingHome(_ desk: DeskPage) -> Page {
    var page = Page(title: patientLine)
    page.place = standing?.phase.map(words.record.phase)
    switch desk {
    case .topics:
      let done = state.topics.filter { state.isTaught($0.id) }.count
      page.above = [.question(words.chart.topicsAsk(done, state.topics.count))]
    case .said(let item, let by, let attempt):
      page.place = topicTitle(item.checklist)
      page.above = [
        .question(wording(of: item, attempt)),
        .paragraph(words.chart.askSaid(words.chart.learners(by))),
        .note(words.chart.saidHelp),
      ]
    case .judged(let item, let by, _, let said):
      page.place = topicTitle(item.checklist)
      page.above = [
        .fact(label: words.chart.learners(by), value: said),
        .paragraph(words.walk.weHope + ":"), .question(hoped(of: item)),
        .paragraph(words.chart.askJudged),
      ]
    case .exception(let topic):
      page.place = topicTitle(topic)
      page.above = [.question(words.chart.askException)]
    case .escort:
      page.above = [.question(words.chart.askEscort), .note(words.chart.escortHelp)]
    case .handOver(let escort):
      page.above = [
        .question(words.chart.handOverAsk(escort)), .note(words.chart.handOverHelp),
      ]
    case .sheet: page.above = sheetBlocks
    case .sealed(let sealed):
      let lost: [Page.Block] =
        sealed.isRecovered ? [.warning(words.record.bundle.recovered)] : []
      page.above = lost + [.question(words.record.bundle.writeDown)] + facts(of: sealed)
    default: break
    }
    return page
  }

  private func facts(of sealed: SealedFile) -> [Page.Block] {
    [
      .fact(label: words.chart.sealedWords, value: sealed.words),
      .fact(label: words.chart.sealedFile, value: sealed.file), .note(words.chart.sealedHelp),
    ]
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

  private var sheetBlocks: [Page.Block] {
    guard let standing, let code = state.session?.journey.code else { return [] }
    let isByKey = state.setting.checklists.clinic.station.exportFolder != nil
    let sealing = isByKey ? [] : [Page.Block.note(words.chart.sealHelp(toSeal(code)))]
    do throws(Sheet.Blank) {
      let sheet = try Sheet(
        setting: state.setting, standing: standing, formulary: state.formulary, on: state.now.day)
      return [.note(words.chart.sheetHelp(toPrintSheet(of: code)))] + sealing + sheet.blocks
    } catch {
      return [.question(words.chart.sheetBlank)]
        + error.sentences(in: state.language).map(Page.Block.paragraph) + sealing
    }
  }
}
