import Glibc

extension Folder {
  /// What the system tells of a name without opening it.
  struct Status {
    /// Seconds since 1970.
    let modified: Int
    /// The nine bits of who may do what.
    let mode: UInt32
    /// The user that it belongs to.
    let owner: UInt32
    let kind: Kind

    enum Kind: Hashable {
      case file, folder, link, pipe, socket, device
    }
  }

  /// Nil when there is no such file.
  func status(of name: String) throws(Errno) -> Status? {
    guard let status = try details(of: name) else { return nil }
    return Status(
      modified: status.st_mtim.tv_sec, mode: status.st_mode & 0o777, owner: status.st_uid,
      kind: Status.Kind(status.st_mode))
  }

  /// What the system says of a name, itself and not what a link leads to; nil when there is no such file.
  func details(of name: String) throws(Errno) -> stat? {
    var status = stat()
    do throws(Errno) {
      try calls.perform(.status) { _ in
        Int(fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW))
      }
    } catch {
      guard error == .absent else { throw error }
      return nil
    }
    return status
  }

  /// Whether others than the owner may read or write it; nobody's file where the system does not say.
  func isOpenToOthers(_ name: String) -> Bool {
    (((try? status(of: name)) ?? nil)?.mode ?? 0) & 0o077 != 0
  }

  /// False also when the system does not say.
  func isAbsent(_ name: String) -> Bool {
    do throws(Errno) {
      return try status(of: name) == nil
    } catch {
      return false
    }
  }

  /// Asked of what is open, so that nobody can put another thing in the way in between.
  func mustBeFile(_ file: Int32) throws(Errno) {
    switch Status.Kind(try calls.status(of: file).st_mode) {
    case .file: return
    case .folder: throw .isAFolder
    case .link, .pipe, .socket, .device: throw .isNoFile
    }
  }

  /// What root makes here belongs to whoever owns the folder: one look at a record by an administrator
  /// must not lock out the station that goes on with it.
  func keepOwner(of file: Int32) throws(Errno) {
    guard geteuid() == 0 else { return }
    let (folder, made) = (try calls.status(of: descriptor), try calls.status(of: file))
    guard made.st_uid != folder.st_uid || made.st_gid != folder.st_gid else { return }
    try calls.perform(.setOwner) { _ in Int(fchown(file, folder.st_uid, folder.st_gid)) }
  }
}

extension Folder.Status.Kind {
  fileprivate init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}

extension Calls {
  /// Of an open file or folder.
  func status(of file: Int32) throws(Errno) -> stat {
    var status = stat()
    try perform(.status) { _ in Int(fstat(file, &status)) }
    return status
  }
}
