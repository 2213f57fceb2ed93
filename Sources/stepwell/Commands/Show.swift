import ArgumentParser
import Care
import Flow
import Handover
import Pages
import Records

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One journey: phase, open flags, answers, and what is missing.")

  @Argument(help: "The journey's code.")
  var code: String

  @ArgumentParser.Flag(help: "As JSON.")
  var json = false

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.show(try place.code(code), asJSON: json)
    }
  }
}

extension Place {
  fileprivate func show(_ code: Code, asJSON: Bool) throws(Trouble) {
    let checklists = try checklists()
    let record = try record(code, in: try keptStore())
    let standing = record.journey.standing
    let gaps = checklists.gaps(of: standing)
    if asJSON {
      return try say(
        journeyJSON(
          code: code, standing: standing, gaps: gaps, rev: record.rev, checklists: checklists))
    }
    let sentences = RecordSentences(
      setting: Setting(checklists: checklists, zone: clock.zone), standing: standing,
      language: language, events: record.journey.events, formulary: formulary)
    for line in sentences.summary(code: code, gaps: gaps, rev: record.rev) { try say(line) }
    if record.isReadOnly { warn(CommandSentences(language: language).newerRecord) }
    if !checklists.isReviewed { warn(Words.of(language).record.notReviewed) }
  }
}
