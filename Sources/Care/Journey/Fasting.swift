/// The last moments for food and for clear drinks before one procedure.
package struct FastingClock: Hashable, Sendable {
  package let lastFood: Moment
  package let lastDrink: Moment

  /// The hours are hours that pass, so a clock change in the night is taken into account.
  package init(policy: FastingPolicy, procedureAt: Moment, zone: Zone) {
    lastFood = zone.moment(at: procedureAt.instant - policy.foodHours * 3600)
    lastDrink = zone.moment(at: procedureAt.instant - policy.drinkHours * 3600)
  }

  package subscript(limit: FastingLimit) -> Moment {
    switch limit {
    case .lastFood: lastFood
    case .lastDrink: lastDrink
    }
  }
}

extension Clinic {
  /// The limits that the patient is told: nil where the site has no policy for this anaesthetic.
  ///
  /// Unknown anaesthesia takes, of every policy, the longer hours.
  package func toldFasting(for orders: Orders, zone: Zone) -> FastingClock? {
    let policy = orders.anaesthesia == .unknown ? strictestPolicy : fasting[orders.anaesthesia]
    return policy.map { FastingClock(policy: $0, procedureAt: orders.procedureAt, zone: zone) }
  }

  /// The limits that answers are held against: where the site has no policy, the strictest.
  package func checkedFasting(for orders: Orders, zone: Zone) -> FastingClock {
    FastingClock(
      policy: fasting[orders.anaesthesia] ?? strictestPolicy, procedureAt: orders.procedureAt,
      zone: zone)
  }

  private var strictestPolicy: FastingPolicy {
    let policies = fasting.values + [.strictest]
    return FastingPolicy(
      foodHours: policies.map(\.foodHours).max() ?? 0,
      drinkHours: policies.map(\.drinkHours).max() ?? 0)
  }
}
