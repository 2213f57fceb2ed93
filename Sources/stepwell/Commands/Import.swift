import ArgumentParser
import Authoring
import Care
import Flow
import Pages
import Records

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a sealed file in: sets a home up, or adds what is new to the journey here.",
    discussion: "It asks for the four words. It prints the journey's code alone on one line.")

  @Argument(help: "The file that stepwell export wrote.")
  var file: String

  @ArgumentParser.Flag(
    help: "This clinic went back to an old backup: take its own staff's lost entries in too.")
  var afterBackup = false

  @ArgumentParser.Flag(
    help: "All that was in the data folder is lost for good: set the home up anew.")
  var folderLost = false

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      // Told before the words are typed rather than after.
      guard folderLost || !place.folder.isEmptied else { throw .folderEmptied }
      try place.takeIn(file, takesOwnStaff: afterBackup)
    }
  }
}

extension Place {
  fileprivate func takeIn(_ path: String, takesOwnStaff: Bool) throws(Trouble) {
    let words = Words.of(language).record.bundle
    // Told before the words are typed rather than after.
    let sealed = try records { () throws(RecordsProblem) in try SealedBundle(reading: path) }
    // Before the question, or a quick hand would be seen.
    let typing = SecretTyping()
    warn(words.askWords)
    guard let typed = typing.line(), let passphrase = Passphrase(typed: typed) else {
      throw .bundle(.noWords)
    }
    let bundle = try records { () throws(RecordsProblem) in
      try Bundle(sealed, with: passphrase)
    }
    let store = try store(beginningAnew: true)
    let rules = try rules(in: store, takesOwnStaff: takesOwnStaff)
    let taken = try records { () throws(RecordsProblem) in
      try store.take(bundle, at: clock.now, rules: rules)
    }
    if !taken.isNothingNew { note(.imported, taken.code, in: store) }
    let wanted = options.language.map(Language.init)
    if let wanted, Words.all[wanted] != nil { try? store.keepHomeLanguage(wanted) }
    explain(taken, words)
    try tell(taken.code.text, isDone: true)
  }

  /// By the checklists here; an empty folder has none yet, and nothing to merge either.
  ///
  /// A home whose lists are gone goes by those that the file brings.
  private func rules(in store: FileStore, takesOwnStaff: Bool) throws(Trouble) -> ImportRules {
    let codes = try records { () throws(RecordsProblem) in try store.codes() }
    let home = try records { () throws(RecordsProblem) in try store.home() }
    let own = codes.isEmpty ? nil : home == nil ? try checklists() : try? checklists()
    let zone = clock.zone
    return ImportRules(
      canUse: { Reading.of(folder: $0, depth: .atHome).checklists != nil },
      judge: { folder in
        let checklists = folder.flatMap { Reading.of(folder: $0, depth: .atHome).checklists } ?? own
        return { checklists?.refusal(of: $0, in: $1, zone: zone) }
      }, takesOwnStaff: takesOwnStaff)
  }

  private func explain(_ taken: Taken, _ words: BundleWords) {
    if taken.isHomeSetUp {
      warn(words.homeSetUp(taken.code, Invocation(data: options.data).command("")))
    } else if taken.newEvents > 0 {
      warn(words.merged(taken.code, taken.newEvents))
    } else if taken.isNothingNew {
      warn(words.nothingNew(taken.code))
    }
    if taken.isRecovered { warn(words.recovered) }
    if taken.newFlags > 0 { warn(words.flagsRaised(taken.newFlags)) }
    switch taken.lists {
    case .asBefore: break
    case .replaced: if !taken.isHomeSetUp { warn(words.listsReplaced) }
    case .notSaved: warn(words.listsNotSaved)
    }
  }
}

extension BundleTrouble {
  init(_ fault: BundleFault) {
    self =
      switch fault {
      case .noSuchFile: .noSuchFile
      case .tooLarge: .tooLarge
      case .notABundle: .notABundle
      case .cutOff: .cutOff
      case .damaged: .damaged
      case .newer: .newer
      case .wrongPassphrase(let word): .wrongWords(unknownWord: word)
      case .notHere(let code): .notHere(code)
      case .anotherPatient(let code): .anotherPatient(code)
      case .anotherHome(let code): .anotherHome(code)
      case .staffElsewhere: .staffElsewhere
      case .staffUnknown: .staffUnknown
      case .notPermitted: .notPermitted
      case .checklists: .checklists
      }
  }
}
