import Glibc

/// The door to the system: every call of this module goes through here, so that a test can make any
/// of them fail.
package struct Calls: Sendable {
  /// One kind of call, as tests count them.
  package enum Call: String, CaseIterable, Sendable {
    case open, makeFolder, setMode, setOwner, status, lock, list, read, write, truncate, sync,
      close, unlink
    case link, rename

    /// The others may have done their work when a signal came, or must not be tried again (fsync:
    /// the kernel forgets what it could not write, and a second call says that all is well).
    var mayBeRepeated: Bool {
      switch self {
      case .open, .lock, .read, .write: true
      default: false
      }
    }
  }

  /// What becomes of a call.
  package enum Verdict: Sendable {
    case goOn
    /// It does nothing and fails.
    case fail(Errno)
    /// It reads or writes no more than this many bytes.
    case atMost(Int)
    /// It does nothing and says that it did, as a disk that lies about fsync.
    case pretend
  }

  /// Asked before every call; a live program always answers `goOn`.
  package var before: @Sendable (Call) -> Verdict
  /// Seconds since 1970; names quarantined files and ages temporary ones, nothing clinical.
  package var now: @Sendable () -> Int
  /// A fiftieth of a second, between two tries for a lock.
  package var pause: @Sendable () -> Void

  /// A door that behaves as the live one but for what is given.
  package init(
    before: @escaping @Sendable (Call) -> Verdict = { _ in .goOn },
    now: @escaping @Sendable () -> Int = { time(nil) },
    pause: @escaping @Sendable () -> Void = { _ = usleep(20_000) }
  ) {
    self.before = before
    self.now = now
    self.pause = pause
  }

  /// Nothing forced, the real clock, real pauses.
  package static let live = Calls()

  /// Signals come one at a time; a call that is interrupted this often will never get through.
  private static let tries = 100

  /// Makes one call, again if a signal interrupted it and it may be repeated.
  ///
  /// The body gets the most bytes it may move; a negative result of it means errno.
  @discardableResult
  func perform(_ call: Call, _ body: (_ most: Int) -> Int) throws(Errno) -> Int {
    for _ in 0..<Self.tries {
      var most = Int.max
      var failure: Errno?
      switch before(call) {
      case .goOn: break
      case .pretend: return 0
      case .atMost(let count): most = count
      case .fail(let errno): failure = errno
      }
      if failure == nil {
        let result = body(most)
        if result >= 0 { return result }
        failure = Errno.last
      }
      guard failure == .interrupted, call.mayBeRepeated else { throw failure ?? .broken }
    }
    throw .interrupted
  }

  /// Gives the descriptor back whatever happens, and then says whether the system minded.
  func close(_ descriptor: Int32) throws(Errno) {
    let result = Glibc.close(descriptor)
    let errno = Errno.last
    if case .fail(let forced) = before(.close) { throw forced }
    guard result == 0 else { throw errno }
  }

  /// For descriptors that nothing was written to.
  func closeQuietly(_ descriptor: Int32) {
    try? close(descriptor)
  }
}
