/// Something that is still missing before this journey can go on.
package enum Gap: Hashable, Sendable {
  case unanswered(Item.Reference)
  case unsure(Item.Reference)
  case askedLater(Item.Reference)
  /// The site has no fasting policy for this anaesthetic and the orders give no hours.
  case fastingPolicy(Anaesthesia)
  /// Where the procedure is done.
  case site
  case undecided(medicine: String)
  /// The one who prescribes it was asked and has not answered yet.
  case prescriberAsked(medicine: String)
  /// The days of its pause are for another day than the procedure's.
  case heldForAnotherDay(medicine: String)
  case order(AfterCare)
  case restart(medicine: String)
  /// Every order is set, and nobody has signed them.
  case ordersUnsigned
  case untaught(Checklist.ID)
}

extension Checklists {
  /// What is missing before the journey can go on from where it stands.
  package func gaps(of standing: Standing) -> [Gap] {
    switch standing.phase {
    case .preparing, .checkingIn, .onHold: gapsBefore(standing)
    case .recovering, .admitted:
      open(shownItems(of: standing, in: [.recovery], for: .staff))
    case .goingHome: gapsBeforeDischarge(standing)
    default: []
    }
  }

  /// First what the patient has not told, then what staff have not decided or checked.
  private func gapsBefore(_ standing: Standing) -> [Gap] {
    guard let orders = standing.orders else { return [] }
    let hasArrived = standing.arrivedAt != nil
    let items = shownItems(
      of: standing, in: hasArrived ? [.before, .arrival] : [.before], for: .patient)
    let noPolicy = clinic.policy(for: orders) == nil
    let checks = hasArrived ? shownItems(of: standing, in: [.procedure], for: .staff) : []
    return open(items) + (noPolicy ? [.fastingPolicy(orders.anaesthesia)] : [])
      + (orders.sites.isEmpty ? [.site] : [])
      + standing.undecidedMedicines(among: items).map {
        standing.decisions[$0] == nil ? Gap.undecided(medicine: $0) : .prescriberAsked(medicine: $0)
      }
      + standing.heldForAnotherDay(among: items).map(Gap.heldForAnotherDay)
      + open(checks)
  }

  private func gapsBeforeDischarge(_ standing: Standing) -> [Gap] {
    guard let procedure = standing.procedure else { return [] }
    return blankOnSheet(of: standing) + open(shownItems(of: standing, in: [.recovery], for: .staff))
      + lists(of: procedure, in: [.discharge]).map(\.id).filter { !isTaught($0, in: standing) }
      .map(Gap.untaught)
  }

  private func open(_ items: [ShownItem]) -> [Gap] {
    items.compactMap { shown in
      switch shown.given?.answer {
      case nil, .medicines(_, complete: false): .unanswered(shown.reference)
      case .unsure: .unsure(shown.reference)
      case .later: .askedLater(shown.reference)
      default: nil
      }
    }
  }
}

extension Standing {
  /// Medicines of tier A, and names that nobody knows, that staff have not decided about.
  func undecidedMedicines(among items: [ShownItem]) -> [String] {
    items.flatMap(\.medicines).filter(\.mustBeDecided).map(\.name)
      .filter { decisions[$0]?.isFinal != true }
  }

  /// Medicines that the patient still takes and that are held for another day, whatever their tier.
  func heldForAnotherDay(among items: [ShownItem]) -> [String] {
    items.flatMap(\.medicines).map(\.name).filter(isHeldForAnotherDay)
  }
}

extension ShownItem {
  fileprivate var medicines: [MedicineEntry] {
    if case .medicines(let entries, _) = given?.answer { entries } else { [] }
  }
}

extension MedicineEntry {
  /// Nobody is ready before staff decided about it: tier A, and names that nobody knows.
  package var mustBeDecided: Bool { tier == .decide || classID == nil }
}

extension Gap {
  /// The item that has no answer; nil when something else is missing.
  package var item: Item.Reference? {
    switch self {
    case .unanswered(let item), .unsure(let item), .askedLater(let item): item
    default: nil
    }
  }

  /// What is missing, in a word.
  package enum Kind: String, CaseIterable, Sendable {
    case answers, site = "levels", fasting, decisions, checks, orders, signature, topics
  }

  /// Whom it waits for and where it is mended.
  package func kind(in checklists: Checklists) -> Kind {
    switch self {
    case .unanswered(let item), .unsure(let item), .askedLater(let item):
      checklists.checklists[item.checklist]?.audience == .staff ? .checks : .answers
    case .fastingPolicy: .fasting
    case .site: .site
    case .undecided, .prescriberAsked, .heldForAnotherDay: .decisions
    case .order, .restart: .orders
    case .ordersUnsigned: .signature
    case .untaught: .topics
    }
  }
}
