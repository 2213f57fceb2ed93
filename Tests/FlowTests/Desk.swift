import Care
import Testing

@testable import Flow

/// A program with a made-up disk: runs actions through the reducer and answers its effects.
struct Desk {
  var state: State
  /// What is on the made-up disk.
  var disk: [Code: Journey] = [:]
  var rev = 1
  /// Set to make every save fail.
  var failure: SaveProblem?
  var effects: [Effect] = []

  init(at now: Moment = Sample.moment(1, 7)) throws {
    let setting = Setting(checklists: Sample.checklists, zone: Sample.zone)
    state = State(setting: setting, now: now)
    let code = try #require(Sample.code)
    disk[code] = Sample.journey(code)
  }

  mutating func act(_ actions: Action...) { actions.forEach { run($0) } }

  mutating func pick(_ picks: Pick...) { picks.forEach { run(.picked($0)) } }

  mutating func type(_ text: String) { run(.entered(text)) }

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
      return .found(code, disk[code].map { .journey($0, Receipt(rev: rev)) } ?? .unknown)
    case .append(let events, let code, let expected):
      if let failure { return .notSaved(failure) }
      guard var journey = disk[code] else { return .notSaved(.damaged) }
      guard expected == rev else { return .changedElsewhere(journey, Receipt(rev: rev)) }
      journey.events += events
      disk[code] = journey
      rev += 1
      return .saved(journey, Receipt(rev: rev))
    case .readFormulary: return .readFormulary(Sample.formulary)
    case .log, .ring, .leave: return nil
    }
  }

  /// Signed in and at the first item.
  static func walking(at now: Moment = Sample.moment(1, 7)) throws -> Desk {
    var desk = try Desk(at: now)
    desk.signIn()
    desk.pick(.beginWalk)
    return desk
  }

  mutating func signIn(born: String = "03 05 1948") {
    pick(.language(.english))
    type(Sample.code?.text ?? "")
    type(born)
  }

  /// Answers one item, wherever the walk stands, by going to it from the review.
  mutating func at(_ item: Item.Reference) {
    state.session?.isReviewing = true
    state.show(item)
  }

  var standing: Standing? { state.session?.standing }
  var screen: Screen { state.frame.screen }

  func saved(_ item: Item.Reference) -> Answer? {
    Sample.code.flatMap { disk[$0]?.standing.answers[item]?.answer }
  }
}
