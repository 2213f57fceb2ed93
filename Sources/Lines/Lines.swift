import Care
import Glibc
import Pages
import Typing

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
  /// Nil where keys may end the program.
  private let kiosk: KioskTyping?
  private var firstMoment = FirstMoment()
  /// The input ran dry, and no signal asked the program to end.
  package private(set) var isDry = false

  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, isKiosk: Bool = false
  ) {
    self.input = input
    self.output = output
    kiosk = isKiosk ? KioskTyping(terminal: input) : nil
    reader = LineReader(descriptor: input)
    isTyped = isatty(input) == 1
    // A reader that went away is an error of `write` and not the death of the program.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Prints a new page whole, and of a page that only changed, what changed: a person who listens must
  /// not hear it all again for one mark, or for a minute that is over.
  package func show(_ page: Page) {
    let (isAnswered, before) = (isAnswered, shown)
    self.isAnswered = false
    shown = page
    defer { if page.mustBeSeen && page != before { firstMoment.begin(for: page, shown: .now) } }
    guard let before else { return printWhole(page, isFirst: true) }
    guard page != before else {
      // Whoever only listens would take silence for a program that has died.
      if isAnswered { print(lines: Self.notice(of: page) ?? Self.wrapped(page.stillHere)) }
      return
    }
    hideTyping(page.hidesTyping)
    if isAnswered { return printNew(page, since: before) }
    // What nobody asked for comes first and in one line.
    if let notice = Self.notice(of: page), notice != Self.notice(of: before) {
      print(lines: [notice.joined(separator: " ")])
    }
    if !page.isOnlyLater(than: before) { printNew(page.withoutNotice, since: before.withoutNotice) }
  }

  private func printNew(_ page: Page, since before: Page) {
    if page.asksTheSame(as: before) {
      print(lines: Self.changes(of: page, since: before))
    } else {
      printWhole(page, isFirst: false)
    }
  }

  private func printWhole(_ page: Page, isFirst: Bool) {
    let keys = Self.keys(of: page)
    // The commands are said once, and again when they are others.
    let said = keys == shownKeys ? [] : [""] + keys
    shownKeys = keys
    print(lines: (isFirst ? [] : ["", "---", ""]) + Self.body(of: page) + said)
  }

  /// Rings where somebody sits; nothing may be mixed into what a pipe reads.
  package func ring() {
    if isatty(output) == 1 { print("\u{7}") }
  }

  /// Says what can be done here to somebody who asked for it.
  package func help(on page: Page) {
    isAnswered = false
    print(lines: Self.help(on: page))
  }

  /// Prints one sentence under the page that stands.
  package func say(_ sentence: String) {
    isAnswered = false
    print(lines: [SafeText(sentence).text])
  }

  private func print(lines: [String]) {
    guard !lines.isEmpty else { return }
    print((hasPrompt ? "\n" : "") + lines.map { $0 + "\n" }.joined())
    hasPrompt = false
  }

  /// The next line; nil when none came in so many seconds or when the descriptor `watched` can be
  /// read first, and for ever `.ended` after the last.
  package func next(within seconds: Double? = nil, watching watched: Int32? = nil) -> Input? {
    if isGone { return .ended }
    if isTyped && !hasPrompt {
      print("> ")
      hasPrompt = true
    }
    let signals = kiosk?.descriptor ?? hidden?.descriptor
    switch reader.next(within: seconds, watching: watched, signals: signals) {
    case .nothing: return nil
    case .signal where kiosk != nil: return .ended
    case .signal:
      hidden?.passOn()
      return nil
    case .ended:
      isDry = true
      return .ended
    case .line(let line): return taken(line)
    }
  }

  /// What a line says, if it counts; whoever is told nothing new hears where they are.
  private func taken(_ line: String) -> Input? {
    hasPrompt = false
    isAnswered = true
    // What was piped in is not on the paper by itself.
    if !isTyped && !isSecret { print(Self.echo(line)) }
    // Lines that were pasted together were meant for the pages before.
    if isTyped, shown?.mustBeSeen == true, firstMoment.covers(.now) { return nil }
    return Keyboard.text(ofLine: line).map(Input.line)
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
  package func close() {
    hideTyping(false)
    kiosk?.close()
  }

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
