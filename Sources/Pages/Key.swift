/// One key, as every front end names it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl-C, which ends other programs and here only tells how to leave.
  case interrupt
}

/// What came in from a person.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted; it is never taken as commands.
  case pasted(String)
  /// A click or a touch on a choice, by its place in the page's `choices`.
  case clicked(Int)
  /// A whole line of line mode, without its line break.
  case line(String)
  /// Nobody can type any more: a pipe ran dry or the terminal went away.
  case ended
}
