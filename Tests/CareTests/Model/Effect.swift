import Care

/// What one event makes true or false in the model, surely or perhaps.
///
/// *Perhaps* is where the model knows less than the program: an answer may complete a list or open it
/// again. `ModelTieTests` holds real journeys against this table.
struct Effect: Sendable {
  var sets: Facts = []
  var unsets: Facts = []
  var maySet: Facts = []
  var mayUnset: Facts = []

  /// Whether these facts can become those.
  func allows(_ before: Facts, _ after: Facts) -> Bool {
    let gained = after.subtracting(before)
    let lost = before.subtracting(after)
    return after.isSuperset(of: sets) && after.isDisjoint(with: unsets)
      && gained.isSubset(of: sets.union(maySet)) && lost.isSubset(of: unsets.union(mayUnset))
  }

  /// The outcomes that differ in one *perhaps* at most.
  ///
  /// What changes several facts at once leads where several such events lead, because each of them
  /// can happen again where it led to.
  var outcomes: [Outcome] {
    let plain = Outcome(keep: Facts(rawValue: .max).subtracting(unsets), add: sets)
    return [plain]
      + maySet.singles.map { Outcome(keep: plain.keep, add: sets.union($0)) }
      + mayUnset.singles.map { Outcome(keep: plain.keep.subtracting($0), add: sets) }
  }

  /// Which facts stay as they are, and which become true.
  struct Outcome: Hashable, Sendable {
    let keep: Facts
    let add: Facts
  }
}

extension Effect {
  /// What an event does that carries these guards.
  static func of(_ event: Event.Name, by role: Role, carrying carried: Facts) -> [Effect] {
    switch event {
    case .enrolled:
      let identified: Facts = carried.contains(Facts(.twoIdentifiers)) ? .identified : []
      return [
        Effect(
          sets: identified, maySet: Facts(.listsComplete, .siteOrdered).union(.checked))
      ]
    case .arrived: return [arrival(carried)]
    case .verified: return [Effect(sets: .signature)]
    case .answered: return [answer(by: role)]
    case .ordered: return [order]
    case .decided:
      // A prescriber who is asked decides nothing, and a medicine that is held needs its restart.
      // Items may hang on whether any medicine was held.
      let decided = Facts.told.union(Facts(.ordersComplete))
      // What was taught of restarts is taught anew, and the last restart may be the last day.
      let last = Facts(.lastDayReached)
      return [
        Effect(
          unsets: unsigned, maySet: decided.union(.checked).union(last),
          mayUnset: [decided, .consent, .checked, .topics, last])
      ]
    case .flagged: return flagging
    case .settled: return [Effect(maySet: Facts(.fastingSatisfied), mayUnset: .flags)]
    case .corrected: return [Effect(unsets: unsigned)]
    case .taught:
      return [Effect(maySet: .topics, mayUnset: .topics)]
    case .postponed:
      // What was told on the day no longer counts, and what hung on it may be asked or hidden.
      return [
        Effect(
          unsets: .arrived, maySet: .told.union(.checked),
          mayUnset: [.told, .consent, .checked])
      ]
    case .ended: return [Effect(maySet: .checked, mayUnset: .checked)]
    case .admitted: return [Effect(maySet: .checked, mayUnset: .checked.union(.topics))]
    case .held, .released, .started, .recovered, .discharged, .closed, .cancelled, .noted, .entered,
      .responded:
      return [Effect()]
    }
  }

  /// Time by itself, which nobody has to do.
  static let time = Effect(
    maySet: Facts(.lastDayReached), mayUnset: Facts(.verificationFresh).union(.arrived))

  private static let unsigned = Facts(.unchangedSinceVerified)

  /// Arriving drops what was told, and checked, at an arrival before.
  private static func arrival(_ carried: Facts) -> Effect {
    let again = carried.intersection(.arrived)
    return Effect(
      sets: again, unsets: Facts.arrived.subtracting(again), maySet: .told.union(.checked),
      mayUnset: [.told, .consent, .checked])
  }

  private static func answer(by role: Role) -> Effect {
    let theirs = (role == .staff ? Facts.told.union(.consent) : .told).union(.checked)
    return Effect(unsets: unsigned, maySet: theirs, mayUnset: theirs)
  }

  /// Another anaesthetic or another time changes what is asked; another day is another visit.
  private static let order = Effect(
    unsets: unsigned, maySet: [.told, .levels, .checked, Facts(.ordersComplete, .lastDayReached)],
    mayUnset: [
      .told, .consent, .arrived, .levels, .checked, .topics,
      Facts(.ordersComplete, .lastDayReached),
    ])

  /// A flag that is raised again may be lifted to an emergency, and is no longer what it was.
  private static let flagging = [
    Effect(maySet: [.holdOpen, .callOpen]),
    Effect(sets: .emergencyOpen, mayUnset: [.holdOpen, .callOpen]),
  ]
}

extension Event.Name {
  /// The guards that look at the event itself; it may come with or without each.
  var carried: Facts {
    switch self {
    case .enrolled: Facts(.twoIdentifiers, .ordersDrafted)
    case .corrected: Facts(.twoIdentifiers)
    case .arrived: Facts(.twoIdentifiersAgain)
    case .held, .released, .admitted, .postponed, .cancelled, .settled: Facts(.reasonGiven)
    case .started: Facts(.fastingSatisfiedNow)
    case .recovered: Facts(.recoveredOrOverridden)
    case .ordered: Facts(.ordersDrafted)
    case .discharged: Facts(.adultEscort, .sheetHandedOver)
    case .closed: Facts(.followUpDone)
    case .entered: Facts(.dayAtHome)
    case .decided: Facts(.holdInOrder)
    case .verified, .ended, .answered, .noted, .flagged, .taught, .responded: []
    }
  }
}
