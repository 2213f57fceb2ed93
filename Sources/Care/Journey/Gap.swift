/// Something that is still missing before this journey can go on.
package enum Gap: Hashable, Sendable {
  case unanswered(Item.Reference)
  case unsure(Item.Reference)
  case askedLater(Item.Reference)
  /// The site has no fasting policy for this anaesthetic and the orders give no hours.
  case fastingPolicy(Anaesthesia)
  case undecided(medicine: String)
}

extension Checklists {
  /// What is missing before the procedure: first what the patient has not told, then what staff have
  /// not decided.
  package func gaps(of standing: Standing) -> [Gap] {
    guard let orders = standing.orders else { return [] }
    let stages: [Stage] = standing.arrivedAt == nil ? [.before] : [.before, .arrival]
    let items = shownItems(of: standing, in: stages, for: .patient)
    let told = items.compactMap { shown -> Gap? in
      switch shown.given?.answer {
      case nil, .medicines(_, complete: false): .unanswered(shown.reference)
      case .unsure: .unsure(shown.reference)
      case .later: .askedLater(shown.reference)
      default: nil
      }
    }
    let noPolicy = orders.anaesthesia != .unknown && clinic.fasting[orders.anaesthesia] == nil
    return told + (noPolicy ? [.fastingPolicy(orders.anaesthesia)] : [])
      + standing.undecidedMedicines(among: items).map { .undecided(medicine: $0) }
  }
}

extension Standing {
  /// Medicines of tier A, and names that nobody knows, that staff have not decided about.
  func undecidedMedicines(among items: [ShownItem]) -> [String] {
    items.flatMap { shown -> [String] in
      guard case .medicines(let entries, _) = shown.given?.answer else { return [] }
      return entries.filter { $0.tier == .decide || $0.classID == nil }.map(\.name)
    }.filter { decisions[$0] == nil }
  }
}
