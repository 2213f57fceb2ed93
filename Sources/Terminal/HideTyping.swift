import CNcurses

/// Turns the echo of plain lines off, for a secret, or on again.
///
/// A signal that ends the program meanwhile turns it on first.
package func hideTyping(_ isHidden: Bool) {
  if isHidden { cn_hide_typing() } else { cn_show_typing() }
}
