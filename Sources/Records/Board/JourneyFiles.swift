import Care

/// How the two files of a journey were when it was read; nil for one that was not there.
struct JourneyFiles: Hashable {
  let newest: Stamp?
  let before: Stamp?
}

extension BoardIndex.Entry {
  /// Whether the journey is what it was when the entry was made.
  ///
  /// The file before was only of interest where the newest was missing or of no use.
  func isCurrent(in folder: Folder) throws(Errno) -> Bool {
    guard try folder.stamp(of: Names.newest(code)) == files.newest else { return false }
    if files.newest != nil, what != .unreadable { return true }
    return try folder.stamp(of: Names.before(code)) == files.before
  }
}

extension Folder {
  func files(of code: Code) throws(Errno) -> JourneyFiles {
    JourneyFiles(
      newest: try stamp(of: Names.newest(code)), before: try stamp(of: Names.before(code)))
  }

  /// Every journey in the folder whose code is not known yet.
  func journeys(unless isKnown: (String) -> Bool) throws(Errno) -> Set<Code> {
    var codes: Set<Code> = []
    try forEachName { bytes in
      // Told by its end first: of the thousands of names a third are locks.
      let end = bytes.dropFirst(7)
      guard end.elementsEqual(".json".utf8) || end.elementsEqual(".json.1".utf8) else { return }
      let text = String(decoding: bytes.prefix(7), as: UTF8.self)
      guard !isKnown(text), let code = Code(typed: text), code.text == text else { return }
      codes.insert(code)
    }
    return codes
  }
}

extension JourneyFiles: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(newest: try reader.next(), before: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(newest, before) }
}

extension Stamp: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    // Only compared, and as the system gives them.
    self.init(
      inode: try reader.number(), size: try reader.number(), modified: try reader.number(),
      changed: try reader.number())
  }

  func pack(into writer: inout PackedWriter) { writer.add(inode, size, modified, changed) }
}
