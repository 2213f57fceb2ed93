import Care

/// A row of the overview of a staff list.
package enum ListPick: Hashable, Sendable {
  case walkOpen
  case walkAll
  case item(Item.Reference)
}

/// A nurse in a list: of the staff, of the patient whose answer is missing, or a topic of going home.
extension State {
  var listRows: [ListPick] {
    let asked = shownItems.filter { $0.item.kind != .tell }
    return (openItems.isEmpty ? [] : [.walkOpen])
      + (asked.contains { $0.given != nil } ? [.walkAll] : [])
      + asked.map { .item($0.reference) }
  }

  mutating func pick(_ row: ListPick) -> [Effect] {
    switch row {
    case .walkOpen: walk(onlyOpen: true)
    case .walkAll: walk(onlyOpen: false)
    case .item(let item): openInList(item)
    }
  }

  /// The items of the list that the nurse goes through.
  func walkItems(_ standing: Standing) -> [ShownItem] {
    guard let id = session?.walk?.list, let list = setting.checklists.checklists[id],
      let stage = setting.checklists.stage(of: id, for: standing)
    else { return [] }
    return setting.checklists.shownItems(of: standing, in: [stage], for: list.audience)
      .filter { $0.checklist.id == id }
  }

  /// Whether the items are checked or measured again and again, so that the same answer counts anew.
  var isMeasuring: Bool {
    guard case .station = program, let standing = session?.standing,
      let id = session?.walk?.list
    else { return false }
    let stage = setting.checklists.stage(of: id, for: standing)
    return stage == .procedure || stage == .recovery
  }

  /// Whether a topic of going home is being taught.
  package var isTeaching: Bool {
    guard case .station = program, let id = session?.walk?.list else { return false }
    return topics.contains { $0.id == id }
  }

  /// The pages that an item of a nurse's walk, or of a day at home, lies over; none for a patient.
  var base: [Frame] {
    switch program {
    case .kiosk: []
    case .station, .home: Array(frames.prefix(while: \.isBase))
    }
  }

  /// The overview of a staff list.
  mutating func openList(_ list: Checklist.ID) -> [Effect] {
    session?.walk = Walk(list: list, isSingle: false)
    return open(.list(list))
  }

  /// Only what is still open, or all of it once more from the top.
  private mutating func walk(onlyOpen: Bool) -> [Effect] {
    session?.isReviewing = onlyOpen
    let items = onlyOpen ? openItems : shownItems
    if let first = items.first { show(first.reference) }
    return []
  }

  /// One item, from where a nurse saw that it is missing.
  mutating func open(_ item: Item.Reference) -> [Effect] {
    session?.walk = Walk(list: item.checklist, isSingle: true)
    show(item)
    return []
  }

  /// One item of the list whose overview is open; then on to what is open.
  private mutating func openInList(_ item: Item.Reference) -> [Effect] {
    session?.walk = Walk(list: item.checklist, isSingle: false)
    session?.isReviewing = true
    show(item)
    return []
  }

  /// The list is through, or the one item was answered.
  mutating func endWalk() {
    frames = base
    frame.focus = 0
  }

  /// Esc on an item: the one before, or the page that the walk was begun on.
  mutating func leaveWalk(_ reference: Item.Reference) -> [Effect] {
    if session?.isReviewing == false, session?.walk?.isSingle == false,
      let before = item(before: reference)
    {
      show(before)
    } else {
      endWalk()
    }
    return []
  }

  /// Who answers at the end of a topic, or why nobody does.
  var learnerPicks: [Pick] {
    [[Learner.patient], [.caregiver], [.patient, .caregiver]].map { .desk(.topic(.learners($0))) }
      + [.desk(.topic(.exception))]
  }
}

extension Checklists {
  /// The stage in which this patient's pathway has a list.
  func stage(of list: Checklist.ID, for standing: Standing) -> Stage? {
    guard let procedure = standing.procedure else { return nil }
    return Stage.allCases.first { stage in
      lists(of: procedure, in: [stage]).contains { $0.id == list }
    }
  }
}
