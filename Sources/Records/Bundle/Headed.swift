/// Bytes behind one line of JSON that says what they are.
struct Headed {
  let head: [String: JSON]
  /// The line with its end, as it stands there.
  let line: [UInt8]
  let body: [UInt8]

  /// So long is no line of ours; a longer one is not even read.
  private static let longestLine = 1 << 18

  init(_ head: [String: JSON], body: [UInt8]) {
    self.head = head
    line = JSON.object(head).bytes + [UInt8(ascii: "\n")]
    self.body = body
  }

  /// Nil when there is no line, or it is not written in the one way to write it.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.prefix(Self.longestLine).firstIndex(of: UInt8(ascii: "\n")),
      let head = JSON(bytes: Array(bytes[..<end]))?.object
    else { return nil }
    self.head = head
    line = Array(bytes[...end])
    body = Array(bytes[(end + 1)...])
  }

  var bytes: [UInt8] { line + body }
}
