import Care
import Flow

extension PageMaker {
  /// Every language greets in its own words, since nobody has chosen one yet.
  var welcome: Page {
    var page = Page(title: "Stepwell")
    page.above = clinic.languages.map { .question(Words.of($0).welcome.welcome(clinic.name)) }
    page.below = practice
    return page
  }

  /// In `stepwell try` only: how to sign in as one of the made-up patients.
  private var practice: [Page.Block] {
    guard !state.setting.practice.isEmpty else { return [] }
    return [.note(words.welcome.practice)]
      + state.setting.practice.map {
        .fact(label: $0.name, value: "\($0.code)   \(words.calendar.day($0.born))")
      }
  }

  var code: Page {
    var page = Page(title: words.welcome.title)
    page.above = [.question(words.welcome.askCode), .note(words.welcome.codeHelp)]
    return page
  }

  var birthDate: Page {
    var page = Page(title: words.welcome.title)
    page.above = [
      .question(words.welcome.askBirthDate),
      .note(words.welcome.birthDateHelp(clinic.dateOrder)),
    ]
    return page
  }

  /// Who this is, where they stopped, and how much of it is kept.
  var hello: Page {
    var page = Page(title: clinic.name)
    page.above = [.question(words.welcome.hello(name))]
    if let orders = standing?.orders, let procedure = fill.procedure {
      let due = words.calendar.at(orders.procedureAt.day, orders.procedureAt.clock)
      page.above.append(.paragraph(words.welcome.yourProcedure(procedure, due)))
    }
    page.above += resume.map(Page.Block.paragraph)
    return page
  }

  var withTheTeam: Page {
    var page = Page(title: clinic.name)
    let isShowOnly = state.session?.receipt.isReadOnly ?? false
    page.above = [
      .question(words.welcome.hello(name)),
      .paragraph(isShowOnly ? words.welcome.showOnly : words.welcome.withTheTeam),
      .paragraph(words.welcome.withTheTeamNext),
    ]
    if areEntriesLost { page.above.append(.paragraph(words.notices.entriesLost)) }
    return page
  }

  /// Said until staff settled it: nobody is told that all is kept while it may not be.
  var areEntriesLost: Bool {
    standing?.openFlags.contains { $0.key == .entriesLost } ?? false
  }

  private var name: String { standing?.identity?.name ?? "" }

  private var resume: [String] {
    let items = state.shownItems
    let open = state.openItems
    let begun = state.hasBegun ? [words.welcome.draftKept] : []
    let kept = areEntriesLost ? words.notices.entriesLost : words.welcome.allKept
    guard open.count < items.count else {
      return [areEntriesLost ? kept : words.welcome.nothingYet] + begun
    }
    let done = words.welcome.progress(items.count - open.count, items.count)
    let next = open.first.map { words.welcome.stoppedAt(fill($0.checklist.title)) }
    return [done + (next.map { " " + $0 } ?? ""), kept] + begun
  }
}
