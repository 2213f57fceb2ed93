import Glibc

extension Folder {
  /// Does the work while no other program, and no other part of this one, holds the same lock.
  ///
  /// The lock is on a file of its own that is never renamed or removed: locking the record would lock
  /// the file that a save replaces, and two programs could hold it at once.
  ///
  /// - Throws: `locked` after about two seconds; else what the work throws.
  func holdingLock<Value>(
    _ name: String, _ work: () throws(RecordsProblem) -> Value
  ) throws(RecordsProblem) -> Value {
    let file: Int32
    do throws(Errno) {
      file = try openLock(name)
    } catch {
      throw .notSaved(.locking, error)
    }
    // Closing is what lets the lock go, when the program dies too.
    defer { calls.closeQuietly(file) }
    var isHeld = false
    for _ in 0..<100 {
      do throws(Errno) {
        isHeld = try tryLock(file)
      } catch {
        throw .notSaved(.locking, error)
      }
      if isHeld { return try work() }
      calls.pause()
    }
    throw .locked
  }

  /// Does the work if nobody holds the lock right now.
  func ifNotLocked(_ name: String, _ work: () -> Void) {
    guard let file = try? openLock(name) else { return }
    defer { calls.closeQuietly(file) }
    if (try? tryLock(file)) == true { work() }
  }

  /// Whether others hold a lock for as long as anybody waits for one; it makes none.
  func isHeld(_ name: String) -> Bool {
    guard let file = try? open(name, O_RDWR | O_NONBLOCK) else { return false }
    defer { calls.closeQuietly(file) }
    for _ in 0..<100 {
      guard (try? tryLock(file)) == false else { return false }
      calls.pause()
    }
    return true
  }

  private func openLock(_ name: String) throws(Errno) -> Int32 { try openOwn(name, O_RDWR) }

  /// A lock of the open file, not of the process: the usual fcntl(2) lock is lost as soon as any
  /// part of the process closes any descriptor of the same file.
  func tryLock(_ file: Int32) throws(Errno) -> Bool {
    var whole = flock()
    whole.l_type = Int16(F_WRLCK)
    whole.l_whence = Int16(SEEK_SET)
    do throws(Errno) {
      try calls.perform(.lock) { _ in Int(fcntl(file, Self.setOpenFileLock, &whole)) }
      return true
    } catch {
      guard error == .again || error == .denied else { throw error }
      return false
    }
  }

  /// `F_OFD_SETLK` of <fcntl.h>, the same on every Linux; Swift's Glibc does not import it.
  private static let setOpenFileLock: Int32 = 37
}
