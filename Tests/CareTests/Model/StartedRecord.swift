import Care

/// The first statement of DESIGN section 4 read off the bare events before *started*.
///
/// It shares no code with `refusal` and `Standing`, so that both would have to be wrong the same way.
struct StartedRecord {
  let events: [Event]

  enum Fault: Hashable {
    case notVerified, changed, notIdentified, notArrived, noLevels, noConsent
    case allergies, medicines, fasting
  }

  var faults: [Fault] {
    guard let verified = last(where: { $0.what == .verified && $0.by.role == .staff }) else {
      return [.notVerified]
    }
    let putOff = last { $0.what.name == .postponed } ?? 0
    var faults: [Fault] = []
    let changes: [Event.Name] = [.answered, .ordered, .decided]
    if events[verified...].contains(where: { changes.contains($0.what.name) }) {
      faults.append(.changed)
    }
    guard case .enrolled(let identity, _, _) = events[0].what, !identity.name.isEmpty else {
      return faults + [.notIdentified]
    }
    let arrived = last { $0.what == .arrived(born: identity.born) } ?? -1
    if !(putOff..<verified).contains(arrived) { faults.append(.notArrived) }
    if ordered?.sites.isEmpty != false { faults.append(.noLevels) }
    let consent = events[putOff..<verified].contains {
      $0.what == .answered(.consent, .signed("N. Nurse")) && $0.by.role == .staff
    }
    if !consent { faults.append(.noConsent) }
    if ![.yes, .no].contains(answer("allergies.latex")?.answer) { faults.append(.allergies) }
    if !areMedicinesDecided { faults.append(.medicines) }
    let hours = ordered?.fasting ?? .strictest
    let limits: [(Item.Reference, hours: Int)] = [
      ("arrival.food", hours.foodHours), ("arrival.drink", hours.drinkHours),
    ]
    if !limits.allSatisfy({ isFasted($0.0, hours: $0.hours, since: arrived) }) {
      faults.append(.fasting)
    }
    return faults
  }

  private func last(where fits: (Event) -> Bool) -> Int? { events.lastIndex(where: fits) }

  private func answer(_ item: Item.Reference) -> (answer: Answer, index: Int)? {
    for (index, event) in events.enumerated().reversed() {
      if case .answered(item, let answer) = event.what { return (answer, index) }
    }
    return nil
  }

  private var areMedicinesDecided: Bool {
    guard case .medicines(let told, complete: true) = answer("medicines.list")?.answer else {
      return false
    }
    return told.filter { $0.tier == .decide || $0.classID == nil }.allSatisfy { medicine in
      let plans = events.compactMap { event -> Decision.Plan? in
        if case .decided(medicine.name, let decision) = event.what { decision.plan } else { nil }
      }
      return plans.last.map { $0 != .askPrescriber } ?? false
    }
  }

  private var ordered: Orders? {
    let all = events.compactMap { event in
      switch event.what {
      case .enrolled(_, _, let orders), .ordered(let orders): orders
      default: nil
      }
    }
    return all.last
  }

  /// In time for the last ordered moment, or settled by staff after it was told.
  private func isFasted(_ item: Item.Reference, hours: Int, since arrived: Int) -> Bool {
    guard let (answer, index) = answer(item), index > arrived else { return false }
    if answer == .earlier { return true }
    if case .time(let day, let clock) = answer, let at = ordered?.procedureAt.instant,
      Sample.zone.moment(on: day, at: clock).instant <= at - hours * 3600
    {
      return true
    }
    return events[index...].contains {
      if case .settled(let key, _) = $0.what { key.item == item } else { false }
    }
  }
}
