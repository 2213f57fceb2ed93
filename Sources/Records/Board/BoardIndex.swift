import Care

/// What the board shows of every journey, as it was worked out when the files were as they were.
///
/// It is derived, and never believed: an entry counts only as long as its journey's files are the
/// same, and the whole only with its checksum and for the same checklists.
struct BoardIndex: Hashable {
  let fingerprint: String
  /// By the texts of the codes, which need not be taken apart to be looked up.
  var entries: [String: Entry] = [:]

  init(fingerprint: String) {
    self.fingerprint = fingerprint
  }

  struct Entry: Hashable {
    let code: Code
    let files: JourneyFiles
    let what: What
  }

  enum What: Hashable {
    case row(BoardRow)
    /// A journey that has no row.
    case nothing
    /// No file of the journey can be read as it is.
    case unreadable
  }
}

extension BoardIndex {
  private static let format = "stepwell-board 1 \(BoardWords.vocabulary)"

  /// Nil when the bytes are torn, of another version, or for another set of checklists.
  init?(bytes: [UInt8], fingerprint: String) {
    guard var reader = PackedReader(bytes, Self.format, of: fingerprint) else { return nil }
    self.init(fingerprint: fingerprint)
    do throws(Torn) {
      entries.reserveCapacity(min(try reader.count(), bytes.count / 32))
      while !reader.isAtEnd {
        let entry = try reader.entry()
        entries[entry.code.text] = entry
      }
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] {
    var writer = PackedWriter(Self.format, of: fingerprint)
    writer.add(entries.count)
    for entry in entries.values { writer.add(entry) }
    return writer.bytes
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ entry: BoardIndex.Entry) {
    add(entry.code.text)
    entry.files.pack(into: &self)
    switch entry.what {
    case .nothing: add(0)
    case .unreadable: add(1)
    case .row(let row):
      add(2)
      add(row)
    }
  }
}

extension PackedReader {
  fileprivate mutating func entry() throws(Torn) -> BoardIndex.Entry {
    guard let code = Code(typed: try text()) else { throw Torn() }
    let files: JourneyFiles = try next()
    let what: BoardIndex.What =
      switch try number() {
      case 0: .nothing
      case 1: .unreadable
      case 2: .row(try row(of: code))
      default: throw Torn()
      }
    return BoardIndex.Entry(code: code, files: files, what: what)
  }
}
