import ArgumentParser
import Care
import Glibc
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
  /// Goes on after any fault, and names each by the code of its record or the name of its file.
  fileprivate func verify() throws(Trouble) {
    let checklists = try checklists(keepsCopy: false)
    guard !folder.isEmptied else { throw .folderEmptied }
    guard access(dataFolder, F_OK) == 0 else { throw .noRecords }
    let store = try records { () throws(RecordsProblem) in try FileStore(looking: dataFolder) }
    let sentences = CommandSentences(language: language)
    var count = 0
    func tell(of faults: [KeptFault], in name: String) throws(Trouble) {
      for fault in faults { try say("\(name): \(sentences.sentence(fault))") }
      count += faults.count
    }
    let codes = (try? store.codes()) ?? []
    for code in codes {
      // Only where its folder is gone can nothing be told of a record that was set aside.
      let faults = (try? store.verify(code)) ?? [.bothMissing]
      try tell(of: faults.map(KeptFault.init), in: code.text)
      try tell(of: refusals(in: code, of: store, checklists), in: code.text)
    }
    let staff = try records { () throws(RecordsProblem) in try store.verifyStaff() }
    try tell(of: staff.map(KeptFault.init), in: "staff.json")
    let access = try records { () throws(RecordsProblem) in try store.verifyAccessLog() }
    try tell(of: access.map(KeptFault.init), in: "access.jsonl")
    for (name, fault) in try records({ () throws(RecordsProblem) in try store.verifyFolder() }) {
      try tell(of: [KeptFault(fault)], in: name == "." ? dataFolder : name)
    }
    guard count == 0 else { throw .recordsDiffer(count: count) }
    try say(sentences.noFault(in: codes.count))
  }

  /// Replays a journey by the rules: every event must have been allowed when it was made.
  private func refusals(in code: Code, of store: FileStore, _ checklists: Checklists) -> [KeptFault]
  {
    let refused = try? store.replay(code) { event, standing in
      // What a merge raises for staff to look at is raised wherever the journey stands.
      if event.by.role == .rule, case .flagged = event.what { return nil }
      return checklists.refusal(of: event, in: standing, zone: clock.zone)
    }
    return (refused ?? []).map { .notAllowed(event: $0.number, $0.refusal) }
  }
}
