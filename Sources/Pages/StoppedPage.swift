import Care
import Flow

extension PageMaker {
  /// An emergency is open: whom to tell, what to say, and that this page stays until a nurse goes on.
  var stopped: Page {
    state.isStopped ? stoppedNow : settled
  }

  /// Staff have settled it, perhaps from another screen: the patient says when to go on.
  private var settled: Page {
    var page = Page(title: clinic.name)
    page.above = [.question(words.notices.emergencySettled)]
    return page
  }

  private var stoppedNow: Page {
    var page = Page(title: clinic.name)
    let flags = standing?.openEmergencies ?? []
    page.above = [.question(fill.emergency(.toldEmergency)), .big(clinic.emergency)]
    // The list says what to do about just this; only where it says nothing the program does.
    let said = flags.compactMap(saying).reduce(into: [String]()) { said, text in
      if !said.contains(text) { said.append(text) }
    }
    page.above += (said.isEmpty ? [fill.emergency(.emergencyNow)] : said)
      .map { .warning($0) }
    page.above += flags.compactMap(correction).map { .paragraph($0) }
    page.above.append(.paragraph(fill.emergency(.stayHere)))
    page.above += sayOnPhone(about: flags.map(sentences.matter))
    return page
  }

  /// What the list has to say about what was answered.
  private func saying(_ flag: Flag) -> String? {
    let answer = flag.key.item.flatMap { standing?.answers[$0]?.answer }
    return state.setting.checklists.rule(of: flag.key, answer: answer).map { fill($0.say) }
  }

  /// The answer is another one now, and yet the emergency is open: nobody is to wonder why.
  private func correction(_ flag: Flag) -> String? {
    guard let reference = flag.key.item, let answer = state.given(reference)?.answer else {
      return nil
    }
    let rules = state.setting.checklists.rules(of: flag.key)
    guard !rules.isEmpty, !rules.contains(where: { $0.canComeOf(answer) }) else { return nil }
    return words.walk.stoppedChanged(answers(answer, to: state.setting.checklists[reference]))
  }

  var isStopped: Bool { state.frame.screen == .stopped }

  /// Which question of an emergency can be answered again; a single one needs no name.
  func again(_ reference: Item.Reference) -> String? {
    let isOnly = state.questionsOfEmergency.count == 1
    return isOnly ? nil : state.setting.checklists[reference].map { fill($0.text) }
  }
}
