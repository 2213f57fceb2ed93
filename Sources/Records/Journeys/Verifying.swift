import Care

extension FileStore {
  /// Everything that is wrong with the record and the generation before it; empty when all is well.
  ///
  /// It changes nothing, and moves nothing.
  ///
  /// - Throws: `notFound`, `cannotRead`.
  package func verify(_ code: Code) throws(RecordsProblem) -> [RecordFault] {
    let inFiles = try inFolder(Names.journeys, .journeysFolder) {
      folder throws(RecordsProblem) in try faults(of: code, in: folder)
    }
    return inFiles + namesSetAside(of: code.text).map { .setAside($0) }
  }

  private func faults(
    of code: Code, in folder: Folder
  ) throws(RecordsProblem) -> [RecordFault] {
    let newest = inspected(Names.newest(code), for: code, in: folder)
    let before = inspected(Names.before(code), for: code, in: folder)
    guard newest != nil || before != nil else {
      guard !namesSetAside(of: code.text).isEmpty else { throw .notFound }
      return [.bothMissing]
    }
    var faults: [RecordFault] = newest == nil ? [.newestMissing] : []
    if let new = newest?.kept, let old = before?.kept, new != old, old.rev >= new.rev {
      faults.append(.putBack)
    }
    // Whether staff have settled a double claim, the newest file alone can say.
    let old = (before?.kinds ?? []).filter { newest?.kept == nil || !$0.isDoubleClaim }
    return faults + (newest?.kinds ?? []).map { .inFile(.newest, $0) }
      + old.map { .inFile(.before, $0) }
  }

  private struct Inspected {
    /// Nil when the file cannot be read or is another patient's.
    var kept: KeptJourney?
    var kinds: [RecordFault.Kind] = []
  }

  private func inspected(
    _ name: String, for code: Code, in folder: Folder
  ) -> Inspected? {
    let bytes: [UInt8]
    switch folder.look(at: name) {
    case .nothing: return nil
    case .odd(let odd): return Inspected(kinds: [.odd(odd)])
    case .bytes(let found): bytes = found
    }
    var inspected = Inspected()
    if folder.isOpenToOthers(name) { inspected.kinds.append(.openToOthers) }
    do throws(Unreadable) {
      let kept = try KeptJourney(bytes: bytes)
      if kept.code == code {
        inspected.kept = kept
      } else {
        inspected.kinds.append(.holdsAnother(kept.code))
      }
      inspected.kinds += kept.faults
    } catch {
      inspected.kinds.append(error.kind)
    }
    return inspected
  }
}

extension Unreadable {
  fileprivate var kind: RecordFault.Kind {
    switch self {
    case .notCanonical: .notCanonical
    case .checksum: .checksum
    case .notOfThisKind: .notAJourney
    case .newerSchema(let schema): .newerSchema(schema)
    }
  }
}
