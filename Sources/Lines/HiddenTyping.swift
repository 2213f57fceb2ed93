import CSignals
import Glibc

/// A terminal that does not show what is typed, for as long as a PIN is asked for.
///
/// Whatever ends or stops the program meanwhile finds the terminal as it was before. Such signals are held
/// back and come in by a descriptor, so nothing has to be done in a handler, where hardly anything may be.
package nonisolated final class HiddenTyping {
  /// Can be read from when a signal came; -1 where the system gives none, and then it waits.
  package let descriptor: Int32
  private let terminal: Int32
  private var before = termios()
  private var open = sigset_t()
  private var isShown = true

  /// Nil where nobody types: the input is no terminal.
  package init?(terminal: Int32 = STDIN_FILENO) {
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    self.terminal = terminal
    sigprocmask(SIG_SETMASK, nil, &open)
    var held = Self.held
    descriptor = signalfd(-1, &held, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    hide()
  }

  deinit {
    show()
    if descriptor >= 0 { close(descriptor) }
  }

  /// Shows again what is typed; what was typed and not read is forgotten, since it may be half a PIN.
  package func show() {
    guard !isShown else { return }
    tcsetattr(terminal, TCSAFLUSH, &before)
    // What came meanwhile takes effect here.
    sigprocmask(SIG_SETMASK, &open, nil)
    isShown = true
  }

  /// Waits until a line can be read.
  package func wait() {
    while true {
      var ready = [descriptor, terminal].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&ready, 2, -1) < 0 && errno != EINTR { return }
      if ready[0].revents != 0 { passOn() } else if ready[1].revents != 0 { return }
    }
  }

  /// Lets the signal that came do what it does, and goes on if that is not the end.
  package func passOn() {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard read(descriptor, &info, size) == size else { return }
    show()
    kill(getpid(), Int32(bitPattern: info.ssi_signo))
    hide()
  }

  private func hide() {
    var held = Self.held
    sigprocmask(SIG_BLOCK, &held, nil)
    var mode = before
    mode.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(terminal, TCSANOW, &mode)
    isShown = false
  }

  private static var held: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&set, signal) }
    return set
  }
}
