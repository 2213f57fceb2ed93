import Glibc

/// The most bytes a file may have: over three times the longest that the clinic has.
let mostBytes = 256 * 1024

/// The whole of a plain file, unless it is too big; no more than that is ever read.
func readBytes(at path: String) throws(FileProblem) -> [UInt8] {
  // Without O_NONBLOCK a named pipe put in the folder would keep the program waiting for ever.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
    throw .unreadable
  }
  guard facts.st_size <= mostBytes else { throw .tooBig(bytes: Int(facts.st_size)) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(Int(facts.st_size))
  var piece = [UInt8](repeating: 0, count: 16 * 1024)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw .unreadable }
    guard count > 0 else { return bytes }
    bytes += piece[..<count]
    // The file may have grown since its size was asked for.
    guard bytes.count <= mostBytes else { throw .tooBig(bytes: bytes.count) }
  }
}
