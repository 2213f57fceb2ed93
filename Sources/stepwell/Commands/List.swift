import ArgumentParser
import Care
import Flow
import Handover
import Pages
import Records

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The board: one line a journey.")

  @ArgumentParser.Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.list(asJSON: json)
    }
  }
}

extension Place {
  fileprivate func list(asJSON: Bool) throws(Trouble) {
    let checklists = try checklists()
    let store = try keptStore()
    let codes = try records { () throws(RecordsProblem) in try store.codes() }
    var rows: [BoardLine] = []
    var broken: [(code: Code, why: [String])] = []
    for code in codes {
      do throws(RecordsProblem) {
        rows.append(listed(try store.load(code), checklists))
      } catch {
        broken.append((code, why(error, of: code, in: store)))
      }
    }
    for code in try records({ () throws(RecordsProblem) in try store.codesGone() }) {
      broken.append((code, [Trouble.recordGone.sentence(in: language, options.invocation)]))
    }
    rows.sort(by: needsMore)
    // An empty folder stays as empty as it is.
    if !codes.isEmpty { try log(.listedOnCommandLine, in: store) }
    if asJSON {
      try say(listJSON(rows))
    } else {
      for row in rows { try say(line(for: row)) }
      if !checklists.isReviewed { warn(Words.of(language).record.notReviewed) }
    }
    for (code, why) in broken { for sentence in why { warn("\(code): \(sentence)") } }
    if !broken.isEmpty { throw .recordsDiffer(count: broken.count) }
  }

  /// What `show` says of it; of one that is damaged, what `verify` finds.
  private func why(_ problem: RecordsProblem, of code: Code, in store: FileStore) -> [String] {
    let trouble = Trouble(problem)
    let faults = trouble == .damaged ? (try? store.verify(code)) ?? [] : []
    guard !faults.isEmpty else { return [trouble.sentence(in: language, options.invocation)] }
    return faults.map { CommandSentences(language: language).sentence(KeptFault($0)) }
  }

  private func listed(_ record: Record, _ checklists: Checklists) -> BoardLine {
    let standing = record.journey.standing
    return BoardLine(
      code: record.code, standing: standing, gaps: checklists.gaps(of: standing), rev: record.rev)
  }

  private func worst(_ row: BoardLine) -> Level? { row.standing.openFlags.map(\.level).max() }

  /// The gravest open flag first, then whose procedure is next.
  private func needsMore(_ one: BoardLine, _ other: BoardLine) -> Bool {
    let (first, second) = (worst(one) ?? .note, worst(other) ?? .note)
    if first != second { return first > second }
    let (soon, late) = (one.standing.orders?.procedureAt, other.standing.orders?.procedureAt)
    return (soon?.instant ?? 0) < (late?.instant ?? 0)
  }

  private func line(for row: BoardLine) -> String {
    let words = Words.of(language).record
    let when = row.standing.orders.map { "\($0.procedureAt.day.iso) \($0.procedureAt.clock.iso)" }
    let worst = worst(row).map(words.level) ?? "-"
    let columns: [(String, Int)] = [
      (row.code.text, 9), (initials(of: row.standing), 5), (row.standing.procedure?.text ?? "", 16),
      (when ?? "", 18), (row.standing.phase.map(words.phase) ?? "", 16), (worst, 11),
    ]
    let text = columns.map { $0 + String(repeating: " ", count: max(1, $1 - $0.count)) }.joined()
    return text + "\(row.gaps.count)"
  }

  /// Initials alone: a board hangs where others can read it.
  private func initials(of standing: Standing) -> String {
    let names = (standing.identity?.name ?? "").split(separator: " ")
    return names.compactMap(\.first).prefix(3).map { "\($0)." }.joined()
  }
}
