import Care
import Glibc
import Pages

/// Gives a text to whoever asked for it: into a new file, or on stdout when there is no path.
///
/// The file is for its owner alone, whatever the umask, and no other file is ever overwritten.
func handOut(_ text: String, to path: String?) throws(Trouble) {
  guard let path else {
    // Lines that a calendar ends with two characters are two characters here too.
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast() {
      print(SafeText(String(line), limit: .max, lines: true).text, terminator: "\r\n")
    }
    if let rest = text.split(separator: "\r\n", omittingEmptySubsequences: false).last {
      say(String(rest), terminator: "")
    }
    return
  }
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw errno == EEXIST ? .fileExists : .file(errno: errno) }
  var isWritten = fchmod(file, 0o600) == 0 && writeAll(Array(text.utf8), to: file)
  isWritten = isWritten && fsync(file) == 0
  let number = errno
  guard close(file) == 0, isWritten else {
    // Half a file would be taken for a whole one.
    unlink(path)
    throw number == ENOSPC || number == EDQUOT ? .diskFull : .file(errno: number)
  }
}

private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}
