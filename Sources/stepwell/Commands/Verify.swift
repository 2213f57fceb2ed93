import ArgumentParser
import Care
import Pages
import Records

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check every record: checksum, chain, replay; and the access log.")

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in try place.verify() }
  }
}

extension Place {
  fileprivate func verify() throws(Trouble) {
    let checklists = try checklists()
    let store = try keptStore()
    let codes = try records { () throws(RecordsProblem) in try store.codes() }
    let sentences = CommandSentences(language: language)
    var count = 0
    func tell(of faults: [KeptFault], in name: String) {
      faults.forEach { say("\(name): \(sentences.sentence($0))") }
      count += faults.count
    }
    for code in codes {
      let faults = try records { () throws(RecordsProblem) in try store.verify(code) }
      tell(of: faults.map(KeptFault.init), in: code.text)
      guard let record = try? store.load(code) else { continue }
      tell(of: refusals(in: record.journey, checklists), in: code.text)
    }
    let staff = try records { () throws(RecordsProblem) in try store.verifyStaff() }
    tell(of: staff.map(KeptFault.init), in: "staff.json")
    let access = try records { () throws(RecordsProblem) in try store.verifyAccessLog() }
    tell(of: access.map(KeptFault.init), in: "access.jsonl")
    guard count == 0 else { throw .recordsDiffer(count: count) }
    warn(sentences.noFault(in: codes.count))
  }

  /// Replays a journey by the rules: every event must have been allowed when it was made.
  private func refusals(in journey: Journey, _ checklists: Checklists) -> [KeptFault] {
    var standing = Standing()
    var refused: [KeptFault] = []
    for (index, event) in journey.events.enumerated() {
      if let refusal = checklists.refusal(of: event, in: standing, zone: clock.zone) {
        refused.append(.notAllowed(event: index + 1, refusal))
      }
      standing.take(event)
    }
    return refused
  }
}
