/// Why the bytes of a file are nothing that can be read.
enum Unreadable: Error, Hashable {
  /// Not the one way to write what they say: torn, edited by hand, or not JSON at all.
  case notCanonical
  case checksum
  /// Sound, but not a file of this kind.
  case notOfThisKind
  /// Sound, and too new for this version to find its way in it.
  case newerSchema(Int)
}

/// A file of one object: one line, with a checksum over everything but itself.
struct Envelope: Hashable {
  /// Everything but the checksum.
  ///
  /// A save adds to it and takes nothing away, so that what this version does not know stays.
  var tree: [String: JSON]

  init(_ tree: [String: JSON]) {
    self.tree = tree
  }

  init(bytes: [UInt8]) throws(Unreadable) {
    guard bytes.last == UInt8(ascii: "\n"), let json = JSON(bytes: Array(bytes.dropLast())),
      var tree = json.object
    else { throw .notCanonical }
    var members = tree.mapValues(\.bytes)
    // Written again, so that not even a mistake in the reader takes a file that differs.
    guard Self.line(members) == bytes else { throw .notCanonical }
    members["sha256"] = nil
    guard tree.removeValue(forKey: "sha256")?.text == Self.checksum(of: members) else {
      throw .checksum
    }
    self.tree = tree
  }

  var bytes: [UInt8] {
    var members = tree.mapValues(\.bytes)
    members["sha256"] = JSON.text(Self.checksum(of: members)).bytes
    return Self.line(members)
  }

  /// Whether these bytes, which are to be written, read back as this object, value by value.
  func isRead(from bytes: [UInt8]) -> Bool {
    (try? Envelope(bytes: bytes)) == self
  }

  private static func line(_ members: [String: [UInt8]]) -> [UInt8] {
    JSON.object(of: members) + [UInt8(ascii: "\n")]
  }

  /// Over the members as they are written, which is done once: a record of many days is long.
  private static func checksum(of members: [String: [UInt8]]) -> String {
    hex(Sodium.sha256(JSON.object(of: members)))
  }
}
