import Care

/// What is true of a journey in the model: the guards that are met, and a few things that a guard is
/// worked out from.
struct Facts: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ guards: [Guard]) {
    rawValue = guards.reduce(0) { bits, guarding in
      bits | 1 << UInt32(Guard.allCases.firstIndex(of: guarding) ?? 31)
    }
  }

  init(_ guards: Guard...) {
    self.init(guards)
  }

  /// Enrolled with a name and a birth date.
  static let identified = beyondGuards(0)
  // There may be many flags of a level; the model knows only whether one is open.
  static let holdOpen = beyondGuards(1)
  static let callOpen = beyondGuards(2)
  static let emergencyOpen = beyondGuards(3)

  /// A bit that no guard has, however many guards there will be.
  private static func beyondGuards(_ number: Int) -> Facts {
    Facts(rawValue: 1 << UInt32(Guard.allCases.count + number))
  }

  static let holdsSettled = Facts(.holdsSettled)
  static let callsSettled = Facts(.callsSettled)
  /// What the lists ask for.
  static let told = Facts(
    .listsComplete, .fastingSatisfied, .allergiesAnswered, .medicinesDecided)
  static let consent = Facts(.consentSigned)
  /// The lists of the recovery room; where there are none, nothing is open in them.
  static let checked = Facts(.recoveryChecked)
  static let topics = Facts(.topicsTaughtBack)
  static let levels = Facts(.siteOrdered)
  static let arrived = Facts(.twoIdentifiersAgain)
  static let signature = Facts(.unchangedSinceVerified, .verificationFresh)
  static let flags: Facts = [.holdOpen, .callOpen, .emergencyOpen]

  /// With the guards that follow from which flags are open.
  var met: Facts {
    var all = self
    if isDisjoint(with: [.holdOpen, .emergencyOpen]) { all.insert(.holdsSettled) }
    if isDisjoint(with: [.callOpen, .emergencyOpen]) { all.insert(.callsSettled) }
    return all
  }

  /// Each fact by itself.
  var singles: [Facts] {
    (0..<32).map { Facts(rawValue: 1 << $0) }.filter { !isDisjoint(with: $0) }
  }

  /// Every choice of them, from none to all.
  var subsets: [Facts] {
    singles.reduce([[]]) { sets, fact in sets + sets.map { $0.union(fact) } }
  }
}

extension Facts: CustomStringConvertible {
  var description: String {
    let guards = Guard.allCases.filter { contains(Facts($0)) }.map(\.rawValue)
    let others: [(Facts, String)] = [
      (.identified, "identified"), (.holdOpen, "hold open"), (.callOpen, "call open"),
      (.emergencyOpen, "emergency open"),
    ]
    let all = guards + others.filter { contains($0.0) }.map(\.1)
    return "{\(all.joined(separator: ", "))}"
  }
}
