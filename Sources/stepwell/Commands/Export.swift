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
  ///
  /// They are told before the file gets its name: a file whose words nobody read can be opened by nobody, and words
  /// without a file open nothing.
  fileprivate func export(_ code: Code, to path: String) throws(Trouble) {
    // What this program cannot use, the one at home cannot use either.
    _ = try checklists()
    let store = try keptStore()
    let exported = try records { () throws(RecordsProblem) in
      try store.export(code, checklists: checklistsFolder, to: path, at: clock.now)
    }
    let words = Words.of(language).record.bundle
    try publish(exported.file) { () throws(Trouble) in
      try log(.exported, code, in: store)
      if exported.isRecovered { warn(words.recovered) }
      warn(words.writeDown)
      try tell(exported.passphrase.shown, isDone: false)
    }
  }
}
