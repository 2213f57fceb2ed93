/// A file of the data folder that only saves time: everything in it can be read or worked out anew.
///
/// So it is never repaired and never missed, and nobody hears of one that could not be saved.
enum DerivedFile: String, CaseIterable {
  /// What the board shows; see `BoardIndex`.
  case board
  /// The checklists as they were read last; see `KeptLists`.
  case lists
  /// The journey of a home as it was read last; see `KnownJourney`.
  case journey

  var name: String { "\(rawValue).index" }
  var lock: String { "\(rawValue).lock" }

  /// So much are a million journeys.
  fileprivate static let largest = 256 << 20
}

extension Folder {
  /// What the program put there with the key of this folder; nil for anything else.
  func read(_ file: DerivedFile) -> [UInt8]? {
    guard let key = key(of: file), let bytes = try? read(file.name, most: DerivedFile.largest)
    else { return nil }
    let body = bytes.dropLast(Sodium.hashLength)
    guard Sodium.keyedHash(Array(body), key: key) == Array(bytes[body.endIndex...]) else {
      return nil
    }
    return Array(body)
  }

  /// Whether it was saved: nobody waits for another program that saves its own.
  func save(_ bytes: [UInt8], _ file: DerivedFile) -> Bool {
    makeKey()
    guard let key = key(of: file) else { return false }
    var isSaved = false
    ifNotLocked(file.lock) {
      let sealed = bytes + Sodium.keyedHash(bytes, key: key)
      let saved: ()? = try? save(sealed, as: file.name, keepingOldAs: nil)
      isSaved = saved != nil
    }
    return isSaved
  }

  /// Whether there is none, or one that this folder's key made.
  func isSound(_ file: DerivedFile) -> Bool {
    if read(file) != nil { return true }
    if case .nothing = look(at: file.name, most: DerivedFile.largest) { return true }
    return false
  }

  /// Of the access log's, so that there is one secret to look after; another for each file, so that none
  /// can be passed off as another.
  private func key(of file: DerivedFile) -> [UInt8]? {
    guard let log = (try? AccessLog(in: self)) ?? nil else { return nil }
    return Sodium.keyedHash(Array(file.name.utf8), key: log.key)
  }

  /// Where nothing was logged yet; a log without its key is told of by `verify`, and must stay so.
  private func makeKey() {
    let names = [AccessLog.Names.key, AccessLog.Names.head, AccessLog.Names.log]
    guard names.allSatisfy(isAbsent) else { return }
    ifNotLocked(AccessLog.Names.lock) {
      if names.allSatisfy(isAbsent) { _ = try? AccessLog(making: self) }
    }
  }
}

extension PackedWriter {
  /// Begins a derived file: its format, and the fingerprint of what it is made from.
  init(_ format: String, of fingerprint: String) {
    self.init()
    add(format, fingerprint)
  }
}

extension PackedReader {
  /// Nil when the bytes are in another format, or made from something else.
  init?(_ bytes: [UInt8], _ format: String, of fingerprint: String) {
    self.init(bytes[...])
    guard (try? text()) == format, (try? text()) == fingerprint else { return nil }
  }
}
