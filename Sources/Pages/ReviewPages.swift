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
    let name = standing?.identity?.name ?? ""
    let urgent = urgentFacts
    if urgent.isEmpty {
      page.above = [.question(words.walk.seat(name)), .paragraph(words.walk.seatNext)]
    } else {
      page.above = [.question(words.walk.seatDesk(name)), .warning(words.walk.seatAbout)]
      page.above += urgent + [.paragraph(words.walk.seatThen)]
    }
    if areEntriesLost { page.above.append(.paragraph(words.notices.entriesLost)) }
    let open = state.shownItems.filter { !($0.given?.answer.isKnown ?? false) }.count
    if open > 0 { page.above.append(.paragraph(words.walk.seatQuestions(open))) }
    page.above.append(.note(words.walk.seatClears))
    return page
  }

  /// A page for what an answer raised: the gravest first, in plain words, and what to do now.
  func told(_ raised: [Raised]) -> Page {
    let level = raised.map(\.level).max() ?? .note
    let list = raised.first?.key.item.flatMap { state.setting.checklists.checklists[$0.checklist] }
    var page = Page(title: list.map { fill($0.title) } ?? clinic.name)
    let flag = words.chart.flag(words.record.level(level))
    page.above = [.question(said(toNurse: flag, others: told(level)))]
    if level == .emergency {
      page.above += [.warning(emergencyNow), .big(clinic.emergency)]
    }
    var said: Set<String> = []
    for one in raised.sorted(by: { $0.level > $1.level }) {
      let sentence = fill(one.say)
      guard said.insert(sentence).inserted else { continue }
      page.above.append(one.level >= .hold ? .warning(sentence) : .paragraph(sentence))
    }
    page.above += medicines(of: raised)
    if level == .emergency { page.above += sayOnPhone(about: raised.map(matter)) }
    return page
  }

  private func matter(_ raised: Raised) -> String {
    standing?.openFlags.first { $0.key == raised.key }.map(sentences.matter)
      ?? sentences.about(raised.key)
  }

  /// Which medicines it is about; what two of them share stands before both.
  private func medicines(of raised: [Raised]) -> [Page.Block] {
    let shared = raised.filter { !$0.others.isEmpty }.compactMap { one -> Page.Block? in
      guard let name = one.name, let subject = one.key.subject else { return nil }
      let both = (one.others + [subject]).map(fill.medicine)
      return .fact(label: fill(name), value: words.walk.together(both))
    }
    let alone = raised.filter { $0.others.isEmpty }.compactMap(\.key.subject).map(fill.medicine)
    guard !alone.isEmpty else { return shared }
    let names = alone.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return shared + [.paragraph(words.walk.aboutMedicines(names.joined(separator: ", ")))]
  }

  /// What the open holds, calls and emergencies are about, each once: the list and what was told.
  private var urgentFacts: [Page.Block] {
    let flags = (standing?.openFlags ?? []).filter { $0.level >= .hold }
    return flags.reduce(into: [Page.Block]()) { facts, flag in
      guard let fact = fact(about: flag.key), !facts.contains(fact) else { return }
      facts.append(fact)
    }
  }

  private func fact(about key: Flag.Key) -> Page.Block? {
    let checklists = state.setting.checklists
    if let sign = checklists.warningSigns.first(where: { $0.id == key.sign }) {
      return .fact(label: words.calling.signsTitle, value: fill(sign.text))
    }
    guard let reference = key.item, checklists[reference] != nil,
      let list = checklists.checklists[reference.checklist]
    else { return nil }
    let flag = standing?.openFlags.first { $0.key == key }
    let value = flag.map(sentences.matter) ?? sentences.about(key)
    return .fact(label: fill(list.title), value: value)
  }
}
