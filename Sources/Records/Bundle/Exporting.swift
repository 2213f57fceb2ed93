import Care
import Glibc

/// What came of sealing a journey.
package struct Exported: Sendable {
  /// The words that open the file.
  package let passphrase: Passphrase
  /// Whether the file holds the generation before, because the newest could not be used: the last
  /// entries may be missing in it.
  package let isRecovered: Bool
}

extension Store {
  /// Seals a journey with the checklists in a folder into a new file, and tells the words that open it.
  ///
  /// The words are new each time, also at home: nothing that opens a file is ever kept, so there is no key
  /// to lose with a laptop, and a slip of paper opens one file and no later one.
  ///
  /// The words are told once the file is on the disk, and never again.
  ///
  /// - Throws: `bundle` with `exists`, `noSuchFolder`, `checklists` or `tooLarge`; `notFound`, `damaged` also when a
  ///   chain is broken, `holdsAnother`, `newerSchema`, `readOnly`, `cannotCreate`, `cannotRead`,
  ///   `notSaved`, `notConfirmed`.
  package func export(
    _ code: Code, checklists: String, to path: String, at moment: Moment,
    cost: HashCost = .moderate
  ) throws(RecordsProblem) -> Exported {
    let passphrase = Passphrase.random()
    let (parent, name) = split(path)
    let folder: Folder
    do throws(Errno) {
      folder = try calls.openFolder(parent)
    } catch {
      if error == .absent || error == .notAFolder { throw .bundle(.noSuchFolder) }
      throw .cannotCreate(.bundle, error)
    }
    defer { calls.closeQuietly(folder.descriptor) }
    // Asked before the work, and only once: two people do not write one name in the same second.
    let isTaken = try reading(.bundle) { () throws(Errno) in try folder.status(of: name) != nil }
    guard !isTaken else { throw .bundle(.exists) }
    let choice = try exportable(code)
    let lists = try ChecklistFiles(reading: checklists, calls)
    let bundle = Bundle(made: moment, journey: choice.kept, lists: lists)
    let bytes = try SealedBundle(bundle.content, for: passphrase, cost: cost).bytes
    guard bytes.count <= SealedBundle.largest else { throw .bundle(.tooLarge) }
    do throws(RecordsProblem) {
      try folder.save(bytes, as: name, keepingOldAs: nil)
    } catch {
      // Its words are told to nobody; it must not keep the name either.
      if case .notConfirmed = error { try? folder.unlink(name) }
      throw error
    }
    return Exported(passphrase: passphrase, isRecovered: choice.why != nil)
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
    let (parent, name) = split(path)
    let bytes: [UInt8]?
    do throws(Errno) {
      let folder = try calls.openFolder(parent)
      defer { calls.closeQuietly(folder.descriptor) }
      bytes = try folder.read(name, most: Self.largest)
    } catch {
      switch error {
      case .absent, .notAFolder: throw .bundle(.noSuchFile)
      case .tooLarge: throw .bundle(.tooLarge)
      default: throw .cannotRead(.bundle, error)
      }
    }
    guard let bytes else { throw .bundle(.noSuchFile) }
    try self.init(bytes: bytes)
  }
}

/// The folder of a file and its name in it; the name `.` for a path that is none of a file.
private func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path.isEmpty ? "." : path) }
  let name = String(path[path.index(after: slash)...])
  return (slash == path.startIndex ? "/" : String(path[..<slash]), name.isEmpty ? "." : name)
}
