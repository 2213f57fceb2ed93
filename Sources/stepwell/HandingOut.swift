import Care
import Pages
import Records

extension Place {
  /// Keeps in the access log that something of a journey leaves, or of all of them.
  ///
  /// It comes before anything is shown, printed or named: what the log cannot take does not leave.
  func log(
    _ action: AccessAction, _ code: Code? = nil, about subject: String? = nil, in store: FileStore
  ) throws(Trouble) {
    do throws(RecordsProblem) {
      try store.logAccess(action, to: code, about: subject, at: clock.now.instant)
    } catch {
      throw .notLogged(LogTrouble(error))
    }
  }

  /// Keeps in the access log what shows nothing to anybody; a log that cannot take it is told and stops nothing.
  func note(
    _ action: AccessAction, _ code: Code? = nil, about subject: String? = nil, in store: FileStore
  ) {
    do throws(Trouble) {
      try log(action, code, about: subject, in: store)
    } catch {
      warn("stepwell: " + Words.of(language).record.notNoted)
    }
  }
}

/// Gives a text to whoever asked for it: into a new file, or on stdout as `print` does it when there is no path.
///
/// The file is for its owner alone, whatever the umask, and no other file is ever overwritten.
func handOut(
  _ text: String, to path: String?, once isLogged: () throws(Trouble) -> Void,
  print: () throws(Trouble) -> Void
) throws(Trouble) {
  guard let path else {
    try isLogged()
    return try print()
  }
  let file = try records { () throws(RecordsProblem) in
    try PreparedFile(for: path) { Array(text.utf8) }
  }
  try publish(file, once: isLogged)
}

/// Gives a file its name once it is logged and told; if either fails, there is no file.
func publish(_ file: PreparedFile, once isTold: () throws(Trouble) -> Void) throws(Trouble) {
  do throws(Trouble) {
    try isTold()
  } catch {
    file.discard()
    throw error
  }
  try records { () throws(RecordsProblem) in try file.publish() }
}

extension LogTrouble {
  init(_ problem: RecordsProblem) {
    self =
      switch (problem, problem.errno?.cause) {
      case (.locked, _): .inUse
      case (_, .fullDisk): .diskFull
      default: .system(errno: problem.errno?.number ?? 0)
      }
  }
}
