import Care
import Records
import Shipped
import Testing

/// Makes rows, and remembers which journeys it was asked about.
final class RowMaker {
  private(set) var asked: [Code] = []

  /// A row that tells one state of a journey from another; none for an empty one.
  func row(_ journey: Journey) -> BoardRow? {
    asked.append(journey.code)
    guard let last = journey.events.last, case .noted(let text) = last.what else { return nil }
    return Self.row(journey.code, text, done: journey.events.count)
  }

  func forget() { asked = [] }

  static func row(_ code: Code, _ text: String, done: Int) -> BoardRow {
    BoardRow(
      code: code, name: text, procedure: "kyphoplasty", sites: [.l1],
      procedureAt: Examples.moment, phase: .preparing, done: done, all: 9, worst: nil, about: nil,
      since: 7, missing: 0, next: nil)
  }
}

/// Five journeys and what the board says of them.
struct BoardTrial {
  let scratch: Scratch
  let store: FileStore
  let codes: [Code]
  let maker = RowMaker()

  init(_ scratch: Scratch) throws {
    self.scratch = scratch
    store = try scratch.store()
    codes = try (1...5).map { try Code.example($0) }.sorted()
    for code in codes { _ = try store.create(code, events: [Examples.note("\(code)")]) }
  }

  func board(
    after last: Board? = nil, _ fingerprint: String = "lists", most: Int = .max
  ) throws -> Board {
    try board(in: store, after: last, fingerprint, most: most)
  }

  func board(
    in store: FileStore, after last: Board? = nil, _ fingerprint: String = "lists", most: Int = .max
  ) throws -> Board {
    maker.forget()
    return try store.board(
      after: last, fingerprint: fingerprint, most: most, row: maker.row)
  }

  /// The rows of all five as they were made.
  var fresh: [BoardRow] { codes.map { RowMaker.row($0, "\($0)", done: 1) } }

  func rows(_ changed: [Int: BoardRow]) -> [BoardRow] {
    fresh.enumerated().map { changed[$0] ?? $1 }
  }
}

func inBoardTrial(_ body: (BoardTrial) throws -> Void) throws {
  try inScratch { try body(try BoardTrial($0)) }
}
