import ArgumentParser
import Care
import Pages
import Records

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One sealed file of a journey and its checklists, for home or back to the clinic.",
    discussion: "Four words that open it are printed once, and never again.")

  @Argument(help: "The journey's code.")
  var code: String

  @ArgumentParser.Option(help: "The new file.")
  var to: String

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.export(try place.code(code), to: to)
    }
  }
}

extension Place {
  /// The words alone go to stdout, so that nothing else is mixed into what is written down; they are never
  /// an argument, a file or a line of a log.
  fileprivate func export(_ code: Code, to path: String) throws(Trouble) {
    // What this program cannot use, the one at home cannot use either.
    _ = try checklists()
    let store = try store()
    let exported = try records { () throws(RecordsProblem) in
      try store.export(code, checklists: checklistsFolder, to: path, at: clock.now)
    }
    try? store.logAccess(.exported, to: code, at: clock.now.instant)
    let words = Words.of(language).record.bundle
    if exported.isRecovered { warn(words.recovered) }
    warn(words.writeDown)
    say(exported.passphrase.shown)
  }
}
