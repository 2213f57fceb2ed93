import Care
import Flow

extension PageMaker {
  func item(_ reference: Item.Reference, _ step: Screen.Step) -> Page {
    let items = state.shownItems
    let index = items.firstIndex { $0.reference == reference } ?? 0
    let list = items.filter { $0.checklist.id == reference.checklist }
    var page = Page(title: list.first.map { fill($0.checklist.title) } ?? "")
    let earlier = state.session?.walk?.day.flatMap { $0 == state.now.day ? nil : $0 }
    if let earlier { page.title += ", \(words.calendar.short(earlier))" }
    let number = (list.firstIndex { $0.reference == reference } ?? 0) + 1
    page.place = words.walk.place(number, list.count)
    page.progress = Page.Progress(done: index, all: items.count)
    guard let item = state.setting.checklists[reference] else { return page }
    switch step {
    case .ask where state.isTeaching && item.kind.isTeachBack:
      page.above = [
        .question(wording(of: reference, state.attempt(at: reference.checklist))),
        .note(words.chart.askLearner),
      ]
    case .ask: ask(item, into: &page)
    case .clock(let day):
      page.above = [.question(words.walk.askClock(dayName(day))), .note(words.walk.clockHelp)]
    case .half(_, let clock):
      let typed = "\(clock.hour):\(padded(clock.minute))"
      page.above = [.question(words.walk.askHalf(typed))]
    case .content(let said, _):
      page.above = [
        .fact(label: words.walk.youSaid, value: said), .paragraph(words.walk.weHope + ":"),
        .question(fill(teaching(of: item).answer)),
      ]
    case .again:
      page.above = [.question(fill(teaching(of: item).second)), .note(words.walk.ownWords)]
    default: medicine(step, into: &page)
    }
    // What is entered for an earlier day must not be taken for today's.
    if let earlier {
      page.above.insert(.paragraph(words.home.about(words.calendar.day(earlier))), at: 0)
    }
    return page
  }

  func why(_ reference: Item.Reference) -> Page {
    let item = state.setting.checklists[reference]
    var page = Page(title: item?.kind.asks == true ? words.walk.whyWeAsk : words.walk.goodToKnow)
    page.above = [item?.why, item?.text].compactMap { $0 }.prefix(1).map { .question(fill($0)) }
    page.above += help(on: item).map { .paragraph($0) }
    return page
  }

  /// That one may be unsure, and go back.
  func help(on item: Item?) -> [String] {
    let isUnsure = item?.mayBeUnsure == true && item?.kind.asks == true
    let unsure = said(inClinic: words.walk.helpUnsure, atHome: words.home.helpUnsure)
    return (isUnsure ? [unsure] : []) + [words.walk.help]
  }

  private func ask(_ item: Item, into page: inout Page) {
    page.above = [.question(fill(item.text))]
    if let help = help(for: item.kind) { page.above.append(.note(help)) }
    guard let why = item.why else { return }
    let label = item.kind.asks ? words.walk.whyWeAsk : words.walk.goodToKnow
    page.below = [.note("\(label): \(fill(why))")]
  }

  private func help(for kind: Kind) -> String? {
    switch kind {
    case .chooseMany: words.walk.markHelp
    case .number(_, let limits): words.walk.numberHelp(limits.lowerBound, limits.upperBound)
    case .temperature: words.walk.temperatureHelp
    case .date: words.walk.dateHelp(clinic.dateOrder)
    case .sign: words.walk.signHelp
    case .teachBack: words.walk.ownWords
    default: nil
    }
  }

  private func teaching(of item: Item) -> (second: Text, answer: Text) {
    guard case .teachBack(let second, let answer) = item.kind else { return (item.text, item.text) }
    return (second, answer)
  }

  private func dayName(_ day: CivilDay) -> String {
    let near = day == state.now.day ? words.walk.today : words.walk.yesterday
    return "\(near), \(words.calendar.day(day))"
  }
}

extension Kind {
  var isTeachBack: Bool { if case .teachBack = self { true } else { false } }
}
