/// What an item or a list is there for, where a gate of the phase table or a page rests on it.
///
/// The lists say it (`means:`), so the program knows no item by its name: a gate whose item is missing
/// is closed, and `check` says which one is.
package enum Meaning: String, CaseIterable, Sendable {
  // What gates rest on: each stands in every pathway exactly once, and shows for every patient.

  /// Guard `allergiesAnswered`: a list of `before/`, open once the answer to each of its items is known.
  case allergies
  /// Guard `medicinesDecided`: the medicines that are told in `before/`, open once that was all of them;
  /// each is then looked at by itself.
  case medicines
  /// Guards `fastingSatisfied` and `fastingSatisfiedNow`: a time of `arrival/` with rules
  /// `later-than: orders.last-food`, one of which holds; open once it is known, and then held against the limit.
  case lastFood = "last-food"
  /// The same with `orders.last-drink`.
  case lastDrink = "last-drink"
  /// Guard `consentSigned`: a `sign` of `procedure/`, open once a staff member signed it.
  case consentSigned = "consent-signed"
  /// Guard `recoveredOrOverridden`: a `choose-many` of `recovery/` with a `none`, each other option of which
  /// calls somebody; open at `none`, or once staff settled what was seen.
  case redSigns = "red-signs"
  /// Guard `recoveredOrOverridden`: a `yes-no` of `recovery/`, open at `yes`.
  case legsNormal = "legs-normal"
  /// Guard `recoveredOrOverridden`: a `yes-no` of `recovery/`, open at `yes`.
  case urineNormal = "urine-normal"
  /// Guard `topicsTaughtBack`: a list of `discharge/`, open once the patient and the caregiver have both
  /// said it back.
  case warningSignsTaughtToBoth = "warning-signs-taught-to-both"

  // What charts and reports tell in a few words: each stands in a pathway once at most.

  /// The upper number of the blood pressure, in the rounds of the recovery room.
  case systolic
  /// The lower one.
  case diastolic
  case pulse
  /// The oxygen in the blood, in percent.
  case oxygen
  case temperature
  case pain
  /// How the place of the needle looks.
  case site
  /// The pain on a day at home, when it is asked.
  case painNow = "pain-now"
  /// The worst pain of a day at home.
  case painWorst = "pain-worst"
  case temperatureAtHome = "temperature-at-home"
  /// How long somebody walked on a day at home.
  case walked
  /// For how many hours of a day the brace was worn.
  case braceWorn = "brace-worn"
  /// Whether the paused medicine is taken again: asked each day until it is.
  case restartTaken = "restart-taken"
}

extension Meaning {
  /// Whether a gate rests on it, so that no pathway can be without.
  package var isGate: Bool {
    switch self {
    case .allergies, .medicines, .lastFood, .lastDrink, .consentSigned, .redSigns, .legsNormal,
      .urineNormal, .warningSignsTaughtToBoth:
      true
    case .systolic, .diastolic, .pulse, .oxygen, .temperature, .pain, .site, .painNow, .painWorst,
      .temperatureAtHome, .walked, .braceWorn, .restartTaken:
      false
    }
  }

  /// Whether it is said of a whole list rather than of an item.
  package var isOfList: Bool { self == .allergies || self == .warningSignsTaughtToBoth }

  /// The part of the way in which it is asked.
  package var stage: Stage {
    switch self {
    case .allergies, .medicines: .before
    case .lastFood, .lastDrink: .arrival
    case .consentSigned: .procedure
    case .redSigns, .legsNormal, .urineNormal, .systolic, .diastolic, .pulse, .oxygen, .temperature,
      .pain, .site:
      .recovery
    case .warningSignsTaughtToBoth: .discharge
    case .painNow, .painWorst, .temperatureAtHome, .walked, .braceWorn, .restartTaken: .home
    }
  }

  /// Whether such an item can tell what is meant.
  package func fits(_ item: Item) -> Bool {
    switch (self, item.kind) {
    case (.medicines, .medicines), (.consentSigned, .sign), (.legsNormal, .yesNo),
      (.urineNormal, .yesNo), (.restartTaken, .yesNo), (.temperature, .temperature),
      (.temperatureAtHome, .temperature), (.pain, .scale), (.painNow, .scale), (.painWorst, .scale),
      (.systolic, .number), (.diastolic, .number), (.pulse, .number), (.oxygen, .number),
      (.walked, .number), (.braceWorn, .number), (.site, .chooseOne):
      true
    case (.lastFood, .time): item.holds(.lastFood)
    case (.lastDrink, .time): item.holds(.lastDrink)
    case (.redSigns, .chooseMany(let options, let none)):
      none != nil && options.allSatisfy { item.calls(at: $0.id) }
    default: false
    }
  }
}

extension Item {
  /// Whether it is the answer "none of these".
  package func isNone(_ answer: Answer) -> Bool {
    guard case .chooseMany(_, let none?) = kind else { return false }
    return answer == .chosen([none.id])
  }

  /// The rules that look at this limit.
  package func rules(about limit: FastingLimit) -> [Rule] {
    rules.filter { $0.test == .laterThan(limit) }
  }

  /// Whether a late answer stops the procedure for some patient at least.
  fileprivate func holds(_ limit: FastingLimit) -> Bool {
    rules(about: limit).contains { $0.level.stops }
  }

  /// Whether this option brings somebody at once, whoever the patient is.
  fileprivate func calls(at option: Option.ID) -> Bool {
    rules.contains { rule in
      guard case .has(let values) = rule.test else { return false }
      return rule.level >= .call && rule.when == .always && values.contains(.option(option))
    }
  }
}
