/// Why an event may not happen: a fact, which `Pages` turns into a sentence.
package enum Refusal: Error, Hashable, Sendable {
  /// The event does not belong to this phase; nil is before there is a journey.
  case notInPhase(Phase?, Event.Name)
  case notPermitted(Role, Event.Name)
  /// A staff event that does not say which staff member made it.
  case unsigned(Event.Name)
  /// The answer is none that its item asks for.
  case unfitting(Item.Reference)
  /// What is missing, in the order of the table.
  case missing([Guard])
}

extension Checklists {
  /// Nil when this event may happen now, else why not.
  ///
  /// The event's own moment counts as now; `standing` is how the journey stands before it.
  package func refusal(of event: Event, in standing: Standing, zone: Zone) -> Refusal? {
    let (name, role) = (event.what.name, event.by.role)
    // Who may never make it is told in every phase, also in one that has no row for it.
    guard Transition.table.contains(where: { $0.event == name && $0.by.contains(role) }),
      mayAnswer(event)
    else { return .notPermitted(role, name) }
    guard event.isSigned else { return .unsigned(name) }
    guard let row = Transition.row(from: standing.phase, on: name) else {
      return .notInPhase(standing.phase, name)
    }
    guard row.by.contains(role) else { return .notPermitted(role, name) }
    if let item = unfitting(event) { return .unfitting(item) }
    let missing = row.guards.filter { !isMet($0, for: event, in: standing, zone: zone) }
    return missing.isEmpty ? nil : .missing(missing)
  }

  /// A staff list is staff's to answer, whoever else may answer in this phase.
  private func mayAnswer(_ event: Event) -> Bool {
    guard case .answered(let item, _) = event.what else { return true }
    return checklists[item.checklist]?.audience.mayAnswer(event.by.role) ?? true
  }

  /// The item that does not take what is answered to it; an item that is in no list takes anything,
  /// since it never shows.
  private func unfitting(_ event: Event) -> Item.Reference? {
    let given: (item: Item.Reference, answer: Answer, day: CivilDay)? =
      switch event.what {
      case .answered(let item, let answer): (item, answer, event.at.day)
      case .entered(let day, let item, let answer): (item, answer, day)
      default: nil
      }
    guard let given, let asked = self[given.item], !asked.takes(given.answer, on: given.day) else {
      return nil
    }
    return given.item
  }
}

extension Event {
  /// Whether a staff event names its staff member; only a script may enrol without one.
  fileprivate var isSigned: Bool {
    by.role != .staff || what.name == .enrolled || !isBlank(by.staff ?? "")
  }
}
