import ArgumentParser
import Care
import Flow
import Pages
import Records

struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A journey's events, oldest first, as sentences.")

  @Argument(help: "The journey's code.")
  var code: String

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      let checklists = try place.checklists()
      let record = try place.record(try place.code(code), in: try place.keptStore())
      let sentences = RecordSentences(
        setting: Setting(checklists: checklists, zone: place.clock.zone),
        standing: record.journey.standing, language: place.language,
        events: record.journey.events, formulary: place.formulary)
      for event in record.journey.events { try say(sentences.sentence(event)) }
      if record.isReadOnly { warn(CommandSentences(language: place.language).newerRecord) }
    }
  }
}
