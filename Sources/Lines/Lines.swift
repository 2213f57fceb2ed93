import Care
import Glibc
import Pages

/// Pages as plain lines on one stream and answers as lines from another: for a screen reader, a
/// pipe, or a terminal that cannot be drawn on.
package final class Lines {
  private let input: Int32
  private let output: Int32
  private var reader: LineReader
  private let isTyped: Bool
  private var shown: Page?
  private var shownKeys: [String] = []
  private var hasPrompt = false
  private var isGone = false
  /// A line came in since the page was printed.
  private var isAnswered = false
  /// What is typed now must not come onto the paper: a PIN.
  private var isSecret = false
  /// Nil while what is typed is shown, and where nothing is typed.
  private var hidden: HiddenTyping?

  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
    reader = LineReader(descriptor: input)
    isTyped = isatty(input) == 1
    // A reader that went away is an error of `write` and not the death of the program.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Prints a new page whole, and of a page that only changed, what changed: a person who listens must
  /// not hear it all again for one mark.
  package func show(_ page: Page) {
    let isAnswered = isAnswered
    self.isAnswered = false
    guard page != shown else {
      // Whoever only listens would take silence for a program that has died.
      if isAnswered, let notice = Self.notice(of: page) {
        print(notice.map { $0 + "\n" }.joined())
      }
      return
    }
    hideTyping(page.hidesTyping)
    let lines: [String]
    if let shown, page.asksTheSame(as: shown) {
      let known = Set(Self.render(shown))
      lines = Self.render(page).filter { !known.contains($0) }
    } else {
      let keys = Self.keys(of: page)
      // The commands are said once, and again when they are others.
      let said = keys == shownKeys ? [] : [""] + keys
      lines = (shown == nil ? [] : [hasPrompt ? "\n" : "", "---", ""]) + Self.body(of: page) + said
      shownKeys = keys
    }
    shown = page
    guard !lines.isEmpty else { return }
    hasPrompt = false
    print(lines.map { $0 + "\n" }.joined())
  }

  /// Prints one sentence under the page that stands.
  package func say(_ sentence: String) {
    print(SafeText(sentence).text + "\n")
  }

  /// The next line; nil when none came in so many seconds or when the descriptor `watched` can be
  /// read first, and for ever `.ended` after the last.
  package func next(within seconds: Double? = nil, watching watched: Int32? = nil) -> Input? {
    if isGone { return .ended }
    if isTyped && !hasPrompt {
      print("> ")
      hasPrompt = true
    }
    switch reader.next(within: seconds, watching: watched, signals: hidden?.descriptor) {
    case .nothing: return nil
    case .signal:
      hidden?.passOn()
      return nil
    case .ended: return .ended
    case .line(let line):
      hasPrompt = false
      isAnswered = true
      // What was piped in is not on the paper by itself.
      if !isTyped && !isSecret { print(Self.echo(line)) }
      return .line(line)
    }
  }

  /// The terminal shows nothing that is typed while a secret is asked for, also under a page that lies
  /// over it for a while.
  private func hideTyping(_ isSecret: Bool) {
    guard isSecret != self.isSecret else { return }
    self.isSecret = isSecret
    guard isTyped else { return }
    hidden?.show()
    hidden = isSecret ? HiddenTyping(terminal: input) : nil
    // The Enter that ended the secret was not shown either.
    if !isSecret { print("\n") }
  }

  /// Leaves the terminal as it was.
  package func close() { hideTyping(false) }

  private func print(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty && !isGone {
      let written = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        isGone = true
      }
    }
  }
}

extension Page {
  /// Whether it is the same question with other marks, another entry or a notice.
  fileprivate nonisolated func asksTheSame(as other: Page) -> Bool {
    title == other.title && place == other.place && above.first == other.above.first
      && rows.map(\.label) == other.rows.map(\.label)
  }
}
