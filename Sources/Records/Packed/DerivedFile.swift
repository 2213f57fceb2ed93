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
  /// Nil also when the file cannot be read.
  func read(_ file: DerivedFile) -> [UInt8]? {
    try? read(file.name, most: DerivedFile.largest)
  }

  /// Whether it was saved: nobody waits for another program that saves its own.
  func save(_ bytes: [UInt8], _ file: DerivedFile) -> Bool {
    var isSaved = false
    ifNotLocked(file.lock) {
      let saved: ()? = try? save(bytes, as: file.name, keepingOldAs: nil)
      isSaved = saved != nil
    }
    return isSaved
  }
}

extension PackedWriter {
  /// Begins a derived file: its format, and the fingerprint of what it is made from.
  init(_ format: String, of fingerprint: String) {
    self.init()
    add(format, fingerprint)
  }

  /// The bytes with their checksum behind them.
  var sealed: [UInt8] { bytes + Sodium.hash(bytes) }
}

extension PackedReader {
  /// Nil when the bytes are torn, in another format, or made from something else.
  init?(sealed bytes: [UInt8], _ format: String, of fingerprint: String) {
    let body = bytes.dropLast(Sodium.hashLength)
    guard Sodium.hash(Array(body)) == Array(bytes[body.endIndex...]) else { return nil }
    self.init(body)
    guard (try? text()) == format, (try? text()) == fingerprint else { return nil }
  }
}
