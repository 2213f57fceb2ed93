extension Checklists {
  /// Whether what a guard asks for is there when this event is about to happen.
  ///
  /// The event's own moment counts as now; some guards ask for what the event itself carries.
  package func isMet(_ guarding: Guard, for event: Event, in standing: Standing, zone: Zone) -> Bool
  {
    switch guarding {
    case .twoIdentifiers, .ordersDrafted, .reasonGiven, .adultEscort, .sheetHandedOver,
      .followUpDone, .dayAtHome, .holdInOrder:
      event.carries(guarding, in: standing)
    case .twoIdentifiersAgain:
      event.what.name == .arrived
        ? event.carries(guarding, in: standing) : standing.hasArrived(by: event.at)
    case .holdsSettled: !standing.openFlags.contains { $0.level.stops }
    case .callsSettled: !standing.openFlags.contains { $0.level >= .call }
    case .unchangedSinceVerified: standing.verifiedAt != nil && !standing.changedSinceVerified
    case .verificationFresh:
      standing.verifiedAt.map {
        event.at.instant - $0.instant < clinic.verifiedForMinutes * 60 && event.at >= $0
      } ?? false
    case .levelsOrdered: standing.orders?.levels.isEmpty == false
    case .ordersComplete: standing.blankOnSheet.isEmpty
    case .recoveredOrOverridden: isRecovered(event, standing)
    case .recoveryChecked:
      standing.procedure.map { _ in
        shownItems(of: standing, in: [.recovery], for: .staff).allSatisfy(\.isKnown)
      } ?? false
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
      (shownItems(of: standing, in: [.arrival], for: .patient)
        + shownItems(of: standing, in: [.procedure], for: .staff)).allSatisfy(\.isKnown)
        // Also of what may be left open: an answer that nobody can read may have been one that holds.
        && !toldItems(of: standing).contains(where: \.isOdd)
    case .allergiesAnswered:
      areKnown(toldItems(of: standing).filter { $0.checklist.id == .allergies })
    case .medicinesDecided: areMedicinesDecided(standing)
    case .consentSigned:
      shownItems(of: standing, in: [.procedure], for: .staff).contains {
        if case .signed = $0.given?.answer { $0.reference == .consent } else { false }
      }
    default:
      standing.procedure.map { lists(of: $0, in: [.discharge]) }.map { topics in
        !topics.isEmpty && topics.allSatisfy { isTaught($0.id, in: standing) }
      } ?? false
    }
  }

  private func areMedicinesDecided(_ standing: Standing) -> Bool {
    let items = toldItems(of: standing)
    return areKnown(items.filter { $0.item.kind == .medicines })
      && standing.undecidedMedicines(among: items).isEmpty
      && standing.heldForAnotherDay(among: items).isEmpty
  }

  /// What the patient is asked before the procedure.
  private func toldItems(of standing: Standing) -> [ShownItem] {
    shownItems(of: standing, in: [.before, .arrival], for: .patient)
  }

  /// A list that asks nothing has told nothing.
  private func areKnown(_ items: [ShownItem]) -> Bool {
    !items.isEmpty && items.allSatisfy(\.isKnown)
  }
}

extension ShownItem {
  fileprivate var isKnown: Bool { given?.answer.isKnown ?? false }
}

extension Standing {
  /// An arrival counts for a day: what was told then, a fever or a meal, is old the day after.
  fileprivate func hasArrived(by now: Moment) -> Bool {
    // On either side: an arrival by a clock that ran ahead must not count for as long as it did.
    arrivedAt.map { abs(now.instant - $0.instant) < 86_400 } ?? false
  }
}

extension Checklist.ID {
  /// The list whose every answer must be known before *verified*.
  package static var allergies: Checklist.ID { "allergies" }
}

extension Item.Reference {
  /// The staff item that says the consent form is signed.
  package static let consent = Item.Reference("verification", "consent")
}
