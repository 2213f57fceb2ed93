import Care
import Flow

extension PageMaker {
  /// For somebody who is not here: whom to call about what is open, and what they did so far.
  func callHome(_ standing: Standing, about flags: [Flag]) -> [Page.Block] {
    guard standing.phase?.isAtHome == true, let identity = standing.identity else { return [] }
    let grave = flags.filter { $0.level >= .call }
    guard !grave.isEmpty else { return [] }
    let patient = identity.phone.map { "\(identity.name) \($0)" }
    let caregiver = identity.caregiver.flatMap { contact in
      contact.phone.map { words.chart.caregiver("\(contact.name) \($0)") }
    }
    let numbers = [patient, caregiver].compactMap { $0 }
    let call =
      numbers.isEmpty
      ? words.chart.noNumber : words.chart.callHome(numbers.joined(separator: "   "))
    return [.warning(call)]
  }

  /// A flag, and who did what about it where that is told at all, which is not said twice.
  func told(_ standing: Standing, _ flag: Flag) -> [Page.Block] {
    guard let done = doneAtHome(standing, about: flag) else {
      return [.warning(sentences.sentence(flag))]
    }
    return [.warning(sentences.full(flag)), done]
  }

  /// What somebody at home said that they did about a flag; nil for everybody else.
  private func doneAtHome(_ standing: Standing, about flag: Flag) -> Page.Block? {
    guard standing.phase?.isAtHome == true, flag.level >= .call else { return nil }
    guard let done = standing.responses[flag.key],
      let event = events.last(where: { $0.what == .responded(flag.key, done) })
    else { return .note(words.chart.nothingDoneYet) }
    let who = sentences.signature(event, today: state.now.day)
    return .note(words.chart.doneAtHome(words.record.response(done), who))
  }
}

extension Phase {
  /// Whether the patient has left the clinic, so that a nurse calls and goes nowhere.
  var isAtHome: Bool { self == .atHome || self == .closed }
}
