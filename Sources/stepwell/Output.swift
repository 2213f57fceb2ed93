import ArgumentParser
import Care
import Flow
import Glibc
import Pages

/// Prints on stdout, and nothing that a terminal would obey.
///
/// Each text goes out at once and through no buffer: a full disk or a reader that went away is known while
/// what was to be told can still be left undone.
///
/// - Throws: `notPrinted`.
func say(_ text: String, terminator: String = "\n") throws(Trouble) {
  try put(SafeText(text, limit: .max, lines: true).text + terminator)
}

/// Prints what nobody can ask for a second time, and waits until it is where it goes.
///
/// `isDone` is whether what it tells of has happened already.
func tell(_ text: String, isDone: Bool) throws(Trouble) {
  do throws(Trouble) {
    try say(text)
    try finishPrinting()
  } catch {
    guard isDone, case .notPrinted(let errno, _) = error else { throw error }
    throw .notPrinted(errno: errno, isDone: true)
  }
}

/// Prints on stderr, and nothing that a terminal would obey.
func warn(_ text: String) {
  let line = SafeText(text, limit: .max, lines: true).text + "\n"
  line.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
}

/// A form feed ends a page on paper; a terminal would obey it, so it gets a blank line.
func say(pages: [String]) throws(Trouble) {
  let isTerminal = isatty(STDOUT_FILENO) == 1
  for (index, page) in pages.enumerated() {
    if index > 0 { try put(isTerminal ? "\n" : "\u{0C}") }
    try say(page, terminator: "")
  }
}

/// Prints lines that a calendar ends with two characters, which are two characters here too.
func say(calendar text: String) throws(Trouble) {
  let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map {
    SafeText(String($0), limit: .max, lines: true).text
  }
  try put(lines.joined(separator: "\r\n"))
}

/// Waits until what was printed is where it goes to: some disks tell only then that they are full.
///
/// A terminal or a pipe has nothing to wait for, which is an error of the call and no failure.
func finishPrinting() throws(Trouble) {
  guard fsync(STDOUT_FILENO) != 0, [EIO, ENOSPC, EDQUOT].contains(errno) else { return }
  throw .notPrinted(errno: errno, isDone: false)
}

private func put(_ text: String) throws(Trouble) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
      poll(&ready, 1, -1)
    } else if errno != EINTR {
      throw .notPrinted(errno: errno, isDone: false)
    }
  }
}

/// Runs a command; what goes wrong becomes one sentence on stderr and an exit code.
func command(_ options: Options, _ work: @MainActor (Place) throws(Trouble) -> Void)
  throws
{
  try MainActor.assumeIsolated {
    do throws(Trouble) {
      let place = try Place(options)
      // Whatever came of it: what was set up is there.
      defer { place.folder.remember() }
      try work(place)
      try finishPrinting()
    } catch {
      throw told(error, language: (try? Place(options))?.language ?? .english, options.invocation)
    }
  }
}

/// Prints what needs no folder, no clock and no language.
func tellAlone(_ text: String) throws {
  do throws(Trouble) {
    try tell(text, isDone: false)
  } catch {
    throw told(error, language: .english, Invocation())
  }
}

/// Says a trouble on stderr and gives the exit code that goes with it.
func told(_ trouble: Trouble, language: Language, _ invocation: Invocation) -> ExitCode {
  warn("stepwell: " + trouble.sentence(in: language, invocation))
  return ExitCode(trouble.exitCode)
}
