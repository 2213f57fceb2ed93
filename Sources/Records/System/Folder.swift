import Glibc

/// An open folder.
///
/// Names are looked up in it, not along a path, so that nobody can put another folder in the way
/// between two steps of a save.
struct Folder {
  let calls: Calls
  let descriptor: Int32

  /// The whole file, or nil when there is none.
  ///
  /// - Throws: `isAFolder`, `isALink`, `isASocket` or `isNoFile` for what is no file, `tooLarge` for more
  ///   than `most` bytes, else what the system says.
  func read(_ name: String, most: Int = Folder.largest) throws(Errno) -> [UInt8]? {
    let file: Int32
    do throws(Errno) {
      // Not blocking, so that a pipe put there cannot hold the program up.
      file = try open(name, O_RDONLY | O_NONBLOCK)
    } catch {
      guard error == .absent else { throw error }
      return nil
    }
    defer { calls.closeQuietly(file) }
    try mustBeFile(file)
    return try readAll(of: file, most: most)
  }

  /// Records are a few kilobytes; a file of this size is a mistake, and reading it would take the
  /// memory of the station.
  static let largest = 16 << 20

  private func readAll(of file: Int32, most: Int) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try calls.perform(.read) { Glibc.read(file, &buffer, min(buffer.count, $0)) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= most else { throw .tooLarge }
    }
  }

  /// The descriptor of a file in this folder, never of what a symbolic link points to.
  func open(_ name: String, _ flags: Int32, mode: mode_t = 0o600) throws(Errno) -> Int32 {
    let result = try calls.perform(.open) { _ in
      Int(openat(descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC, mode))
    }
    return Int32(result)
  }

  /// The same, and makes the file, for the owner alone, if it is missing.
  func openOwn(_ name: String, _ flags: Int32) throws(Errno) -> Int32 {
    let file = try openOrMake(name, flags)
    do throws(Errno) {
      try mustBeFile(file)
      try keepOwner(of: file)
    } catch {
      calls.closeQuietly(file)
      throw error
    }
    return file
  }

  private func openOrMake(_ name: String, _ flags: Int32) throws(Errno) -> Int32 {
    do throws(Errno) {
      return try open(name, flags | O_NONBLOCK)
    } catch {
      guard error == .absent else { throw error }
    }
    do throws(Errno) {
      let file = try open(name, flags | O_CREAT | O_EXCL)
      do throws(Errno) {
        // The mode that open(2) was asked for is cut by the umask.
        try calls.perform(.setMode) { _ in Int(fchmod(file, 0o600)) }
      } catch {
        calls.closeQuietly(file)
        throw error
      }
      return file
    } catch {
      guard error == .exists else { throw error }
      return try open(name, flags | O_NONBLOCK)
    }
  }

  func unlink(_ name: String) throws(Errno) {
    try calls.perform(.unlink) { _ in Int(unlinkat(descriptor, name, 0)) }
  }

  /// Gives a file a second name, which must be free.
  func link(_ name: String, as other: String) throws(Errno) {
    try calls.perform(.link) { _ in Int(linkat(descriptor, name, descriptor, other, 0)) }
  }

  /// Gives a file another name, in place of the file that had it.
  func rename(_ name: String, to other: String, in folder: Folder? = nil) throws(Errno) {
    let target = folder?.descriptor ?? descriptor
    try calls.perform(.rename) { _ in Int(renameat(descriptor, name, target, other)) }
  }

  /// Brings the names in this folder onto the disk.
  func sync() throws(Errno) {
    try calls.perform(.sync) { _ in Int(fsync(descriptor)) }
  }

  /// Everything in the folder, in order.
  func names() throws(Errno) -> [String] {
    var names: [String] = []
    try forEachName { names.append(String(decoding: $0, as: UTF8.self)) }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Shows the bytes of every name in the folder, in the order of the disk; also those of the folder
  /// itself and the one above.
  func forEachName(_ body: (UnsafeRawBufferPointer) -> Void) throws(Errno) {
    let copy = try open(".", O_RDONLY | O_DIRECTORY)
    guard let stream = fdopendir(copy) else {
      let errno = Errno.last
      calls.closeQuietly(copy)
      throw errno
    }
    defer { closedir(stream) }
    try calls.perform(.list) { _ in 0 }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      // By pointer: an entry is only as long as its name, so copying a whole `dirent` reads beyond it.
      let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
      let name = UnsafeRawPointer(entry).advanced(by: offset)
      body(UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }
    guard errno == 0 else { throw .last }
  }
}
