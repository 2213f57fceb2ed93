import Care

/// A value that is put into bytes for this program alone to read again: quick, and of no lasting form.
///
/// What is packed is a copy of something that can be read or worked out anew, so nothing is lost when
/// another version of the program does not understand it.
protocol Packable {
  init(from reader: inout PackedReader) throws(Torn)
  func pack(into writer: inout PackedWriter)
}

extension PackedWriter {
  /// The parts of a value, in the order in which they are read.
  mutating func add<each Part: Packable>(_ part: repeat each Part) {
    repeat (each part).pack(into: &self)
  }
}

extension PackedReader {
  /// The next part, of the kind that is asked for.
  mutating func next<Part: Packable>() throws(Torn) -> Part { try Part(from: &self) }
}

/// Nothing that is worked out from a packed number may overflow: it has the bounds of one in a record.
extension Int: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self = try reader.bounded() }
  func pack(into writer: inout PackedWriter) { writer.add(self) }
}

extension Bool: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self = try reader.number() == 1 }
  func pack(into writer: inout PackedWriter) { writer.add(self ? 1 : 0) }
}

extension String: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self = try reader.text() }
  func pack(into writer: inout PackedWriter) { writer.add(self) }
}

extension Identifier: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self.init(try reader.text()) }
  func pack(into writer: inout PackedWriter) { writer.add(text) }
}

extension Optional: Packable where Wrapped: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    // Named by its type, or it would be taken for an optional once more.
    self = try reader.number() == 0 ? nil : try Wrapped(from: &reader)
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(self == nil ? 0 : 1)
    self?.pack(into: &writer)
  }
}

extension Array: Packable where Element: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self = []
    let count = try reader.count()
    // Not for more than a list has: the elements are much larger than their bytes.
    reserveCapacity(Swift.min(count, 1 << 12))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(count)
    for element in self { element.pack(into: &writer) }
  }
}

extension Dictionary: Packable where Key: Packable, Value: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    let count = try reader.count()
    self.init(minimumCapacity: Swift.min(count, 1 << 12))
    for _ in 0..<count {
      let key = try Key(from: &reader)
      updateValue(try Value(from: &reader), forKey: key)
    }
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(count)
    for (key, value) in self { writer.add(key, value) }
  }
}

extension Packable where Self: RawRepresentable<String> {
  init(from reader: inout PackedReader) throws(Torn) {
    guard let word = Self(rawValue: try reader.text()) else { throw Torn() }
    self = word
  }

  func pack(into writer: inout PackedWriter) { writer.add(rawValue) }
}
