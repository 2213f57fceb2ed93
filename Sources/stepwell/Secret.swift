import Glibc

/// A line of standard input that is not shown while it is typed; nil at its end.
func readSecret() -> String? {
  var mode = termios()
  let isTerminal = tcgetattr(STDIN_FILENO, &mode) == 0
  if isTerminal {
    var quiet = mode
    quiet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
  }
  defer {
    if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode) }
  }
  return readLine(strippingNewline: true)
}
