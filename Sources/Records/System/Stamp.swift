import Glibc

/// How a file was when somebody looked at it; as long as it is so, the same is in it.
///
/// A save puts another file in its place, with another inode. Who writes into the file changes its
/// times, and who then sets the time of the change back to what it was still changes the other one.
struct Stamp: Hashable {
  let inode: Int
  let size: Int
  /// Nanoseconds since 1970, when the bytes were changed.
  let modified: Int
  /// The same for anything about the file.
  let changed: Int
}

extension Stamp {
  fileprivate init(_ status: stat) {
    self.init(
      inode: Int(bitPattern: UInt(status.st_ino)), size: Int(status.st_size),
      modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim))
  }

  /// A time beyond the year 2262 comes round to 1970, and is still another one.
  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }
}

extension Folder {
  /// Nil when there is no such file.
  func stamp(of name: String) throws(Errno) -> Stamp? {
    try details(of: name).map(Stamp.init)
  }
}
