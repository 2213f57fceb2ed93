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

  /// Whether what was done then was done in time; in the hour that comes twice, the later one counts.
  package func allows(_ limit: FastingLimit, on day: CivilDay, at clock: ClockTime, zone: Zone)
    -> Bool
  {
    zone.latestMoment(on: day, at: clock) <= self[limit]
  }
}

extension Clinic {
  /// The limits that the patient is told: nil where neither the orders nor the site have hours.
  ///
  /// Unknown anaesthesia takes, of every policy, the longer hours.
  package func toldFasting(for orders: Orders, zone: Zone) -> FastingClock? {
    policy(for: orders).map {
      FastingClock(policy: $0, procedureAt: orders.procedureAt, zone: zone)
    }
  }

  /// The limits that answers are held against: where the site has no policy, the strictest.
  package func checkedFasting(for orders: Orders, zone: Zone) -> FastingClock {
    FastingClock(
      policy: policy(for: orders) ?? strictestPolicy, procedureAt: orders.procedureAt,
      zone: zone)
  }

  /// The hours that hold for these orders; nil where neither they nor the site give any.
  package func policy(for orders: Orders) -> FastingPolicy? {
    orders.fasting
      ?? (orders.anaesthesia == .unknown ? strictestPolicy : fasting[orders.anaesthesia])
  }

  private var strictestPolicy: FastingPolicy {
    let policies = fasting.values + [.strictest]
    return FastingPolicy(
      foodHours: policies.map(\.foodHours).max() ?? 0,
      drinkHours: policies.map(\.drinkHours).max() ?? 0)
  }
}

extension Checklists {
  /// Whether both limits were asked for on the day, and every answer to them was in time or its flag was
  /// settled.
  ///
  /// A flag that was settled before the answer was given, or before the procedure was ordered for
  /// this time, was settled for something else.
  func isFasted(_ standing: Standing, zone: Zone) -> Bool {
    guard let orders = standing.orders else { return false }
    let clock = clinic.checkedFasting(for: orders, zone: zone)
    let asked = fastingAnswers(standing)
    return isOpen(.lastFood, in: standing) && isOpen(.lastDrink, in: standing)
      && Set(asked.map(\.limit)) == Set(FastingLimit.allCases)
      && asked.allSatisfy { asked in
        guard let given = asked.given else { return false }
        if given.isInTime(asked.limit, clock, zone) { return true }
        guard !standing.openFlags.contains(where: { $0.key == asked.flag }),
          let settled = standing.places.settled[asked.flag]
        else { return false }
        return settled > max(given.place, standing.places.scheduled)
      }
  }

  /// Starting before the ordered time shortens the fast, so then the answers must hold against now.
  func isFasted(_ standing: Standing, at now: Moment, zone: Zone) -> Bool {
    guard var orders = standing.orders, isFasted(standing, zone: zone) else { return false }
    if now >= orders.procedureAt { return true }
    orders.procedureAt = now
    let clock = clinic.checkedFasting(for: orders, zone: zone)
    return fastingAnswers(standing).allSatisfy {
      $0.given?.isInTime($0.limit, clock, zone) ?? false
    }
  }

  /// What was answered wherever a rule that applies looks at a fasting limit.
  private func fastingAnswers(_ standing: Standing) -> [FastingAnswer] {
    guard let circumstances = circumstances(of: standing) else { return [] }
    return shownItems(of: standing, in: [.before, .arrival], for: .patient).flatMap { shown in
      shown.item.rules.filter { $0.when.holds(in: circumstances) }.compactMap { rule in
        guard case .laterThan(let limit) = rule.test else { return nil }
        return FastingAnswer(
          limit: limit, given: shown.given, flag: .item(shown.reference, rule.level))
      }
    }
  }
}

private struct FastingAnswer {
  let limit: FastingLimit
  let given: Standing.Given?
  /// The flag that an answer beyond the limit raises.
  let flag: Flag.Key
}

extension Standing.Given {
  fileprivate func isInTime(_ limit: FastingLimit, _ clock: FastingClock, _ zone: Zone) -> Bool {
    switch answer {
    case .earlier: true
    case .time(let day, let time):
      !isOfDoubtfulClock && clock.allows(limit, on: day, at: time, zone: zone)
    default: false
    }
  }
}
