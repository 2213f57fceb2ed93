import Lines
import Pages
import Terminal

/// Shows pages and takes input; a terminal, plain lines, or a script in a test.
@MainActor
protocol FrontEnd: AnyObject {
  func show(_ page: Page)
  /// What came in; nil when the seconds are over first, or the descriptor can be read.
  ///
  /// Nil seconds wait for ever.
  func next(within seconds: Int?, watching watched: Int32?) -> Input?
  /// Something takes a second or two on the page that is shown.
  func wait(on page: Page)
  /// The input meant nothing on the page.
  func misunderstood(_ input: Input, on page: Page)
  /// The input asked what can be done.
  func help(on page: Page)
  func ring()
  /// Nobody can type any more, and no signal asked the program to end.
  var isDry: Bool { get }
  /// The last sentence is for those who do not see that the program is gone.
  func close(saying farewell: String)
}

/// The pages on a terminal's screen.
@MainActor
final class Screen: FrontEnd {
  private let terminal: Terminal

  /// Nil where there is no screen to draw on.
  init?(_ options: Options) {
    guard let terminal = Terminal(mouse: !options.noMouse, colour: !options.noColor) else {
      return nil
    }
    self.terminal = terminal
  }

  func show(_ page: Page) { terminal.show(page, tooSmall: page.tooSmall) }

  func next(within seconds: Int?, watching watched: Int32?) -> Input? {
    terminal.next(within: seconds.map(Double.init), watching: watched)
  }

  func wait(on page: Page) { show(page) }

  /// On a screen the page itself shows what can be pressed.
  func misunderstood(_ input: Input, on page: Page) {}

  /// The keys stand on the page.
  func help(on page: Page) {}

  func ring() { terminal.bell() }

  var isDry: Bool { terminal.isGone }

  func close(saying farewell: String) { terminal.close() }
}

/// The pages as plain lines.
@MainActor
final class PlainLines: FrontEnd {
  private let lines: Lines

  init(_ options: Options) { lines = Lines(isKiosk: options.kiosk) }

  func show(_ page: Page) { lines.show(page) }

  func next(within seconds: Int?, watching watched: Int32?) -> Input? {
    lines.next(within: seconds.map(Double.init), watching: watched)
  }

  func wait(on page: Page) { page.status.map { lines.say($0.text) } }

  func misunderstood(_ input: Input, on page: Page) {
    // Half of a PIN may have been typed before another page came up.
    if case .line(let line) = input, !page.hidesTyping {
      lines.say("\(page.notHere) \(line.prefix(30))")
    }
    lines.say(page.hint)
  }

  func help(on page: Page) { lines.help(on: page) }

  func ring() { lines.ring() }

  var isDry: Bool { lines.isDry }

  func close(saying farewell: String) {
    lines.close()
    lines.say(farewell)
  }
}
