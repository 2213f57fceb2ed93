import Glibc

/// A pipe to a program that is about to start.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(PrintFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotStart(errno: errno) }
    (reading, writing) = (ends[0], ends[1])
    // Whoever reads may stop reading; this end must then not wait for ever.
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
  }

  func closeBoth() {
    close(reading)
    close(writing)
  }

  func write(_ bytes: [UInt8], until deadline: Int) throws(PrintFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        guard Printer.seconds < deadline else { throw .tookTooLong }
        var waiting = pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, 100)
      default: throw .cannotWrite(errno: errno)
      }
    }
  }
}

/// Lets no program that is started from here inherit an open file, wherever in the process it was opened.
func closeAllOnStart() {
  guard let folder = opendir("/proc/self/fd") else { return }
  defer { closedir(folder) }
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
    guard let file = Int32(name), file > STDERR_FILENO else { continue }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  }
}

/// The strings as C wants them for a program's arguments: an array that ends with nil.
func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
