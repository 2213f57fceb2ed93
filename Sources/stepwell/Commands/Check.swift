import ArgumentParser
import Authoring
import Pages

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the checklists strictly and print every finding.")

  @Argument(help: "The folder of checklists; without it, the one that is used.")
  var folder: String?

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      let findings = Reading.of(folder: folder ?? place.checklistsFolder, depth: .thorough).findings
      for finding in findings { try say("\(finding)") }
      guard findings.isEmpty else { throw .findingsTold(findings.count) }
      try say(CommandSentences(language: place.language).noFindings)
    }
  }
}
