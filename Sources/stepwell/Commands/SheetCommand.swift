import ArgumentParser
import Care
import Flow
import Handover
import Pages
import Records

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "The patient's sheet for home, two pages of plain text; none while an order is blank."
  )

  @Argument(help: "The journey's code.")
  var code: String

  @ArgumentParser.Flag(help: "As one file in large type, for a browser to print.")
  var html = false

  @ArgumentParser.Option(help: "Write a new file, for its owner alone, instead of printing.")
  var to: String?

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.sheet(try place.code(code), asHTML: html, to: to)
    }
  }
}

extension Place {
  fileprivate func sheet(_ code: Code, asHTML: Bool, to path: String?) throws(Trouble) {
    let checklists = try checklists()
    let store = try keptStore()
    let record = try wholeRecord(code, in: store)
    let sheet = try sheet(of: record.journey.standing, checklists)
    let text = asHTML ? sheetHTML(sheet) : sheetText(sheet)
    try handOut(text, to: path) { () throws(Trouble) in
      try log(.sheetPrinted, code, in: store)
    } print: { () throws(Trouble) in
      try say(pages: asHTML ? [text] : sheetPages(sheet))
    }
    if !checklists.isReviewed { warn(Words.of(language).record.notReviewed) }
  }

  private func sheet(of standing: Standing, _ checklists: Checklists) throws(Trouble) -> Sheet {
    if let phase = standing.phase, !phase.hasSheet { throw .sheet(.phase(phase)) }
    do {
      return try Sheet(
        setting: Setting(checklists: checklists, zone: clock.zone), standing: standing,
        language: options.language.map(Language.init), formulary: formulary, on: clock.now.day)
    } catch {
      throw .sheet(.blank(error))
    }
  }
}
