@testable import Records

/// The file of a record with something changed in it, and a checksum that fits: what a newer version
/// of the program, or somebody who knows the format, could have written.
func sealed(_ bytes: [UInt8], _ change: (inout [String: JSON]) -> Void) -> [UInt8] {
  var tree = JSON(file: bytes)?.object ?? [:]
  tree["sha256"] = nil
  change(&tree)
  let checksum = hex(Sodium.sha256(JSON.object(tree).bytes))
  tree["sha256"] = .text(checksum)
  return JSON.object(tree).bytes + [UInt8(ascii: "\n")]
}

extension [String: JSON] {
  /// The events of an envelope.
  var events: [JSON] {
    get { self["journey"]?["events"]?.list ?? [] }
    set {
      var journey = self["journey"]?.object ?? [:]
      journey["events"] = .list(newValue)
      self["journey"] = .object(journey)
    }
  }
}

extension JSON {
  /// A file is its value and the end of a line.
  init?(file: [UInt8]) {
    self.init(bytes: Array(file.dropLast()))
  }

  func with(_ key: String, _ value: JSON?) -> JSON {
    var values = object ?? [:]
    values[key] = value
    return .object(values)
  }
}
