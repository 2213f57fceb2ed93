import Care
import Glibc
import Records

/// Sends the sheet to the site's printer.
///
/// There is one only where the site turned printing on. It starts a fixed program with fixed
/// arguments and no shell; nothing that somebody typed is ever an argument, and the patient's name is not the
/// title of the job.
struct Printer {
  private let program: String
  private let secondsToWait: Int

  /// Nil where the site did not turn printing on.
  init?(_ station: Station, program: String = Printer.usualProgram, secondsToWait: Int = 20) {
    guard station.isPrinting else { return nil }
    self.program = program
    self.secondsToWait = secondsToWait
  }

  static let usualProgram = "/usr/bin/lp"

  /// `-s`: no word about the job on a screen that belongs to a page.
  private static let arguments = ["-s", "-t", "stepwell"]
  /// `lp` takes the letters of its text from the locale, and its printer from the system's default.
  private static let environment = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]

  /// Hands the text to `lp` and waits until it has taken it.
  ///
  /// `SIGPIPE` is ignored from the program's first moment on, so a printer that goes away is a failure
  /// here and not the end.
  func print(_ text: String) throws(PrintFailure) {
    let deadline = Self.seconds + secondsToWait
    let pipe = try Pipe()
    let child: pid_t
    do throws(PrintFailure) {
      child = try start(reading: pipe.reading)
    } catch {
      pipe.closeBoth()
      throw error
    }
    close(pipe.reading)
    var failure: PrintFailure?
    do throws(PrintFailure) {
      try pipe.write(Array(text.utf8), until: deadline)
    } catch {
      failure = error
    }
    close(pipe.writing)
    let end = try Self.wait(for: child, until: deadline)
    // How the program ended says more than that it stopped reading.
    if end != 0 { throw .refused(status: end) }
    if let failure { throw failure }
  }

  private func start(reading: Int32) throws(PrintFailure) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, its children must not ignore too.
    var ignored = sigset_t()
    sigemptyset(&ignored)
    posix_spawnattr_setsigmask(&attributes, &ignored)
    sigaddset(&ignored, SIGPIPE)
    sigaddset(&ignored, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    closeAllOnStart()
    var child: pid_t = 0
    let error = withStrings([program] + Self.arguments) { arguments in
      withStrings(Self.environment) { environment in
        posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard error == 0 else { throw .cannotStart(errno: error) }
    return child
  }

  /// The exit status; 128 and more for a signal, as a shell has it.
  private static func wait(for child: pid_t, until deadline: Int) throws(PrintFailure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0 && errno != EINTR { throw .cannotStart(errno: errno) }
      guard seconds < deadline else {
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        throw .tookTooLong
      }
      usleep(20_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// A clock that nobody sets.
  static var seconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }
}

/// Why a sheet was not printed.
enum PrintFailure: Error, Hashable {
  case cannotStart(errno: Int32)
  case cannotWrite(errno: Int32)
  /// The printing program ended with this status.
  case refused(status: Int32)
  case tookTooLong

  /// The system's number; nil where the printing program itself refused.
  var errno: Errno? {
    switch self {
    case .cannotStart(let errno), .cannotWrite(let errno): Errno(number: errno)
    case .refused, .tookTooLong: nil
    }
  }
}
