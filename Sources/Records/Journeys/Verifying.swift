import Care

extension Store {
  /// Everything that is wrong with the record and the generation before it; empty when all is well.
  ///
  /// It changes nothing, and moves nothing.
  ///
  /// - Throws: `notFound`, `cannotRead`.
  package func verify(_ code: Code) throws(RecordsProblem) -> [RecordFault] {
    let inFiles = try inFolder(Names.journeys, .journeysFolder) {
      folder throws(RecordsProblem) in try faults(of: code, in: folder)
    }
    let aside = try inFolder(Names.quarantine, .quarantineFolder) {
      folder throws(RecordsProblem) in
      try reading(.quarantineFolder) { () throws(Errno) in try folder.names() }
    }
    return inFiles + aside.filter { $0.hasPrefix("\(code).") }.map { .setAside($0) }
  }

  private func faults(
    of code: Code, in folder: Folder
  ) throws(RecordsProblem) -> [RecordFault] {
    let newest = try inspected(Names.newest(code), for: code, in: folder)
    let before = try inspected(Names.before(code), for: code, in: folder)
    guard newest != nil || before != nil else { throw .notFound }
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
  ) throws(RecordsProblem) -> Inspected? {
    let found = try reading(.record) { () throws(Errno) in
      (bytes: try folder.read(name), mode: try folder.status(of: name)?.mode ?? 0)
    }
    guard let bytes = found.bytes else { return nil }
    var inspected = Inspected()
    if found.mode & 0o077 != 0 { inspected.kinds.append(.openToOthers) }
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
