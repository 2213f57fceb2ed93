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
    // Written again, so that not even a mistake in the reader takes a file that differs.
    guard bytes.last == UInt8(ascii: "\n"), let json = JSON(bytes: Array(bytes.dropLast())),
      var tree = json.object, Self.line(json) == bytes
    else { throw .notCanonical }
    guard let checksum = tree.removeValue(forKey: "sha256")?.text,
      checksum == Self.checksum(of: tree)
    else { throw .checksum }
    self.tree = tree
  }

  var bytes: [UInt8] { Self.line(.object(sealed)) }

  /// Whether these bytes, which are to be written, read back as this object, value by value.
  func isRead(from bytes: [UInt8]) -> Bool {
    bytes.last == UInt8(ascii: "\n") && JSON(bytes: Array(bytes.dropLast())) == .object(sealed)
  }

  private var sealed: [String: JSON] {
    tree.merging(["sha256": .text(Self.checksum(of: tree))]) { $1 }
  }

  private static func line(_ json: JSON) -> [UInt8] { json.bytes + [UInt8(ascii: "\n")] }

  private static func checksum(of tree: [String: JSON]) -> String {
    hex(Sodium.sha256(JSON.object(tree).bytes))
  }
}
