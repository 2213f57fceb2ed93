import CShipped

/// A file of `Checklists/` as it came with the program; nil for one that every set had from the first.
func shippedBytes(of file: String) -> [UInt8]? {
  var count = 0
  guard let bytes = shipped_file(file, &count) else { return nil }
  return Array(UnsafeBufferPointer(start: bytes, count: count))
}
