/// Bytes that end too early, or are not what was to be read.
struct Torn: Error {}

/// Puts numbers and texts behind one another, in as few bytes as can be read fast.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []
  /// Where a text that comes again stands among those that came.
  private var places: [[UInt8]: Int] = [:]

  /// Seven bits in a byte, the lowest first; small numbers of either sign take few.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Its bytes the first time, behind how many they are; after that its place, as a number below 0.
  mutating func add(_ text: String) {
    // By bytes: Swift takes texts for the same that are written differently.
    let utf8 = Array(text.utf8)
    if let place = places[utf8] {
      add(-1 - place)
    } else {
      places[utf8] = places.count
      add(utf8.count)
      bytes += utf8
    }
  }

  mutating func add(_ more: [UInt8]) {
    bytes += more
  }
}

/// Reads what a `PackedWriter` wrote, in the same order.
struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// Every text that came, in order.
  private var texts: [String] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func number() throws(Torn) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.endIndex, shift < UInt.bitWidth {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 127) << shift
      if byte < 128 { return Int(bitPattern: number >> 1) ^ -Int(number & 1) }
      shift += 7
    }
    throw Torn()
  }

  /// A number that nothing overflows with; see `JSON.numbers`.
  mutating func bounded(_ bounds: ClosedRange<Int> = JSON.numbers) throws(Torn) -> Int {
    let number = try number()
    guard bounds.contains(number) else { throw Torn() }
    return number
  }

  /// How many parts follow; each takes a byte at least, so that rubbish cannot ask for all the memory.
  mutating func count() throws(Torn) -> Int {
    let count = try number()
    guard (0...bytes.endIndex - position).contains(count) else { throw Torn() }
    return count
  }

  mutating func text() throws(Torn) -> String {
    let count = try number()
    guard count >= 0 else {
      guard texts.indices.contains(-1 - count) else { throw Torn() }
      return texts[-1 - count]
    }
    guard count <= bytes.endIndex - position else { throw Torn() }
    defer { position += count }
    let text = String(decoding: bytes[position..<position + count], as: UTF8.self)
    texts.append(text)
    return text
  }

  /// One of these, by its place among them.
  mutating func one<Value>(of all: [Value]) throws(Torn) -> Value {
    let place = try number()
    guard all.indices.contains(place) else { throw Torn() }
    return all[place]
  }
}
