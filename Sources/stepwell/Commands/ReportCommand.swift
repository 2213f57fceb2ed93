import ArgumentParser
import Care
import Flow
import Handover
import Pages
import Records

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "What the family wrote down at home, on a page for the visit.",
    discussion: """
      What was measured by day; warnings and what was done; what was missed or late; medicines; \
      questions for the doctor. It names the patient.
      """)

  @Argument(help: "The journey's code.")
  var code: String

  @ArgumentParser.Flag(help: "As one file in large type with charts, for a browser to print.")
  var html = false

  @ArgumentParser.Option(help: "Write a new file, for its owner alone, instead of printing.")
  var to: String?

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.report(try place.code(code), asHTML: html, to: to)
    }
  }
}

extension Place {
  fileprivate func report(_ code: Code, asHTML: Bool, to path: String?) throws(Trouble) {
    let checklists = try checklists()
    let store = try keptStore()
    let record = try wholeRecord(code, in: store)
    let report = Report(
      setting: Setting(checklists: checklists, zone: clock.zone), journey: record.journey,
      language: options.language.map(Language.init), formulary: formulary, on: clock.now.day)
    guard let report else { throw .damaged }
    let text = asHTML ? reportHTML(report) : reportText(report)
    try handOut(text, to: path) { () throws(Trouble) in
      try log(.exported, code, in: store)
    } print: { () throws(Trouble) in
      try say(pages: asHTML ? [text] : reportPages(report))
    }
    if !checklists.isReviewed { warn(Words.of(language).record.notReviewed) }
  }
}
