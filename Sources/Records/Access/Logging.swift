import Care
import Glibc

extension FileStore {
  /// Adds a line to the access log and brings it onto the disk.
  ///
  /// `staff` is the id of the member who did it, nil where nobody signed in for it; `subject` is the
  /// id of the account that it was done to, never what somebody typed for one. The instant is in
  /// seconds since 1970 by the program's clock.
  ///
  /// - Throws: `recordsGone`, `locked`, `cannotRead`; `notSaved` when the log is as it was; `notConfirmed` when the
  ///   line is there, or may be.
  package func logAccess(
    _ action: AccessAction, to code: Code? = nil, by staff: String? = nil,
    about subject: String? = nil, at instant: Int
  ) throws(RecordsProblem) {
    // Short enough that the end of the log always shows its last line.
    let fact = AccessFact(
      action: action, code: code, staff: staff.map { SafeText($0, limit: 120).text },
      subject: subject.map { SafeText($0, limit: 120).text }, instant: instant)
    try inFolder(".", .dataFolder, about: .accessLog) { folder throws(RecordsProblem) in
      try folder.mustHaveRecords()
      try folder.holdingLock(AccessLog.Names.lock) { () throws(RecordsProblem) in
        let kept = try reading(.accessLog) { () throws(Errno) in try AccessLog(in: folder) }
        let log = if let kept { kept } else { try AccessLog(making: folder) }
        try log.append { AccessEntry(fact, after: $0, key: log.key) }
      }
    }
  }
}

extension AccessLog {
  /// Adds the entry that comes after the last one.
  fileprivate func append(_ entry: (AccessPlace) -> AccessEntry) throws(RecordsProblem) {
    let file: Int32
    let tail: Tail
    let next: AccessEntry
    do throws(Errno) {
      file = try folder.openOwn(Names.log, O_RDWR | O_APPEND)
    } catch {
      throw .notSaved(.opening, error)
    }
    defer { folder.calls.closeQuietly(file) }
    do throws(Errno) {
      tail = try self.tail(of: file)
      next = entry(try last(tail))
    } catch {
      throw .cannotRead(.accessLog, error)
    }
    try add(next, to: file, behind: tail)
    do throws(RecordsProblem) {
      try write(head: next.place)
    } catch {
      throw error.errno.map { .notConfirmed($0) } ?? error
    }
  }

  private func add(
    _ entry: AccessEntry, to file: Int32, behind tail: Tail
  ) throws(RecordsProblem) {
    let calls = folder.calls
    var step = Step.writing
    do throws(Errno) {
      // The beginning of a line that was never finished would make the next one unreadable.
      if tail.end != tail.size { try calls.cut(file, to: tail.end) }
      try calls.writeAll(tail.gap + entry.line + [UInt8(ascii: "\n")], to: file)
      step = .syncing
      try calls.perform(.sync) { _ in Int(fdatasync(file)) }
    } catch {
      do throws(Errno) {
        try calls.cut(file, to: tail.end)
      } catch {
        throw .notConfirmed(error)
      }
      throw .notSaved(step, error)
    }
  }

  /// The end of the log, as far back as one line can be.
  private struct Tail {
    let size: Int
    /// Where the last whole line ends.
    let end: Int
    let lastLine: [UInt8]
    /// An end of line if somebody put so much there that no line's end is in sight.
    let gap: [UInt8]
  }

  private func tail(of file: Int32) throws(Errno) -> Tail {
    let calls = folder.calls
    var status = stat()
    try calls.perform(.status) { _ in Int(fstat(file, &status)) }
    let size = Int(status.st_size)
    var window = [UInt8](repeating: 0, count: min(size, 1 << 16))
    let start = size - window.count
    var filled = 0
    while filled < window.count {
      let count = try calls.perform(.read) { most in
        window.withUnsafeMutableBytes { buffer in
          let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
          return pread(file, rest.baseAddress, min(rest.count, most), off_t(start + filled))
        }
      }
      guard count > 0 else { throw .broken }
      filled += count
    }
    let lineEnd = UInt8(ascii: "\n")
    guard let lastEnd = window.lastIndex(of: lineEnd) else {
      return Tail(
        size: size, end: start == 0 ? 0 : size, lastLine: [], gap: start == 0 ? [] : [lineEnd])
    }
    let line = window[..<lastEnd].split(separator: lineEnd, omittingEmptySubsequences: false).last
    return Tail(size: size, end: start + lastEnd + 1, lastLine: Array(line ?? []), gap: [])
  }

  /// The head or the last line, whichever goes further.
  ///
  /// Where lines were cut off it is the head, so that the numbers of the lost ones stay missing for
  /// ever.
  private func last(_ tail: Tail) throws(Errno) -> AccessPlace {
    let head = try head() ?? .start
    guard let entry = AccessEntry(line: tail.lastLine, key: key), entry.place.number >= head.number
    else { return head }
    return entry.place
  }
}

extension Calls {
  fileprivate func cut(_ file: Int32, to size: Int) throws(Errno) {
    try perform(.truncate) { _ in Int(ftruncate(file, off_t(size))) }
  }
}
