import Care

extension State {
  /// What the rows of a page at the station stand for, in order.
  func deskPicks(_ desk: DeskPage) -> [Pick] {
    switch desk {
    case .id: [.desk(.emergency)]
    // Without its disk there is no patient here either.
    case .accountsGone:
      kiosk?.accounts == .emptied ? [.understood] : [.understood, .desk(.emergency)]
    case .board: boardPicks
    case .filters: BoardFilter.Kind.allCases.map { .desk(.filter($0)) }
    case .filter(let kind): BoardFilter.choices(of: kind).map { .desk(.filterTo($0)) }
    case .chart: chartPicks
    case .section(let section): sectionPicks(section)
    case .medicine: DeskPick.PlanKind.allCases.map { .desk(.plan($0)) }
    case .missing(let step):
      missing(for: step).isEmpty
        ? [.desk(.step(step))] : missing(for: step).map { .desk(.guarding($0)) }
    case .confirm: [.desk(.confirmed)]
    case .list: listPicks
    case .topics: topics.map { .desk(.topic($0.id)) }
    case .judged: [.desk(.saidBack), .desk(.explainAgain)]
    case .escort:
      session?.standing.identity?.caregiver.map { [.desk(.escort($0.name))] } ?? []
    case .handOver: [.desk(.handedOver), .desk(.sheet)]
    case .sheet, .sealed, .accesses: [.understood]
    case .form, .identity: formFields.map { .desk(.field($0)) } + [.desk(.sign)]
    case .formField(let field): formValues(field).map { .desk(.value($0)) }
    default: []
    }
  }

  private var boardPicks: [Pick] {
    guard let board = station?.board else { return [] }
    let rows = board.window.map { Pick.desk(.open($0)) }
    let hasMore = board.shown.count > board.first + Board.window
    return (board.first > 0 ? [.desk(.boardPage(-Board.window))] : []) + rows
      + (hasMore ? [.desk(.boardPage(Board.window))] : [])
      + (board.accesses.isEmpty ? [] : [.desk(.accesses)]) + [.desk(.signOut)]
  }

  /// What comes next stands first, then everything to look at, then what stops the journey.
  private var chartPicks: [Pick] {
    guard let phase = session?.standing.phase else { return [] }
    if phase == .atHome { return homeChartPicks }
    let steps = self.steps
    let stopping: [Event.Name] = [.held, .postponed, .cancelled, .admitted]
    let lists = staffLists.map { Pick.desk(.list($0.id)) }
    let home: [Pick] = phase.hasSheet ? [.desk(.topics), .desk(.sheet)] : []
    return lists + (phase == .goingHome ? home : [])
      + steps.filter { !stopping.contains($0) }.map { .desk(.step($0)) }
      + (phase.isFinal ? [] : [.desk(.orders)])
      + (phase == .goingHome ? [] : home)
      + ChartSection.allCases.filter(hasSection).map { .desk(.section($0)) }
      + (phase.isFinal ? [] : [.desk(.identity)])
      + steps.filter(stopping.contains).map { .desk(.step($0)) }
  }

  /// Somebody at home: what is open stands first, then the days there, then the end once it may come.
  private var homeChartPicks: [Pick] {
    let first: [ChartSection] = openFlags.isEmpty ? [.home] : [.flags, .home]
    let mayClose = missing(for: .closed).isEmpty
    let close: [Pick] = [.desk(.step(.closed))]
    return first.filter(hasSection).map { .desk(.section($0)) } + (mayClose ? close : [])
      + [.desk(.orders), .desk(.topics), .desk(.sheet)]
      + ChartSection.allCases.filter { hasSection($0) && !first.contains($0) }
      .map { .desk(.section($0)) }
      + [.desk(.identity)] + (mayClose ? [] : close) + [.desk(.step(.admitted))]
  }

  /// A section that would be empty for good is not offered.
  private func hasSection(_ section: ChartSection) -> Bool {
    guard let standing = session?.standing else { return false }
    switch section {
    case .observations: return standing.endedAt != nil
    case .home: return !standing.diary.isEmpty
    case .missing: return standing.phase?.isFinal == false
    default: return true
    }
  }

  private func sectionPicks(_ section: ChartSection) -> [Pick] {
    switch section {
    case .missing:
      return unclear
    case .flags: return openFlags.map { .desk(.flag($0.key)) }
    case .medicines: return medicines.map { .desk(.medicine($0.name)) }
    case .home, .questions, .answers, .observations, .history: return [.understood]
    }
  }

  /// What needs a person first: holds, then what is missing, the staff lists as one row each, then what
  /// was told differently.
  private var unclear: [Pick] {
    guard let standing = session?.standing else { return [] }
    let lists = staffLists.map(\.id)
    let gaps = setting.checklists.gaps(of: standing)
    let open = lists.filter { list in gaps.contains { $0.item?.checklist == list } }
    let others = gaps.filter { gap in gap.item.map { !lists.contains($0.checklist) } ?? true }
    let flags = openFlags
    return flags.filter { $0.level >= .hold }.map { .desk(.flag($0.key)) }
      + others.map { .desk(.gap($0)) } + open.map { .desk(.list($0)) }
      + doubts.map { .desk(.doubt($0.item)) }
      + flags.filter { $0.level < .hold }.map { .desk(.flag($0.key)) }
  }

  /// The open flags, the gravest first.
  package var openFlags: [Flag] { session?.standing.openFlags ?? [] }

  private var listPicks: [Pick] {
    let asked = shownItems.filter { $0.item.kind != .tell }
    return (openItems.isEmpty ? [] : [.desk(.walkOpen)])
      + (asked.contains { $0.given != nil } ? [.desk(.walkAll)] : [])
      + asked.map { .desk(.item($0.reference)) }
  }
}
