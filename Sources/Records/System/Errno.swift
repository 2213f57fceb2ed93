import Glibc

/// Why the system refused a call, by its number in errno(3).
package struct Errno: Error, Hashable, Sendable {
  package let number: Int32

  /// Takes any number; one that Linux does not have is of cause `other`.
  package init(number: Int32) {
    self.number = number
  }

  /// The disk is full; what follows are the other numbers that this program looks at.
  package static let noSpace = Errno(number: ENOSPC)
  package static let overQuota = Errno(number: EDQUOT)
  package static let tooLarge = Errno(number: EFBIG)
  package static let broken = Errno(number: EIO)
  package static let interrupted = Errno(number: EINTR)
  package static let tooManyOpen = Errno(number: EMFILE)
  package static let tooManyOpenInSystem = Errno(number: ENFILE)
  package static let readOnlyDisk = Errno(number: EROFS)
  package static let denied = Errno(number: EACCES)
  package static let notPermitted = Errno(number: EPERM)
  package static let absent = Errno(number: ENOENT)
  package static let exists = Errno(number: EEXIST)
  package static let notAFolder = Errno(number: ENOTDIR)
  package static let again = Errno(number: EAGAIN)
  package static let noMemory = Errno(number: ENOMEM)
  package static let isAFolder = Errno(number: EISDIR)
  /// What `open` says of a symbolic link, which this program never follows.
  package static let isALink = Errno(number: ELOOP)
  /// What `open` says of a socket.
  package static let isASocket = Errno(number: ENXIO)
  /// A pipe or a device: it has no beginning to read from.
  package static let isNoFile = Errno(number: ESPIPE)

  /// What a person can do something about.
  package enum Cause: Hashable, Sendable {
    case fullDisk, notPermitted, brokenDisk, tooManyOpenFiles, noMemory, other
  }

  /// Quotas and file size limits count as a full disk: what helps is the same.
  package var cause: Cause {
    switch self {
    case .noSpace, .overQuota, .tooLarge: .fullDisk
    case .noMemory: .noMemory
    case .denied, .notPermitted, .readOnlyDisk: .notPermitted
    case .broken: .brokenDisk
    case .tooManyOpen, .tooManyOpenInSystem: .tooManyOpenFiles
    default: .other
    }
  }

  /// Whether something else than a file of this program has its name, or far too much stands in it.
  ///
  /// The disk is not to blame, and nobody finds the file there another time.
  var isOfOddFile: Bool {
    [.isAFolder, .isALink, .isASocket, .isNoFile, .tooLarge].contains(self)
  }

  static var last: Errno { Errno(number: errno) }
}
