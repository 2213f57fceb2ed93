import Care
import Glibc

/// What failed, for whoever looks after the computer: two files beside the access log, one line a failure.
///
/// Nobody's work depends on it: a log that cannot be written stops nothing and is told to nobody. It is on no
/// disk for sure, because it waits for none.
struct FailureLog {
  static let newest = "failures.jsonl"
  /// The one before, once the newest is full.
  static let before = "failures.jsonl.1"
  /// Some hundreds of failures; both files together are never larger than twice this, and one line.
  static let most = 64 << 10
  /// The same failure again within this time says nothing new, and would push out what does.
  static let secondsApart = 60

  let folder: Folder

  /// Nothing is made where the disk of the records went away.
  func add(_ failure: Failure) {
    guard !folder.isAbsent(Names.journeys),
      let file = try? folder.openOwn(Self.newest, O_RDWR | O_APPEND)
    else { return }
    defer { folder.calls.closeQuietly(file) }
    let bytes = bytes(of: Self.newest)
    guard !Self.isTold(failure, in: bytes) else { return }
    let lineEnd = [UInt8(ascii: "\n")]
    // The beginning of a line that was never finished would make the next one unreadable.
    let gap = bytes.isEmpty || bytes.last == lineEnd[0] ? [] : lineEnd
    try? folder.calls.writeAll(gap + failure.line + lineEnd, to: file)
    setAsideIfFull(file)
  }

  /// Begins the log if there is none.
  ///
  /// A full disk is what it has most to tell of: with its first line it has its first block, and in that there is
  /// room for some dozens of failures when no other block is left.
  func begin() {
    guard folder.isAbsent(Self.newest),
      let file = try? folder.openOwn(Self.newest, O_WRONLY | O_APPEND)
    else { return }
    defer { folder.calls.closeQuietly(file) }
    try? folder.calls.writeAll(Array(Self.firstLine.utf8), to: file)
  }

  private static let firstLine =
    "What failed on this computer, one line each; stepwell doctor says it in words.\n"

  /// The oldest first.
  var failures: [Failure] {
    [Self.before, Self.newest].flatMap { Self.failures(in: bytes(of: $0)[...]) }
  }

  private static func isTold(_ failure: Failure, in bytes: [UInt8]) -> Bool {
    guard let last = failures(in: bytes.suffix(500)).last else { return false }
    return last.isSame(as: failure) && (0..<secondsApart).contains(failure.at - last.at)
  }

  private static func failures(in bytes: ArraySlice<UInt8>) -> [Failure] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap(Failure.init(line:))
  }

  private func bytes(of name: String) -> [UInt8] {
    (try? folder.read(name, most: 2 * Self.most)) ?? nil ?? []
  }

  /// Under a lock of the file itself: of two programs that find it full, one moves it.
  private func setAsideIfFull(_ file: Int32) {
    guard let size = try? folder.stamp(of: Self.newest)?.size, size > Self.most,
      (try? folder.tryLock(file)) == true
    else { return }
    // Whoever was first has moved it, and the newest is another one by now.
    guard let mine = try? folder.calls.status(of: file).st_ino,
      (try? folder.details(of: Self.newest))?.st_ino == mine
    else { return }
    try? folder.rename(Self.newest, to: Self.before)
    begin()
  }
}

/// Keeps a failure that came before any store, such as lists that keep the program from starting.
package func noteFailure(_ what: Failed, inDataFolder path: String) {
  guard let folder = try? Calls.live.openFolder(path) else { return }
  defer { Calls.live.closeQuietly(folder.descriptor) }
  FailureLog(folder: folder).add(Failure(at: Calls.live.now(), what: what))
}

extension FileStore {
  /// What failed here last, the oldest first; as much as the log still has.
  package func failures() -> [Failure] {
    guard let folder = try? calls.openFolder(folder) else { return [] }
    defer { calls.closeQuietly(folder.descriptor) }
    return FailureLog(folder: folder).failures
  }

  /// Keeps what no call of this store came upon: a printer, a screen.
  package func note(_ what: Failed, errno: Errno? = nil) {
    note(Failure(at: calls.now(), what: what, errno: errno))
  }

  /// Keeps a problem if it is a failure of this computer, and not an answer to what somebody asked for.
  package func note(_ problem: RecordsProblem, in place: RecordsProblem.Place) {
    if let failure = Failure(problem, in: place, at: calls.now()) { note(failure) }
  }

  private func note(_ failure: Failure) {
    guard isNoting, let folder = try? calls.openFolder(folder) else { return }
    defer { calls.closeQuietly(folder.descriptor) }
    FailureLog(folder: folder).add(failure)
  }
}
