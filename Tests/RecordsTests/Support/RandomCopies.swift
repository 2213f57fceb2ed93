import Care

@testable import Records

/// A row of numbers that is the same for the same seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Copies of one journey that were carried about, added to and merged at random.
///
/// Clocks go wrong, two copies share a writer's id as copied folders do, and a copy goes back to how it
/// was before.
struct RandomCopies {
  private(set) var copies: [KeptJourney]
  private var dice: Dice
  private var count = 0

  init(seed: UInt64, code: Code) {
    dice = Dice(seed: seed)
    let first = KeptJourney(empty: code).adding(
      [Examples.note("enrolled")], writer: "aa", rev: 1)
    copies = Array(repeating: first, count: 4)
    for _ in 0..<Int.random(in: 5...40, using: &dice) { step() }
  }

  private static let writers = ["cc", "aa", "bb", "bb"]

  private mutating func step() {
    let one = Int.random(in: copies.indices, using: &dice)
    let other = Int.random(in: copies.indices, using: &dice)
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: copies[one] = copies[other]
    case 1, 2: copies[one] = copies[one].merging(copies[other], rev: 1)
    default:
      let events = (0..<Int.random(in: 1...3, using: &dice)).map { _ in event() }
      copies[one] = copies[one].adding(events, writer: Self.writers[one], rev: 1)
    }
  }

  private mutating func event() -> Event {
    count += 1
    let seconds = [0, 1, 2, -90_000, 90_000, count * 60].randomElement(using: &dice) ?? 0
    let sign = Flag.Key.sign("fever")
    let role = Role.allCases.randomElement(using: &dice) ?? .patient
    let what: [Happening] = [
      .noted("\(count)"), .flagged(sign, .call), .settled(sign, reason: "\(count)"),
      // The same in two copies at once: still two events, unless every byte is the same.
      .noted("same"),
    ]
    return Examples.event(
      what.randomElement(using: &dice) ?? .verified, at: seconds, by: role)
  }
}

extension KeptJourney {
  /// The next revision, with the events of another copy too.
  func merging(_ other: KeptJourney, rev: Int) -> KeptJourney {
    holding(ledger.merging(other.ledger), rev: rev)
  }
}
