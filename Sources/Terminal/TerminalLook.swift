import CNcurses
import Glibc

/// What the terminal of standard output can do, found out without taking it.
package struct TerminalLook {
  /// Its name in TERM; nil where output goes elsewhere.
  package let name: String?
  package let width: Int
  package let height: Int
  package let colours: Int
  /// Whether pages can be drawn on it.
  package let canDraw: Bool
  /// Whether the locale has every letter.
  package let isUnicode: Bool

  /// Looks at it now.
  package init() {
    var size = winsize()
    let hasSize = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    name = isatty(STDOUT_FILENO) == 1 ? getenv("TERM").map { String(cString: $0) } ?? "" : nil
    width = hasSize ? Int(size.ws_col) : 0
    height = hasSize ? Int(size.ws_row) : 0
    let colours = Int(cn_colours())
    canDraw = colours >= 0
    self.colours = max(0, colours)
    isUnicode = Int(cn_charset()) == CN_UTF8
  }
}

/// The version of the curses library, such as `ncurses 6.4.20221231`.
package var cursesVersion: String { cn_version().map { String(cString: $0) } ?? "ncurses" }
