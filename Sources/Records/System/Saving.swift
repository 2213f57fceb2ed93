import Glibc

/// Where in a save something went wrong, in the order of a save.
package enum Step: String, CaseIterable, Sendable {
  case opening, locking, settingAside, making, writing, syncing, closing, keepingTheOneBefore
  case renaming
}

extension Folder {
  /// Puts the whole new file in place of the old one, or leaves the old one as it is.
  ///
  /// `before` is the name under which the old file stays; nil when there is no old file, or when it
  /// is of no use.
  ///
  /// - Throws: `notSaved` when the old file is still in place; `notConfirmed` when the new one is,
  ///   but might not be there after a power cut.
  func save(
    _ bytes: [UInt8], as name: String, keepingOldAs before: String?
  ) throws(RecordsProblem) {
    let temporary = Temporary.name(for: name)
    var isWritten = false
    do throws(Failure) {
      try write(bytes, to: temporary)
      isWritten = true
      if let before { try keep(name, as: before) }
      try failing(.renaming) { () throws(Errno) in try rename(temporary, to: name) }
    } catch {
      // The temporary file is of no use to anybody. If it is gone, the rename did happen (a network
      // disk may lose only the answer), and nobody knows which file is in place.
      guard isWritten, error.step == .renaming, isGone(temporary) else {
        try? unlink(temporary)
        throw .notSaved(error.step, error.errno)
      }
      throw .notConfirmed(error.errno)
    }
    do throws(Errno) {
      try sync()
    } catch {
      throw .notConfirmed(error)
    }
  }

  struct Failure: Error {
    let step: Step
    let errno: Errno
  }

  @discardableResult
  private func failing<Value>(
    _ step: Step, _ call: () throws(Errno) -> Value
  ) throws(Failure) -> Value {
    do throws(Errno) {
      return try call()
    } catch {
      throw Failure(step: step, errno: error)
    }
  }

  /// Writes a new file to the end and onto the disk.
  private func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = try failing(.making) { () throws(Errno) in
      try open(name, O_WRONLY | O_CREAT | O_EXCL)
    }
    do throws(Failure) {
      try fill(file, with: bytes)
    } catch {
      calls.closeQuietly(file)
      throw error
    }
    try failing(.closing) { () throws(Errno) in try calls.close(file) }
  }

  /// Brings every byte into a new file and onto the disk.
  func fill(_ file: Int32, with bytes: [UInt8]) throws(Failure) {
    // Before the first byte, and before fsync: a mode set later can be lost in a power cut.
    try failing(.making) { () throws(Errno) in
      try calls.perform(.setMode) { _ in Int(fchmod(file, 0o600)) }
      try keepOwner(of: file)
    }
    try failing(.writing) { () throws(Errno) in try calls.writeAll(bytes, to: file) }
    // Never tried again: after a failure the kernel takes the lost pages for written.
    try failing(.syncing) { () throws(Errno) in
      try calls.perform(.sync) { _ in Int(fsync(file)) }
    }
  }

  /// The generation before goes only once the new one is written out beside the newest.
  private func keep(_ name: String, as before: String) throws(Failure) {
    try failing(.keepingTheOneBefore) { () throws(Errno) in
      do throws(Errno) {
        try unlink(before)
      } catch {
        guard error == .absent else { throw error }
      }
      try link(name, as: before)
    }
  }

  private func isGone(_ name: String) -> Bool {
    do throws(Errno) {
      return try status(of: name) == nil
    } catch {
      return false
    }
  }
}

extension Calls {
  /// Writes every byte, in as many pieces as the system takes them.
  func writeAll(_ bytes: [UInt8], to file: Int32) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try perform(.write) { most in
        rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, min($0.count, most)) }
      }
      // Nothing written and no error would go round for ever.
      guard count > 0 else { throw .broken }
      rest = rest.dropFirst(count)
    }
  }
}
