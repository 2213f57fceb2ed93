import Glibc

@testable import Records

/// What somebody may put where a file of the program should be.
enum Oddity: String, CaseIterable, Sendable {
  case folder, link, pipe, socket, tooLarge

  /// In place of whatever stood there.
  func put(at path: String) throws {
    unlink(path)
    switch self {
    case .folder: _ = mkdir(path, 0o700)
    case .link: _ = symlink("/etc/passwd", path)
    case .pipe: _ = mkfifo(path, 0o600)
    case .socket: makeSocket(path)
    case .tooLarge:
      let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      ftruncate(file, off_t(Folder.largest) + 1)
      close(file)
    }
  }

  var fault: OddFile {
    switch self {
    case .folder: .folder
    case .link: .link
    case .pipe: .pipe
    case .socket: .socket
    case .tooLarge: .tooLarge
    }
  }

  private func makeSocket(_ path: String) {
    let file = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
