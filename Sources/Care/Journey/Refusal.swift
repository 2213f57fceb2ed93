/// Why an event may not happen: a fact, which `Pages` turns into a sentence.
package enum Refusal: Error, Hashable, Sendable {
  /// The event does not belong to this phase; nil is before there is a journey.
  case notInPhase(Phase?, Event.Name)
  case notPermitted(Role, Event.Name)
  /// What is missing, in the order of the table.
  case missing([Guard])
}

extension Checklists {
  /// Nil when this event may happen now, else why not.
  ///
  /// The event's own moment counts as now; `standing` is how the journey stands before it.
  package func refusal(of event: Event, in standing: Standing, zone: Zone) -> Refusal? {
    guard let row = Transition.row(from: standing.phase, on: event.what.name) else {
      return .notInPhase(standing.phase, event.what.name)
    }
    guard row.by.contains(event.by.role) else {
      return .notPermitted(event.by.role, row.event)
    }
    let missing = row.guards.filter { !isMet($0, for: event, in: standing, zone: zone) }
    return missing.isEmpty ? nil : .missing(missing)
  }

  private func isMet(_ guarding: Guard, for event: Event, in standing: Standing, zone: Zone) -> Bool
  {
    switch guarding {
    case .twoIdentifiers, .ordersDrafted, .twoIdentifiersAgain, .reasonGiven,
      .recoveredOrOverridden, .adultEscort, .sheetHandedOver, .followUpDone:
      event.carries(guarding, in: standing)
    case .holdsSettled: !standing.openFlags.contains { $0.level.stops }
    case .callsSettled: !standing.openFlags.contains { $0.level >= .call }
    case .unchangedSinceVerified: standing.verifiedAt != nil && !standing.changedSinceVerified
    case .verificationFresh:
      standing.verifiedAt.map {
        event.at.instant - $0.instant < clinic.verifiedForMinutes * 60 && event.at >= $0
      } ?? false
    case .ordersComplete:
      AfterCare.allCases.allSatisfy { !(standing.orders?.afterCare[$0] ?? "").isEmpty }
    case .lastDayReached: standing.startedAt.map { event.at.day > $0.day } ?? false
    case .listsComplete, .fastingSatisfied, .allergiesAnswered, .medicinesDecided,
      .consentSigned, .topicsTaughtBack:
      meets(guarding, standing, zone: zone)
    }
  }

  /// The guards that look at what was answered and taught.
  private func meets(_ guarding: Guard, _ standing: Standing, zone: Zone) -> Bool {
    let patient = shownItems(of: standing, in: [.before, .arrival], for: .patient)
    switch guarding {
    case .listsComplete:
      let staff = shownItems(of: standing, in: [.procedure], for: .staff)
      return (patient.filter { isArrival($0, standing) } + staff).allSatisfy {
        $0.given?.answer.isKnown ?? false
      }
    case .fastingSatisfied: return isFasted(standing, patient, zone: zone)
    case .allergiesAnswered:
      let allergies = patient.filter { $0.checklist.id == .allergies }
      return !allergies.isEmpty && allergies.allSatisfy { $0.given?.answer.isKnown ?? false }
    case .medicinesDecided:
      return patient.contains {
        if case .medicines(_, complete: true) = $0.given?.answer { true } else { false }
      }
        && standing.undecidedMedicines(among: patient).isEmpty
    case .consentSigned:
      if case .signed = standing.answers[.consent]?.answer { return true }
      return false
    default:
      let topics = standing.procedure.map { lists(of: $0, in: [.discharge]) } ?? []
      return !topics.isEmpty && topics.allSatisfy { standing.taught[$0.id] == true }
    }
  }

  private func isArrival(_ shown: ShownItem, _ standing: Standing) -> Bool {
    standing.procedure.map { pathways[$0]?.checklists[.arrival] ?? [] }?
      .contains(shown.checklist.id) ?? false
  }

  /// Every item that is held against a fasting limit was answered in time, or staff settled the flag.
  private func isFasted(_ standing: Standing, _ items: [ShownItem], zone: Zone) -> Bool {
    guard let orders = standing.orders else { return false }
    let clock = clinic.checkedFasting(for: orders, zone: zone)
    var limits: Set<FastingLimit> = []
    for shown in items {
      for rule in shown.item.rules {
        guard case .laterThan(let limit) = rule.test else { continue }
        limits.insert(limit)
        switch shown.given?.answer {
        case .earlier: continue
        case .time(let day, let time) where zone.moment(on: day, at: time) <= clock[limit]: continue
        case nil: return false
        default:
          let key = Flag.Key.item(shown.reference, rule.level)
          guard let flag = standing.flags.last(where: { $0.key == key }), !flag.isOpen
          else { return false }
        }
      }
    }
    return limits == Set(FastingLimit.allCases)
  }
}

extension Event {
  /// Whether the event itself brings what the guard asks for.
  fileprivate func carries(_ guarding: Guard, in standing: Standing) -> Bool {
    switch (guarding, what) {
    case (.twoIdentifiers, .enrolled(let identity, _, _)):
      !identity.name.isEmpty && identity.born <= at.day
    case (.ordersDrafted, .enrolled(_, _, let orders)), (.ordersDrafted, .ordered(let orders)):
      orders.procedureAt >= at
    case (.twoIdentifiersAgain, .arrived(let born)): born == standing.identity?.born
    case (.reasonGiven, .held(let reason)), (.reasonGiven, .released(let reason)),
      (.reasonGiven, .admitted(let reason)), (.reasonGiven, .postponed(let reason)),
      (.reasonGiven, .cancelled(let reason)), (.reasonGiven, .settled(_, let reason)):
      !reason.isEmpty
    case (.recoveredOrOverridden, .recovered(let recovery)):
      recovery.points >= recovery.threshold && recovery.legsAndBladderNormal
        || !(recovery.overrideReason ?? "").isEmpty
    case (.adultEscort, .discharged(let escort, _)): !escort.isEmpty
    case (.sheetHandedOver, .discharged(_, let handedOver)): handedOver
    case (.followUpDone, .closed(let done)): done
    default: false
    }
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
