import Care
import FoundationEssentials
import Glibc
import Records
import Testing

/// A clinic with one journey and a set of checklists, and a home that has nothing yet.
struct Houses {
  let clinic: Scratch
  let home: Scratch
  let code: Code

  static let lists = ["clinic.yaml": "name: North\n", "home/wound.yaml": "checklist: wound\n"]

  init(_ scratch: Scratch, number: Int = 1) throws {
    try #require(mkdir(scratch.path, 0o700) == 0)
    clinic = Scratch(path: "\(scratch.path)/clinic")
    home = Scratch(path: "\(scratch.path)/home")
    code = try Code.example(number)
    _ = try clinic.store().create(code, events: ["a", "b"].map(Examples.note))
    try FileManager.default.createDirectory(
      atPath: "\(clinic.path)/lists/home", withIntermediateDirectories: true)
    for (name, text) in Self.lists { try clinic.write(text.utf8, to: "lists/\(name)") }
    try clinic.write("not a list".utf8, to: "lists/README.md")
  }

  /// A file in neither house.
  func file(_ name: String = "rosa.stepwell") -> String { "\(clinic.path)/../\(name)" }

  /// Sends the journey from one house to the other one.
  @discardableResult
  func send(
    from: Scratch, to: Scratch, at moment: Moment? = nil,
    rules: ImportRules = .anything
  ) throws -> Taken {
    // At the clinic nothing in the examples is still to come.
    let moment = moment ?? (to.path == clinic.path ? Examples.later : Examples.moment)
    let bundle = try pack(from, at: moment)
    return try to.store().take(bundle, at: moment, rules: rules)
  }

  /// What a file of this house holds now.
  func pack(_ from: Scratch, at moment: Moment = Examples.moment) throws -> Bundle {
    let file = file("\(UInt64.random(in: 0...(.max)))")
    let exported = try from.store().export(
      code, checklists: lists(of: from), to: file, at: moment, cost: .least)
    try exported.file.publish()
    return try Bundle(SealedBundle(reading: file), with: exported.passphrase)
  }

  func lists(of scratch: Scratch) -> String {
    Home.checklists(inDataFolder: scratch.path) ?? "\(scratch.path)/lists"
  }

  /// Adds an event in one of the houses.
  @discardableResult
  func add(_ event: Event, in scratch: Scratch) throws -> Record {
    let store = try scratch.store()
    return try store.append([event], to: code, expecting: try store.load(code).rev)
  }

  func texts(_ scratch: Scratch) throws -> [String] {
    try scratch.store().load(code).journey.events.compactMap { event in
      if case .noted(let text) = event.what { text } else { nil }
    }
  }
}

func inHouses(_ body: (Houses) throws -> Void) throws {
  try inScratch { try body(try Houses($0)) }
}

extension ImportRules {
  /// The same rules whatever the lists say.
  init(
    canUse: @escaping @Sendable (String) -> Bool,
    refusal: @escaping @Sendable (Event, Standing) -> Refusal?
  ) {
    self.init(canUse: canUse, judge: { _ in refusal })
  }

  static let anything = ImportRules(canUse: { _ in true }, refusal: { _, _ in nil })
}

extension Moment {
  /// So many seconds later, at the same time of the day; the difference matters to nobody here.
  func after(_ seconds: Int) -> Moment {
    Moment(instant: instant + seconds, day: day, clock: clock)
  }
}

extension Examples {
  /// When most files are taken in at the clinic.
  static let later = Moment(
    instant: moment.instant + 99 * 86_400, day: day + 99, clock: morning)

  static func note(_ text: String, at seconds: Int, by role: Role = .caregiver) -> Event {
    Event(
      at: moment.after(seconds), by: Author(role, staff: role == .staff ? "n.ruiz" : nil),
      what: .noted(text))
  }

  static func event(_ what: Happening, at seconds: Int, by role: Role = .caregiver) -> Event {
    Event(
      at: moment.after(seconds), by: Author(role, staff: role == .staff ? "n.ruiz" : nil),
      what: what)
  }
}

extension Scratch {
  /// Every file below the folder with what is in it, but for locks.
  func files() throws -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    var files: [String: [UInt8]] = [:]
    // That something was looked for in vain may stand in the log of failures.
    for name in paths where !name.hasSuffix(".lock") && name != "failures.jsonl" {
      files[name] = FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
    }
    return files
  }
}
