import Glibc

/// The files of the access log in the data folder.
///
/// The log itself only grows. The head says how far it goes, so that lines cut off at its end are
/// missed; it is written after the line, so it may be behind after a power cut, never ahead.
struct AccessLog {
  enum Names {
    static let lock = "access.lock"
    static let log = "access.jsonl"
    static let key = "access.key"
    static let head = "access.head"
  }

  /// Some millions of lines; more would take the memory of the station.
  static let largest = 1 << 30

  let folder: Folder
  let key: [UInt8]

  /// Nil when there is no key.
  init?(in folder: Folder) throws(Errno) {
    let text = String(decoding: try folder.read(Names.key) ?? [], as: UTF8.self)
    guard text.hasSuffix("\n"), let key = bytes(hex: text.dropLast()), key.count == 32
    else { return nil }
    self.folder = folder
    self.key = key
  }

  /// Makes the key and a head that says "nothing yet".
  ///
  /// The head comes first: where there is a key, a missing head was removed by somebody.
  init(making folder: Folder) throws(RecordsProblem) {
    self.folder = folder
    key = Sodium.random(32)
    try write(head: .start)
    try folder.save(Array("\(hex(key))\n".utf8), as: Names.key, keepingOldAs: nil)
  }

  /// Nil when the head is missing or was changed.
  func head() throws(Errno) -> AccessPlace? {
    guard let bytes = try folder.read(Names.head), bytes.last == UInt8(ascii: "\n"),
      let sealed = Sealed(line: bytes.dropLast(), key: key),
      let last = sealed.fields["last"]?.text, let number = sealed.fields["seq"]?.number
    else { return nil }
    return AccessPlace(number: number, mac: last)
  }

  func write(head place: AccessPlace) throws(RecordsProblem) {
    // No line of the log has a field "last", so no line can be passed off as a head.
    let sealed = Sealed(["last": .text(place.mac), "seq": .number(place.number)], key: key)
    try folder.save(
      sealed.line + [UInt8(ascii: "\n")], as: Names.head, keepingOldAs: nil)
  }

  /// The whole lines of the log, without their ends.
  ///
  /// What stands after the last end of line was cut off while it was written, and never counted.
  func lines() throws(Errno) -> [[UInt8]] {
    let bytes = try folder.read(Names.log, most: Self.largest) ?? []
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().map(Array.init)
  }
}
