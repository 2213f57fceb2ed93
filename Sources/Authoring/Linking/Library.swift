import Care

/// All lists and pathways of the folder, for what one file says about another.
struct Library {
  let lists: [ChecklistDraft]
  let pathways: [PathwayDraft]
  /// Nil where nobody knows what can be ordered.
  let orders: OrderItems?
  private let byID: [Checklist.ID: ChecklistDraft]
  /// For each pathway, where each of its lists stands in it.
  private let positions: [[Checklist.ID: Int]]

  init(lists: [ChecklistDraft], pathways: [PathwayDraft], orders: OrderItems?) {
    self.orders = orders
    self.lists = lists
    self.pathways = pathways
    byID = Dictionary(lists.map { ($0.id, $0) }) { first, _ in first }
    positions = pathways.map { pathway in
      let order = pathway.order.enumerated().map { ($1, $0) }
      return Dictionary(order) { first, _ in first }
    }
  }

  subscript(id: Checklist.ID) -> ChecklistDraft? { byID[id] }

  /// How one list stands to another in the pathways that have both.
  func order(of one: Checklist.ID, and other: Checklist.ID) -> Order {
    let pairs = positions.compactMap { positions in
      positions[one].flatMap { one in positions[other].map { (one, $0) } }
    }
    if pairs.isEmpty { return .neverTogether }
    return pairs.allSatisfy { $0 < $1 } ? .before : .after
  }

  enum Order {
    case before
    /// After it in at least one pathway.
    case after
    case neverTogether
  }

  /// What the pathways say of lists, and what no pathway says.
  var findings: [Finding] {
    pathways.flatMap(findings) + unused + doubled
  }

  private func findings(of pathway: PathwayDraft) -> [Finding] {
    (pathway.checklists ?? [:]).flatMap { stage, ids in
      ids.compactMap { id -> Finding? in
        guard let list = byID[id.value] else {
          return Finding(
            pathway.file, id.place, .reference(.unknownChecklist(id.value.text)))
        }
        guard list.stage != stage else { return nil }
        return Finding(
          pathway.file, id.place, .reference(.wrongFolder(list.stage, expected: stage)))
      }
    }
  }

  private var unused: [Finding] {
    // A pathway that cannot be read may use any list.
    guard pathways.allSatisfy({ $0.checklists != nil }) else { return [] }
    let used = Set(pathways.flatMap(\.order))
    return lists.filter { !used.contains($0.id) }.map {
      Finding($0.file, $0.place, .reference(.inNoPathway))
    }
  }

  private var doubled: [Finding] {
    lists.compactMap { list in
      guard let first = byID[list.id], first.file != list.file else { return nil }
      return Finding(list.file, list.place, .reference(.nameTaken(by: first.file)))
    }
  }
}

extension PathwayDraft {
  /// Its lists as a patient meets them.
  var order: [Checklist.ID] {
    Stage.allCases.flatMap { checklists?[$0] ?? [] }.map(\.value)
  }
}
