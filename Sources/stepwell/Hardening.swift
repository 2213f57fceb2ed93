import Glibc

/// What the process gives up before it touches a patient's data (RELIABILITY 0, promises 9 and 10).
enum Hardening {
  static func begin() {
    openStandardStreams()
    umask(0o077)
    // No core file: it would hold the patient's answers.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // A file over the size limit and a reader that went away are errors of a call, not the end.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }

  /// A stream that was closed is taken again at once: the next file to be opened would get its number, and
  /// what is printed would go into a record.
  ///
  /// Reading gives the end of input; writing fails, as it must where nobody can read.
  private static func openStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard fcntl(stream, F_GETFD) < 0 else { continue }
      // The lowest number that is free, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
