import Glibc

/// What the process gives up before it touches a patient's data (RELIABILITY 0, promises 9 and 10).
enum Hardening {
  static func begin() {
    keepStandardStreams()
    umask(0o077)
    // No core file: it would hold the patient's answers.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // A file over the size limit and a reader that went away are errors of a call, not the end.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whoever started the program may have closed a stream, and the next file opened would get its number: a
  /// record, or what watches the records.
  ///
  /// What stands there instead has an end and takes nothing.
  private static func keepStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
