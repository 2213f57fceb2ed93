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
    let store = try store()
    let codes = try records { () throws(RecordsProblem) in try store.codes() }
    var count = 0
    for code in codes {
      let faults = try records { () throws(RecordsProblem) in try store.verify(code) }
      faults.forEach { say("\(code): \($0)") }
      count += faults.count
      let refused = refusals(in: code, of: store, checklists)
      refused.forEach { say("\(code): event \($0.number): \($0.refusal)") }
      count += refused.count
    }
    let staff = try records { () throws(RecordsProblem) in try store.verifyStaff() }
    staff.forEach { say("staff.json: \($0)") }
    count += staff.count
    let access = try records { () throws(RecordsProblem) in try store.verifyAccessLog() }
    access.forEach { say("access.jsonl: \($0)") }
    count += access.count
    guard count == 0 else { throw .recordsDiffer(count: count) }
    warn("\(codes.count) records, no fault.")
  }

  /// Replays a journey by the rules: every event must have been allowed when it was made.
  private func refusals(
    in code: Code, of store: Store, _ checklists: Checklists
  ) -> [(number: Int, refusal: Refusal)] {
    let refused = try? store.replay(code) { event, standing in
      // What a merge raises for staff to look at is raised wherever the journey stands.
      if event.by.role == .rule, case .flagged = event.what { return nil }
      return checklists.refusal(of: event, in: standing, zone: clock.zone)
    }
    return refused ?? []
  }
}
