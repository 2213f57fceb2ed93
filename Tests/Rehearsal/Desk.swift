import Care
import Flow

/// A program with a made-up disk: runs actions through the reducer and answers its effects.
package struct Desk {
  package var state: State
  /// What is on the made-up disk.
  package var disk: [Code: Journey]
  package var rev = 1
  /// Set to make every save fail.
  package var failure: SaveProblem?
  /// Everything that was wanted so far.
  package private(set) var effects: [Effect] = []
  private let formulary: Formulary?

  package init(setting: Setting, now: Moment, disk: [Code: Journey], formulary: Formulary?) {
    state = State(setting: setting, now: now)
    self.disk = disk
    self.formulary = formulary
  }

  package mutating func act(_ actions: Action...) { actions.forEach { run($0) } }

  package mutating func pick(_ picks: Pick...) { picks.forEach { run(.picked($0)) } }

  /// A whole line typed, and Enter.
  package mutating func type(_ text: String) { run(.entered(text)) }

  package var standing: Standing? { state.session?.standing }

  package var screen: Screen { state.frame.screen }

  private mutating func run(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      let wanted = reduce(&state, waiting.removeFirst())
      effects += wanted
      waiting += wanted.compactMap { answer($0) }
    }
  }

  private mutating func answer(_ effect: Effect) -> Action? {
    switch effect {
    case .find(let code):
      .found(code, disk[code].map { .journey($0, Receipt(rev: rev)) } ?? .unknown)
    case .append(let events, let code, let expected):
      append(events, to: code, expecting: expected)
    case .readFormulary: .readFormulary(formulary)
    case .log, .ring, .leave: nil
    default: nil
    }
  }

  private mutating func append(_ events: [Event], to code: Code, expecting expected: Int) -> Action
  {
    if let failure { return .notSaved(failure) }
    guard var journey = disk[code] else { return .notSaved(.damaged) }
    guard expected == rev else { return .changedElsewhere(journey, Receipt(rev: rev)) }
    journey.events += events
    disk[code] = journey
    rev += 1
    return .saved(journey, Receipt(rev: rev))
  }
}
