/// Bytes that end too early, or are not what was to be read.
struct Torn: Error {}

/// Puts numbers and texts behind one another, in as few bytes as can be read fast.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits in a byte, the lowest first; small numbers of either sign take few.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ more: [UInt8]) {
    bytes += more
  }
}

/// Reads what a `PackedWriter` wrote, in the same order.
struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  var isAtEnd: Bool { next == bytes.endIndex }

  mutating func number() throws(Torn) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while next < bytes.endIndex, shift < UInt.bitWidth {
      let byte = bytes[next]
      next += 1
      number |= UInt(byte & 127) << shift
      if byte < 128 { return Int(bitPattern: number >> 1) ^ -Int(number & 1) }
      shift += 7
    }
    throw Torn()
  }

  mutating func text() throws(Torn) -> String {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - next else { throw Torn() }
    defer { next += count }
    return String(decoding: bytes[next..<next + count], as: UTF8.self)
  }

  /// One of these, by its place among them.
  mutating func one<Value>(of all: [Value]) throws(Torn) -> Value {
    let place = try number()
    guard all.indices.contains(place) else { throw Torn() }
    return all[place]
  }
}
