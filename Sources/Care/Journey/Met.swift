extension Checklists {
  /// Whether what a guard asks for is there when this event is about to happen.
  ///
  /// The event's own moment counts as now; some guards ask for what the event itself carries.
  package func isMet(_ guarding: Guard, for event: Event, in standing: Standing, zone: Zone) -> Bool
  {
    switch guarding {
    case .twoIdentifiers, .ordersDrafted, .reasonGiven, .adultEscort, .sheetHandedOver,
      .followUpDone, .dayAtHome, .holdInOrder:
      event.carries(guarding, in: standing, by: self)
    case .twoIdentifiersAgain:
      event.what.name == .arrived
        ? event.carries(guarding, in: standing, by: self) : standing.hasArrived(by: event.at)
    case .holdsSettled: !standing.openFlags.contains { $0.level.stops }
    case .callsSettled: !standing.openFlags.contains { $0.level >= .call }
    case .unchangedSinceVerified: standing.verifiedAt != nil && !standing.changedSinceVerified
    case .verificationFresh:
      standing.verifiedAt.map {
        event.at.instant - $0.instant < clinic.verifiedForMinutes * 60 && event.at >= $0
      } ?? false
    case .siteOrdered: standing.orders?.sites.isEmpty == false
    case .ordersComplete: blankOnSheet(of: standing).isEmpty
    case .recoveredOrOverridden: isRecovered(event, standing)
    case .recoveryChecked: areKnown(shownItems(of: standing, in: [.recovery], for: .staff))
    case .lastDayReached: standing.isLastDayReached(by: event.at)
    case .fastingSatisfied: isFasted(standing, zone: zone)
    case .fastingSatisfiedNow: isFasted(standing, at: event.at, zone: zone)
    case .listsComplete, .allergiesAnswered, .medicinesDecided, .consentSigned, .topicsTaughtBack:
      hasTold(guarding, standing)
    }
  }

  /// The guards that look at what was answered and taught.
  private func hasTold(_ guarding: Guard, _ standing: Standing) -> Bool {
    switch guarding {
    case .listsComplete:
      areKnown(shownItems(of: standing, in: [.arrival], for: .patient))
        && areKnown(shownItems(of: standing, in: [.procedure], for: .staff))
        // Also of what may be left open: an answer that nobody can read may have been one that holds.
        && !shownItems(of: standing, in: [.before, .arrival], for: .patient).contains(
          where: \.isOdd)
    case .allergiesAnswered: isOpen(.allergies, in: standing)
    case .medicinesDecided: areMedicinesDecided(standing)
    case .consentSigned: isOpen(.consentSigned, in: standing)
    default:
      standing.procedure.map { lists(of: $0, in: [.discharge]) }.map { topics in
        topics.contains { $0.means == .warningSignsTaughtToBoth }
          && topics.allSatisfy { isTaught($0.id, in: standing) }
      } ?? false
    }
  }

  private func areMedicinesDecided(_ standing: Standing) -> Bool {
    let items = shownItems(of: standing, in: [.before, .arrival], for: .patient)
    // Wherever else medicines are told, they are looked at too.
    return isOpen(.medicines, in: standing)
      && areKnown(items.filter { $0.item.kind == .medicines })
      && standing.undecidedMedicines(among: items).isEmpty
      && standing.heldForAnotherDay(among: items).isEmpty
  }

  /// A list that asks nothing has told nothing.
  private func areKnown(_ items: [ShownItem]) -> Bool {
    !items.isEmpty && items.allSatisfy(\.isKnown)
  }
}

extension Standing {
  /// An arrival counts for a day: what was told then, a fever or a meal, is old the day after.
  fileprivate func hasArrived(by now: Moment) -> Bool {
    // On either side: an arrival by a clock that ran ahead must not count for as long as it did.
    arrivedAt.map { abs(now.instant - $0.instant) < 86_400 } ?? false
  }
}
