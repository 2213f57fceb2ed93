import CSignals
import Glibc

/// A terminal on which no key ends, stops or silences the program: at a kiosk Ctrl-C, Ctrl-Z, Ctrl-\\, Ctrl-D and
/// Ctrl-S are characters like others.
///
/// A signal that asks the program to end still does, and finds the terminal given back: it comes in by a descriptor.
nonisolated final class KioskTyping {
  /// Can be read from when the program shall end; -1 where the system gives none.
  let descriptor: Int32
  private let terminal: Int32
  private var before = termios()
  /// Nothing was changed where the input is no terminal.
  private let isTyped: Bool

  init(terminal: Int32) {
    self.terminal = terminal
    isTyped = tcgetattr(terminal, &before) == 0
    var ending = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGTERM, SIGHUP, SIGINT] { sigaddset(&ending, signal) }
    sigprocmask(SIG_BLOCK, &ending, nil)
    descriptor = signalfd(-1, &ending, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    for signal in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT] { Glibc.signal(signal, SIG_IGN) }
    guard isTyped else { return }
    var mode = before
    mode.c_lflag &= ~tcflag_t(ISIG | IEXTEN)
    mode.c_iflag &= ~tcflag_t(IXON)
    // _POSIX_VDISABLE, which no header gives to Swift: no key is the end of input.
    withUnsafeMutableBytes(of: &mode.c_cc) { $0[Int(VEOF)] = 0 }
    // What was typed before is forgotten: an end of input among it would end the program.
    tcsetattr(terminal, TCSAFLUSH, &mode)
  }

  /// Gives the terminal back.
  func close() {
    if isTyped { tcsetattr(terminal, TCSANOW, &before) }
  }
}
