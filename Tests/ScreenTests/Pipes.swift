import Glibc
import Lines

/// Lines between two pipes, as a script would drive them.
final class Pipes {
  struct Failure: Error {}

  let lines: Lines
  let output: Int32
  private(set) var file: Int32 = -1
  private let written: Int32
  private let typed: Int32

  init() throws {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard pipe(&input) == 0, pipe(&output) == 0 else { throw Failure() }
    typed = input[1]
    written = output[0]
    self.output = output[1]
    lines = Lines(input: input[0], output: output[1])
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  func type(_ bytes: [UInt8]) {
    _ = write(typed, bytes, bytes.count)
  }

  /// More than a pipe holds, where nobody reads while it is written.
  func typeFromFile(_ text: String) {
    var path = Array("/tmp/stepwell-lines-XXXXXX".utf8CString)
    file = mkstemp(&path)
    unlink(path)
    let bytes = Array(text.utf8)
    _ = write(file, bytes, bytes.count)
    lseek(file, 0, SEEK_SET)
  }

  func endInput() {
    close(typed)
  }

  func closeOutput() {
    close(written)
  }

  /// What was printed since the last time, up to 64 KiB.
  func printed() -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(written, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
