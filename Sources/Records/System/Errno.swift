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

  /// What a person can do something about.
  package enum Cause: Hashable, Sendable {
    case fullDisk, notPermitted, brokenDisk, tooManyOpenFiles, other
  }

  /// Quotas and file size limits count as a full disk: what helps is the same.
  package var cause: Cause {
    switch self {
    case .noSpace, .overQuota, .tooLarge: .fullDisk
    case .denied, .notPermitted, .readOnlyDisk: .notPermitted
    case .broken: .brokenDisk
    case .tooManyOpen, .tooManyOpenInSystem: .tooManyOpenFiles
    default: .other
    }
  }

  static var last: Errno { Errno(number: errno) }
}
