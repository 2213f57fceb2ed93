import Care

/// A journey that was sealed, and the words that open it.
package struct Exported: Sendable {
  package let passphrase: Passphrase
  /// Whether the file holds the generation before, because the newest could not be used: the last
  /// entries may be missing in it.
  package let isRecovered: Bool
  /// What is to leave, once its words are told: before that it would be a file that nobody can open.
  package let file: PreparedFile
}

extension FileStore {
  /// Seals a journey with the checklists in a folder into a new file that waits for its name.
  ///
  /// The words are new each time, also at home: nothing that opens a file is ever kept, so there is no key
  /// to lose with a laptop, and a slip of paper opens one file and no later one.
  ///
  /// - Throws: `fileExists`, `noSuchFolder`; `bundle` with `checklists` or `tooLarge`; `notFound`, `damaged` also
  ///   when a chain is broken, `holdsAnother`, `newerSchema`, `readOnly`, `cannotCreate`, `cannotRead`.
  package func export(
    _ code: Code, checklists: String, to path: String, at moment: Moment,
    cost: HashCost = .moderate
  ) throws(RecordsProblem) -> Exported {
    let passphrase = Passphrase.random()
    var isRecovered = false
    let file = try PreparedFile(for: path, calls) { () throws(RecordsProblem) in
      let choice = try exportable(code)
      isRecovered = choice.why != nil
      let lists = try ChecklistFiles(reading: checklists, calls)
      let bundle = Bundle(made: moment, journey: choice.kept, lists: lists)
      let bytes = try SealedBundle(bundle.content, for: passphrase, cost: cost).bytes
      guard bytes.count <= SealedBundle.largest else { throw .bundle(.tooLarge) }
      return bytes
    }
    return Exported(passphrase: passphrase, isRecovered: isRecovered, file: file)
  }

  /// The record, if whoever imports it will take it.
  private func exportable(_ code: Code) throws(RecordsProblem) -> Generations<KeptJourney>.Choice {
    let choice = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try self.choice(of: code, in: folder)
    }
    if let readOnly = choice.kept.readOnly { throw .readOnly(readOnly) }
    guard choice.kept.isWhole, !choice.kept.events.isEmpty else { throw .damaged }
    return choice
  }
}

extension SealedBundle {
  /// Reads a file that came home, or from home.
  ///
  /// - Throws: `bundle` with `noSuchFile`, `tooLarge`, `notABundle`, `cutOff`, `damaged` or `newer`;
  ///   `cannotRead`.
  package init(reading path: String, calls: Calls = .live) throws(RecordsProblem) {
    guard Sodium.isReady else { throw .noRandomNumbers }
    let (parent, name) = folderAndName(of: path)
    let bytes: [UInt8]?
    do throws(Errno) {
      let folder = try calls.openFolder(parent)
      defer { calls.closeQuietly(folder.descriptor) }
      bytes = try folder.read(name, most: Self.largest)
    } catch {
      switch error {
      case .absent, .notAFolder: throw .bundle(.noSuchFile)
      case .tooLarge: throw .bundle(.tooLarge)
      case _ where error.isOfOddFile: throw .bundle(.notABundle)
      default: throw .cannotRead(.bundle, error)
      }
    }
    guard let bytes else { throw .bundle(.noSuchFile) }
    try self.init(bytes: bytes)
  }
}
