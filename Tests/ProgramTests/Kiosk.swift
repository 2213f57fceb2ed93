import Glibc

/// The real program in a real terminal: tmux on a socket of this test's own.
final class Kiosk {
  private let socket: String
  private var lastPress = ContinuousClock.now
  private var lastKey: String?
  /// The screen that was looked at last, and when it was first there.
  private var seen = (screen: "", since: ContinuousClock.now)
  /// A nurse's keys count at once.
  var isAtStation = false
  /// How often it looks for what is to come.
  private static let patience = 500

  init(_ command: String, width: Int = 80, height: Int = 22, term: String = "xterm-256color") {
    socket = "stepwell-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let line =
      "env TERM=\(term) \(command); echo \"EXIT $?\"; stty -a | grep -o ' -*echo '; sleep 600"
    _ = shell(
      "tmux -L \(socket) -f /dev/null new-session -d -x \(width) -y \(height) \(quoted(line))")
  }

  deinit { _ = shell("tmux -L \(socket) kill-server 2>/dev/null") }

  /// What is on the screen now.
  var screen: String {
    let screen = shell("tmux -L \(socket) capture-pane -p").output
    if screen != seen.screen { seen = (screen, .now) }
    return screen
  }

  /// The screen and everything that has gone over its upper edge.
  var everything: String { shell("tmux -L \(socket) capture-pane -p -S -").output }

  /// From now on every byte that comes out, drawn over or not, goes to a file too.
  func keepEverything(in file: String) {
    _ = shell("tmux -L \(socket) pipe-pane -o \(quoted("cat >> \(file)"))")
  }

  /// Waits until the screen shows these words, for ten seconds at most.
  @discardableResult
  func wait(for words: String) throws -> String {
    try wait("\"\(words)\"") { $0.contains(words) }
  }

  /// Waits until the screen is another one than this and stands still.
  @discardableResult
  func wait(after old: String) throws -> String {
    try wait("another screen") { $0 != old }
  }

  /// Waits until the screen is as it should be and stands still.
  @discardableResult
  func wait(_ wanted: String, until isThere: (String) -> Bool) throws -> String {
    var last = ""
    for _ in 0..<Self.patience {
      let now = screen
      if isThere(now) && now == last { return now }
      last = now
      usleep(20_000)
    }
    throw Stuck(wanted: wanted, screen: last)
  }

  /// As a person presses who has seen the page: a key within 0.4 seconds of the one before counts for nothing,
  /// and the same key within 0.55 seconds is one that is held.
  func press(_ keys: String...) {
    for key in keys {
      read(for: key)
      _ = shell("tmux -L \(socket) send-keys \(key)")
      lastPress = .now
      lastKey = key
      // Another key at once would be Alt and that key.
      if key == "Escape" { usleep(60_000) }
    }
  }

  private func read(for key: String? = nil) {
    guard !isAtStation else { return }
    // A machine that is busy takes the press before late; by the time its page is seen, it was taken.
    _ = screen
    let isSame = key != nil && key == lastKey
    let end = max(
      max(lastPress, seen.since) + .milliseconds(450), lastPress + .milliseconds(isSame ? 600 : 0))
    let wait = end - .now
    if wait > .zero { usleep(UInt32(wait / .microseconds(1))) }
  }

  func press(_ key: String, times: Int) {
    read(for: key)
    _ = shell("tmux -L \(socket) send-keys -N \(times) \(key)")
    lastPress = .now
    lastKey = key
  }

  func type(_ text: String) {
    _ = shell("tmux -L \(socket) send-keys -l \(quoted(text))")
  }

  /// Types it and presses Enter.
  func enter(_ text: String) {
    _ = shell("tmux -L \(socket) send-keys -l \(quoted(text)) \\; send-keys Enter")
  }

  /// A click of the first button, as a terminal tells it; rows and columns from 0.
  func click(row: Int, column: Int) {
    read()
    touch(row: row, column: column)
    release(row: row, column: column)
    lastPress = .now
  }

  func touch(row: Int, column: Int) { type("\u{1B}[<0;\(column + 1);\(row + 1)M") }

  func release(row: Int, column: Int) { type("\u{1B}[<0;\(column + 1);\(row + 1)m") }

  /// Sends these bytes in one piece, as a terminal would.
  func send(_ bytes: [UInt8]) {
    let hexadecimal = bytes.map { String($0, radix: 16) }.joined(separator: " ")
    _ = shell("tmux -L \(socket) send-keys -H \(hexadecimal)")
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// A click on the first row that holds these words.
  func click(_ words: String) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = lines.firstIndex(where: { $0.contains(words) }),
      let range = lines[row].firstRange(of: words)
    else { return }
    click(
      row: row, column: lines[row].distance(from: lines[row].startIndex, to: range.lowerBound))
  }

  func resize(width: Int, height: Int) {
    _ = shell("tmux -L \(socket) resize-window -x \(width) -y \(height)")
  }

  /// The program's own, below the shell that tmux started.
  var processID: String {
    let pane = shell("tmux -L \(socket) display-message -p '#{pane_pid}'").output
    return shell("pgrep -P \(pane)").output.split(separator: "\n").first.map(String.init) ?? "0"
  }

  func signal(_ name: String) { _ = shell("kill -\(name) \(processID)") }
}

/// What a test waited for did not come; it goes no further.
struct Stuck: Error, CustomStringConvertible {
  let wanted: String
  let screen: String

  var description: String { "waited in vain for \(wanted); the screen is\n\(screen)" }
}
