import Care
import Testing

@testable import Records

/// One import in a situation, under a rule that makes calls fail, and what must hold afterwards.
enum ImportTrial {
  /// What the data folder is before the import.
  enum Situation: String, CaseIterable, Sendable {
    case empty, clinic, home
  }

  /// Returns how many calls the import made.
  @discardableResult
  static func run(
    _ situation: Situation, _ name: String, _ rule: @escaping Script.Rule
  ) throws -> Int {
    var count = 0
    try inHouses { houses in
      let bundle = try prepare(situation, houses)
      let place = situation == .clinic ? houses.clinic : houses.home
      let before = try place.state(houses.code)
      let script = Script()
      let store = try place.store(script.calls())
      script.begin(rule)
      let outcome = Result { () throws(RecordsProblem) in
        try store.take(bundle, at: Examples.moment, rules: .anything)
      }
      script.freeze()
      count = script.seen.count
      try check(outcome, before, bundle, place, houses, "\(name): \(outcome)")
    }
    return count
  }

  /// The file that is to be taken in.
  private static func prepare(_ situation: Situation, _ houses: Houses) throws -> Bundle {
    switch situation {
    case .empty: break
    case .clinic:
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home", at: 10), in: houses.home)
      try houses.add(Examples.note("clinic", at: 20, by: .staff), in: houses.clinic)
      return try houses.pack(houses.home)
    case .home:
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home", at: 10), in: houses.home)
      try houses.add(Examples.note("clinic", at: 20, by: .staff), in: houses.clinic)
      try houses.clinic.write("name: South\n".utf8, to: "lists/clinic.yaml")
    }
    return try houses.pack(houses.clinic, at: Examples.moment.after(30))
  }

  private static func check(
    _ outcome: Result<Taken, RecordsProblem>, _ before: State, _ bundle: Bundle,
    _ place: Scratch, _ houses: Houses, _ name: String
  ) throws {
    let comment = Comment(rawValue: name)
    // An hour later, so that what was left behind is old enough to be swept.
    _ = try place.store(now: 1 << 40)
    let after = try place.state(houses.code)
    switch outcome {
    case .success: #expect(after.events.isSuperset(of: bundle.journey.events), comment)
    case .failure(.notConfirmed): break
    case .failure: #expect(after == before, comment)
    }
    #expect(after.events.isSuperset(of: before.events), comment)
    if !after.events.isEmpty {
      #expect(try place.store().verify(houses.code) == [], comment)
    }
    // The next try finds nothing in its way, and makes it whole.
    _ = try place.store().take(bundle, at: Examples.moment, rules: .anything)
    let whole = try place.state(houses.code)
    #expect(whole.events == before.events.union(bundle.journey.events), comment)
    let again = try place.store().take(bundle, at: Examples.moment, rules: .anything)
    #expect(again.isNothingNew, comment)
    for file in try place.files().keys {
      #expect(!file.hasSuffix(".tmp"), comment)
    }
    if place.path == houses.home.path {
      #expect(whole.lists == bundle.lists, comment)
      #expect(place.names("checklists") == [bundle.lists.name, "in-use.json"], comment)
    }
  }

  /// What the rest of the program sees of a data folder.
  struct State: Equatable {
    let home: Home?
    let events: Set<KeptEvent>
    let lists: ChecklistFiles?
  }
}

extension Scratch {
  fileprivate func state(_ code: Code) throws -> ImportTrial.State {
    let store = try store()
    let bytes = try files()["journeys/\(code).json"]
    let home = try store.home()
    let lists = home?.lists.flatMap { lists in
      try? ChecklistFiles(reading: "\(path)/checklists/\(lists.folder)", .quick())
    }
    return ImportTrial.State(
      home: home, events: Set(try bytes.map { try KeptJourney(bytes: $0).events } ?? []),
      lists: lists)
  }
}
