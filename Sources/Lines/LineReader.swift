import Glibc

/// Reads lines from a descriptor and keeps what it read beyond one, so that no answer of a pipe is
/// lost while a page is made.
struct LineReader {
  enum Outcome: Equatable {
    case line(String)
    /// The time was over first, or there was something to see elsewhere.
    case nothing
    /// A signal came where signals are listened for.
    case signal
    case ended
  }

  /// Bytes kept of one line; nobody types more, and a file that is all one line must not fill the
  /// memory.
  static let limit = 65_536

  private let descriptor: Int32
  private var unread: ArraySlice<UInt8> = []
  private var line: [UInt8] = []
  private var hasEnded = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  mutating func next(
    within seconds: Double?, watching watched: Int32? = nil, signals: Int32? = nil
  ) -> Outcome {
    let clock = ContinuousClock()
    let deadline = seconds.map { clock.now + .seconds(min(max($0, 0), 1e9)) }
    while true {
      if let line = takeLine() { return .line(line) }
      // A line that was never finished is no answer: "1" may have been meant to be "10".
      if hasEnded { return .ended }
      var wait: Int32 = -1
      if let deadline {
        // Rounded up, so that it does not wake a moment early and again.
        let left = (deadline - clock.now) / .milliseconds(1)
        wait = Int32(min(max(left.rounded(.up), 0), 1e9))
      }
      // poll leaves a negative descriptor alone.
      var ready = [descriptor, watched ?? -1, signals ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let found = poll(&ready, 3, wait)
      if ready[2].revents != 0 { return .signal }
      if ready[0].revents != 0 { fill() } else if found > 0 { return .nothing }
      if found == 0 && wait == 0 { return .nothing }
      if found < 0 && errno != EINTR { hasEnded = true }
    }
  }

  /// Moves bytes to the line until it is whole.
  private mutating func takeLine() -> String? {
    guard let end = unread.firstIndex(of: UInt8(ascii: "\n")) else {
      keep(unread)
      unread = []
      return nil
    }
    keep(unread[..<end])
    unread = unread[(end + 1)...]
    return text()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    line += bytes.prefix(Self.limit - line.count)
  }

  private mutating func text() -> String {
    defer { line.removeAll() }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func fill() {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      unread = bytes[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}
