import ArgumentParser
import Care
import Flow

/// What every command takes.
struct Options: ParsableArguments {
  @ArgumentParser.Option(help: "Where the records are kept.")
  var data: String?

  @ArgumentParser.Option(help: "Where the checklists are.")
  var checklists: String?

  @ArgumentParser.Flag(help: "Plain lines instead of a screen, for screen readers and pipes.")
  var lines = false

  @ArgumentParser.Option(help: "The language to begin with, such as en or es.")
  var language: String?

  @ArgumentParser.Option(
    help: "Set the program's clock, such as 2026-03-08T01:59, for training and tests.")
  var at: String?

  @ArgumentParser.Flag(help: "No colours.")
  var noColor = false

  @ArgumentParser.Flag(help: "No mouse.")
  var noMouse = false

  @ArgumentParser.Flag(help: "Nobody but the clinic can end the program.")
  var kiosk = false
}

extension Options {
  /// With which a command that the program prints finds the same folders.
  var invocation: Invocation { Invocation(data: data, checklists: checklists) }
}
