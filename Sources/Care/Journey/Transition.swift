/// One row of the phase table: from where, by which event and by whom, only if, to where.
///
/// The table stands here and nowhere else. `refusal`, the fold, the printed graph and the model
/// checker read it.
package struct Transition: Hashable, Sendable {
  /// Nil is the beginning, before there is a journey.
  package let from: Phase?
  package let event: Event.Name
  package let by: [Role]
  package let guards: [Guard]
  package let to: Destination

  package enum Destination: Hashable, Sendable {
    case phase(Phase)
    case same
    /// `preparing` if the journey was held there, else `checkingIn`.
    case whereHeld
  }

  package static let table: [Transition] =
    beforeTheDay + onTheDay + around + afterwards + anywhere + atTheEnd

  /// The row for this event, or nil when it cannot happen in this phase.
  package static func row(from phase: Phase?, on event: Event.Name) -> Transition? {
    table.first { $0.from == phase && $0.event == event }
  }

  /// Whether somebody in this role can move a journey by this event.
  package static func moves(_ event: Event.Name, by role: Role) -> Bool {
    table.contains { $0.event == event && $0.by.contains(role) && $0.to != .same }
  }

  private init(
    _ from: Phase?, _ event: Event.Name, _ by: [Role], if guards: [Guard] = [], to: Destination
  ) {
    self.from = from
    self.event = event
    self.by = by
    self.guards = guards
    self.to = to
  }

  private static let beforeTheDay = [
    Transition(
      nil, .enrolled, [.staff], if: [.twoIdentifiers, .ordersDrafted], to: .phase(.preparing)),
    Transition(
      .preparing, .arrived, [.patient, .staff], if: [.twoIdentifiersAgain],
      to: .phase(.checkingIn)),
    // A patient who was held at home still arrives and checks in; the hold stays.
    Transition(.onHold, .arrived, [.patient, .staff], if: [.twoIdentifiersAgain], to: .same),
    // Ordered for another day, or here since yesterday: whoever comes again is asked again.
    Transition(.checkingIn, .arrived, [.patient, .staff], if: [.twoIdentifiersAgain], to: .same),
  ]

  private static let onTheDay =
    [Phase.preparing, .checkingIn, .ready].map {
      Transition($0, .held, [.rule, .staff], if: [.reasonGiven], to: .phase(.onHold))
    } + [
      Transition(.onHold, .released, [.staff], if: [.reasonGiven, .holdsSettled], to: .whereHeld),
      Transition(
        .checkingIn, .verified, [.staff],
        if: [
          .twoIdentifiersAgain, .siteOrdered, .listsComplete, .fastingSatisfied,
          .allergiesAnswered, .medicinesDecided, .consentSigned, .holdsSettled,
        ], to: .phase(.ready)),
      Transition(
        .ready, .started, [.staff],
        if: [
          .unchangedSinceVerified, .verificationFresh, .fastingSatisfiedNow, .holdsSettled,
        ],
        to: .phase(.inProcedure)),
      Transition(.ready, .answered, [.patient, .caregiver, .staff], to: .phase(.checkingIn)),
      Transition(
        .ready, .ordered, [.staff], if: [.ordersDrafted], to: .phase(.checkingIn)),
      Transition(
        .ready, .decided, [.staff], if: [.holdInOrder], to: .phase(.checkingIn)),
      // Who it is was compared when the journey became ready.
      Transition(
        .ready, .corrected, [.staff], if: [.twoIdentifiers], to: .phase(.checkingIn)),
    ]

  private static let around =
    [
      Transition(.inProcedure, .ended, [.staff], to: .phase(.recovering)),
      Transition(
        .recovering, .recovered, [.staff], if: [.recoveredOrOverridden], to: .phase(.goingHome)),
      Transition(
        .admitted, .recovered, [.staff], if: [.recoveredOrOverridden], to: .phase(.goingHome)),
    ]
    // A home that does not know of it may have closed the journey meanwhile.
    + [Phase.recovering, .goingHome, .atHome, .closed].map {
      Transition($0, .admitted, [.staff], if: [.reasonGiven], to: .phase(.admitted))
    }

  private static let afterwards =
    [
      Transition(
        .goingHome, .discharged, [.staff],
        if: [
          .ordersComplete, .recoveryChecked, .topicsTaughtBack, .adultEscort, .sheetHandedOver,
          .callsSettled,
        ],
        to: .phase(.atHome)),
      Transition(
        .atHome, .closed, [.staff, .caregiver],
        if: [.lastDayReached, .followUpDone, .callsSettled], to: .phase(.closed)),
      Transition(
        .atHome, .entered, [.patient, .caregiver, .staff], if: [.dayAtHome], to: .same),
      Transition(.atHome, .responded, [.patient, .caregiver, .staff], to: .same),
    ]
    + Phase.allCases.filter(\.isBeforeProcedure).map {
      Transition($0, .postponed, [.staff], if: [.reasonGiven], to: .phase(.preparing))
    }
    + Phase.allCases.filter { !$0.isFinal }.map {
      Transition(
        $0, .cancelled, [.staff], if: [.reasonGiven, .callsSettled], to: .phase(.cancelled))
    }

  private static let anywhere = Phase.allCases.filter { !$0.isFinal }.flatMap { phase in
    [
      Transition(phase, .answered, [.patient, .caregiver, .staff], to: .same),
      Transition(phase, .noted, [.patient, .caregiver, .staff], to: .same),
      Transition(phase, .flagged, Role.allCases, to: .same),
      Transition(phase, .settled, [.staff], if: [.reasonGiven], to: .same),
      Transition(phase, .ordered, [.staff], if: [.ordersDrafted], to: .same),
      Transition(phase, .decided, [.staff], if: [.holdInOrder], to: .same),
      Transition(phase, .taught, [.staff], to: .same),
      Transition(phase, .corrected, [.staff], if: [.twoIdentifiers], to: .same),
    ].filter { row in !onTheDay.contains { $0.from == phase && $0.event == row.event } }
  }

  /// Copies that come together may leave something open in a journey that is over.
  private static let atTheEnd = Phase.allCases.filter(\.isFinal).flatMap { phase in
    [
      Transition(phase, .noted, [.staff], to: .same),
      Transition(phase, .flagged, [.rule], to: .same),
      Transition(phase, .settled, [.staff], if: [.reasonGiven], to: .same),
    ]
  }
}
