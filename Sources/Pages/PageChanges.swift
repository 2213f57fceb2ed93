import Flow

/// What a page has in common with the one before.
extension Page {
  /// The same while something takes a second or two.
  package var waiting: Page {
    var page = self
    page.status = Status(Words.of(language).keys.oneMoment, isGood: true)
    return page
  }

  /// Whether it is the same question with other marks, another entry or a notice.
  package func asksTheSame(as other: Page) -> Bool {
    title == other.title && place == other.place && language == other.language
      && above.first?.timeless == other.above.first?.timeless && steadyRows == other.steadyRows
  }

  /// With something marked some rows go that would lose the marks, and come again.
  private var steadyRows: [Action.Person] {
    (markedNow == nil ? rows : rows.filter(\.canStandWithOthers)).map(\.action)
  }

  /// Whether nothing is new but numbers that run on by themselves, like the minutes of the ice.
  package func isOnlyLater(than other: Page) -> Bool { timeless == other.timeless }

  private var timeless: Page {
    var page = withoutNotice
    page.above = page.above.map(\.timeless)
    page.below = page.below.map(\.timeless)
    for index in page.choices.indices where page.choices[index].place == .row {
      page.choices[index].label = ""
    }
    return page
  }

  /// The page before anything was said of the last input.
  package var withoutNotice: Page {
    var page = self
    if endsInNotice { page.above.removeLast() }
    page.endsInNotice = false
    return page
  }
}

extension Page.Block {
  fileprivate var timeless: Page.Block {
    switch self {
    case .headline: .headline(number: "", "")
    case .fact(let label, let value): .fact(label: label, value: value.filter { !$0.isNumber })
    default: self
    }
  }
}
