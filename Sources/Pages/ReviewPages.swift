import Care
import Flow

extension PageMaker {
  var review: Page {
    var page = Page(title: words.walk.reviewTitle)
    page.above = [.question(words.walk.reviewAsk), .note(words.walk.reviewHelp)]
    let dropped = state.droppedAnswers.compactMap { state.setting.checklists[$0] }
      .filter { $0.kind.asks }
    if !dropped.isEmpty {
      page.below.append(.paragraph(words.walk.reviewDropped + ":"))
      page.below += dropped.map { .note(fill($0.text)) }
    }
    return page
  }

  /// The end of the walk.
  ///
  /// What must be told at once stands before the chair.
  var seat: Page {
    var page = Page(title: words.walk.seatTitle)
    page.above = [.question(words.walk.seat(standing?.identity?.name ?? ""))]
    let urgent = urgentSentences
    if !urgent.isEmpty {
      page.above.append(.warning(words.walk.seatTellDesk))
      page.above += urgent.map(Page.Block.warning)
    }
    let open = state.shownItems.filter { !($0.given?.answer.isKnown ?? false) }.count
    if open > 0 { page.above.append(.paragraph(words.walk.seatQuestions(open))) }
    page.above.append(.paragraph(words.walk.seatNext))
    page.above.append(.note(words.walk.seatClears))
    return page
  }

  /// A page for what an answer raised: the gravest first, in plain words, and what to do now.
  func told(_ raised: [Raised]) -> Page {
    let level = raised.map(\.level).max() ?? .note
    var page = Page(title: clinic.name)
    page.above = [.question(words.walk.told(level))]
    if level == .emergency {
      page.above.append(.warning(words.walk.emergencyNow(clinic.emergency)))
      page.above.append(.big(clinic.emergency))
    }
    var said: Set<String> = []
    for one in raised.sorted(by: { $0.level > $1.level }) {
      let sentence = fill(one.say)
      guard said.insert(sentence).inserted else { continue }
      page.above.append(one.level >= .hold ? .warning(sentence) : .paragraph(sentence))
    }
    let medicines = raised.compactMap(\.key.subject)
    if !medicines.isEmpty {
      let names = medicines.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      page.above.append(.paragraph(words.walk.aboutMedicines(names.joined(separator: ", "))))
    }
    return page
  }

  /// What the rules of the open holds, calls and emergencies say, each once.
  private var urgentSentences: [String] {
    let flags = (standing?.openFlags ?? []).filter { $0.level >= .hold }
    return flags.reduce(into: [String]()) { sentences, flag in
      guard let sentence = sentence(for: flag), !sentences.contains(sentence) else { return }
      sentences.append(sentence)
    }
  }

  private func sentence(for flag: Flag) -> String? {
    let checklists = state.setting.checklists
    if let sign = flag.key.sign {
      return checklists.warningSigns.first { $0.id == sign }.map { fill($0.text) }
    }
    guard let item = flag.key.item.flatMap({ checklists[$0] }) else { return nil }
    let rule = item.rules.first { $0.level == flag.level }
    return rule.map { fill($0.say) + (flag.key.subject.map { " (\($0))" } ?? "") }
  }
}
