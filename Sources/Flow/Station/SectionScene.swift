import Care

/// A row of a section of the chart.
package enum SectionPick: Hashable, Sendable {
  case gap(Gap)
  case list(Checklist.ID)
  case doubt(Item.Reference)
  case flag(Flag.Key)
  case medicine(String)
}

/// What a nurse looks at in one journey.
extension State {
  func rows(of section: ChartSection) -> [Pick] {
    switch section {
    case .missing:
      return unclear.map { .desk(.section($0)) }
    case .flags: return openFlags.map { .desk(.section(.flag($0.key))) }
    case .medicines: return medicines.map { .desk(.section(.medicine($0.name))) }
    case .home, .questions, .answers, .observations, .history: return [.understood]
    }
  }

  /// What needs a person first: holds, then what is missing, the staff lists as one row each, then what
  /// was told differently.
  private var unclear: [SectionPick] {
    guard let standing = session?.standing else { return [] }
    let lists = staffLists.map(\.id)
    let gaps = setting.checklists.gaps(of: standing)
    let open = lists.filter { list in gaps.contains { $0.item?.checklist == list } }
    let others = gaps.filter { gap in gap.item.map { !lists.contains($0.checklist) } ?? true }
    let flags = openFlags
    return flags.filter { $0.level >= .hold }.map { .flag($0.key) }
      + others.map { .gap($0) } + open.map { .list($0) }
      + doubts.map { .doubt($0.item) }
      + flags.filter { $0.level < .hold }.map { .flag($0.key) }
  }

  /// The open flags, the gravest first.
  package var openFlags: [Flag] { session?.standing.openFlags ?? [] }

  mutating func pick(_ row: SectionPick) -> [Effect] {
    switch row {
    case .gap(let gap): go(to: gap)
    case .list(let list): openList(list)
    case .doubt(let item): open(item)
    case .flag(let key): open(.flag(key))
    case .medicine(let name): open(.medicine(name))
    }
  }

  /// From what is missing to where it is mended.
  private mutating func go(to gap: Gap) -> [Effect] {
    switch gap {
    case .unanswered(let item), .unsure(let item), .askedLater(let item): return open(item)
    case .fastingPolicy, .site, .order, .restart, .ordersUnsigned: return openForm(.form)
    case .undecided(let medicine), .prescriberAsked(let medicine),
      .heldForAnotherDay(let medicine):
      return open(.medicine(medicine))
    case .untaught(let topic):
      _ = open(.topics)
      return teach(topic)
    }
  }
}
