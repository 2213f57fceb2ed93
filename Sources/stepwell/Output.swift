import ArgumentParser
import Care
import Glibc
import Pages

/// Prints on stdout, and nothing that a terminal would obey.
func say(_ text: String, terminator: String = "\n") {
  print(SafeText(text, limit: .max, lines: true).text, terminator: terminator)
}

/// Prints on stderr, and nothing that a terminal would obey.
func warn(_ text: String) {
  let line = SafeText(text, limit: .max, lines: true).text + "\n"
  line.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
}

/// A form feed ends a page on paper; a terminal would obey it, so it gets a blank line.
func say(pages: [String]) {
  let isTerminal = isatty(STDOUT_FILENO) == 1
  for (index, page) in pages.enumerated() {
    if index > 0 { print(isTerminal ? "\n" : "\u{0C}", terminator: "") }
    say(page, terminator: "")
  }
}

/// Runs a command; what goes wrong becomes one sentence on stderr and an exit code.
func command(_ options: Options, _ work: @MainActor (Place) throws(Trouble) -> Void)
  throws
{
  try MainActor.assumeIsolated {
    do throws(Trouble) {
      try work(Place(options))
    } catch {
      let language = (try? Place(options))?.language ?? .english
      warn("stepwell: " + error.sentence(in: language))
      throw ExitCode(error.exitCode)
    }
  }
}
