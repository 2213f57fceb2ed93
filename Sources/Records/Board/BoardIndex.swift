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
  private static let checksumLength = 32

  /// Nil when the bytes are torn, of another version, or for another set of checklists.
  init?(bytes: [UInt8], fingerprint: String) {
    let body = bytes.dropLast(Self.checksumLength)
    guard bytes.count > Self.checksumLength,
      Sodium.sha256(Array(body)) == Array(bytes[body.endIndex...])
    else { return nil }
    var reader = PackedReader(body)
    self.init(fingerprint: fingerprint)
    do throws(Torn) {
      guard try reader.text() == Self.format, try reader.text() == fingerprint else { return nil }
      entries.reserveCapacity(max(0, min(try reader.number(), body.count)))
      while !reader.isAtEnd {
        let entry = try reader.entry()
        entries[entry.code.text] = entry
      }
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.add(Self.format)
    writer.add(fingerprint)
    writer.add(entries.count)
    for entry in entries.values { writer.add(entry) }
    writer.add(Sodium.sha256(writer.bytes))
    return writer.bytes
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ entry: BoardIndex.Entry) {
    add(entry.code.text)
    add(entry.files.newest)
    add(entry.files.before)
    switch entry.what {
    case .nothing: add(0)
    case .unreadable: add(1)
    case .row(let row):
      add(2)
      add(row)
    }
  }

  /// No file has a size below 0.
  private mutating func add(_ stamp: Stamp?) {
    add(stamp?.size ?? -1)
    guard let stamp else { return }
    add(stamp.inode)
    add(stamp.modified)
    add(stamp.changed)
  }
}

extension PackedReader {
  fileprivate mutating func entry() throws(Torn) -> BoardIndex.Entry {
    guard let code = Code(typed: try text()) else { throw Torn() }
    let files = JourneyFiles(newest: try stamp(), before: try stamp())
    let what: BoardIndex.What =
      switch try number() {
      case 0: .nothing
      case 1: .unreadable
      case 2: .row(try row(of: code))
      default: throw Torn()
      }
    return BoardIndex.Entry(code: code, files: files, what: what)
  }

  private mutating func stamp() throws(Torn) -> Stamp? {
    let size = try number()
    guard size >= 0 else { return nil }
    return Stamp(
      inode: try number(), size: size, modified: try number(), changed: try number())
  }
}
