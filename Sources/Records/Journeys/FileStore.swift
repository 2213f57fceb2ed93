import Care
import Glibc

/// Keeps the journeys of one data folder: whole old file or whole new file, never a mix.
///
/// It holds nothing open between two calls, and nothing in memory: what it says is what is on the
/// disk now.
package struct FileStore: Store {
  package let folder: String
  let calls: Calls
  /// Of the PINs that are set from now on.
  let pinCost: HashCost
  /// Whether what fails goes into the log of failures; who only looks at a folder changes nothing in it.
  let isNoting: Bool

  /// Makes what is missing of the data folder, for its owner alone, and tidies up after saves that
  /// were cut off.
  ///
  /// - Throws: `cannotCreate`, `cannotRead`, `noRandomNumbers`; `recordsGone` where the folder of the
  ///   records is missing beside what else a clinic keeps: nothing is made anew there.
  package init(
    folder: String, calls: Calls = .live, pinCost: HashCost = .moderate
  ) throws(RecordsProblem) {
    guard Sodium.isReady else { throw .noRandomNumbers }
    self.folder = folder
    self.calls = calls
    self.pinCost = pinCost
    isNoting = true
    try Self.creating(.dataFolder) { () throws(Errno) in try calls.makeFolders(folder) }
    guard try !isWithoutRecordsFolder() else { throw .recordsGone }
    try Self.creating(.journeysFolder) { () throws(Errno) in
      try calls.makeOwnFolder(path(Names.journeys))
    }
    try Self.creating(.quarantineFolder) { () throws(Errno) in
      try calls.makeOwnFolder(path(Names.quarantine))
    }
    sweep()
    try? inFolder(".", .dataFolder) { folder in FailureLog(folder: folder).begin() }
  }

  /// The folder as it is: nothing is made, mended or tidied up, so that `verify` can tell of it.
  ///
  /// - Throws: `noRandomNumbers`.
  package init(looking folder: String, calls: Calls = .live) throws(RecordsProblem) {
    guard Sodium.isReady else { throw .noRandomNumbers }
    self.folder = folder
    self.calls = calls
    pinCost = .moderate
    isNoting = false
  }

  /// Whether something of a clinic is here, and not the folder of its records, which is made first.
  func isWithoutRecordsFolder() throws(RecordsProblem) -> Bool {
    let others = [
      Names.quarantine, Names.writer, Names.Staff.newest, Names.Staff.before, Names.Staff.lock,
      AccessLog.Names.log, AccessLog.Names.key, Names.Home.marker,
    ]
    return try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.dataFolder) { () throws(Errno) in
        guard try folder.status(of: Names.journeys) == nil else { return false }
        for name in others where try folder.status(of: name) != nil { return true }
        return false
      }
    }
  }

  /// Every journey of the folder, in the order of the codes; also those whose newest file is gone, and
  /// those of which only a damaged file is left that was set aside.
  ///
  /// - Throws: `cannotRead`.
  package func codes() throws(RecordsProblem) -> [Code] {
    let names = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try reading(.journeysFolder) { () throws(Errno) in try folder.names() }
    }
    return Set(names.compactMap { Names.code(of: $0) }).union(codesSetAside).sorted()
  }

  /// The journeys of which a damaged file was set aside.
  var codesSetAside: Set<Code> {
    let names = try? inFolder(Names.quarantine, .quarantineFolder) {
      folder throws(RecordsProblem) in
      try reading(.quarantineFolder) { () throws(Errno) in try folder.names() }
    }
    return Set((names ?? []).compactMap(Names.codeSetAside))
  }

  /// A random code that no file here has, set aside or not.
  ///
  /// It is not reserved: `create` refuses it if another program took it meanwhile.
  ///
  /// - Throws: `cannotRead`.
  package func newCode() throws(RecordsProblem) -> Code {
    var taken: Set<String> = []
    for (name, place) in [
      (Names.journeys, RecordsProblem.Place.journeysFolder),
      (Names.quarantine, .quarantineFolder),
    ] {
      let names = try inFolder(name, place) { folder throws(RecordsProblem) in
        try reading(place) { () throws(Errno) in try folder.names() }
      }
      taken.formUnion(names.map { String($0.prefix { $0 != "." }) })
    }
    while true {
      let number = Sodium.random(below: UInt32(Code.count))
      if let code = Code(number: number), !taken.contains(code.text) { return code }
    }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Does the work in one of the folders, which is looked up once; what fails goes into the log of failures.
  ///
  /// `about` is what the work is about where that is one thing in the folder.
  func inFolder<Value>(
    _ name: String, _ place: RecordsProblem.Place, about: RecordsProblem.Place? = nil,
    _ work: (Folder) throws(RecordsProblem) -> Value
  ) throws(RecordsProblem) -> Value {
    do throws(RecordsProblem) {
      let folder = try reading(place) { () throws(Errno) in try calls.openFolder(path(name)) }
      defer { calls.closeQuietly(folder.descriptor) }
      return try work(folder)
    } catch {
      note(error, in: about ?? place)
      throw error
    }
  }

  func reading<Value>(
    _ place: RecordsProblem.Place, _ call: () throws(Errno) -> Value
  ) throws(RecordsProblem) -> Value {
    do throws(Errno) {
      return try call()
    } catch {
      throw .cannotRead(place, error)
    }
  }

  private static func creating(
    _ place: RecordsProblem.Place, _ call: () throws(Errno) -> Void
  ) throws(RecordsProblem) {
    do throws(Errno) {
      try call()
    } catch {
      throw .cannotCreate(place, error)
    }
  }

  private func sweep() {
    try? inFolder(Names.journeys, .journeysFolder) { folder in
      folder.sweep { file in Names.code(of: file).map(Names.lock) }
    }
    try? inFolder(".", .dataFolder) { folder in
      folder.sweep(lock: Names.lock(ofFile:))
    }
  }
}
