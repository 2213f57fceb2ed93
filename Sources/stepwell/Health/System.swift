import Flow
import Glibc

// What the system says of itself.

/// Such as `Debian GNU/Linux 12 (bookworm), Linux 6.1.0-18-amd64`.
var systemName: String {
  var names = utsname()
  uname(&names)
  let kernel = "\(text(names.sysname)) \(text(names.release))"
  return ([distribution, kernel].compactMap { $0 }).joined(separator: ", ")
}

/// What the distribution calls itself; nil where it says nothing.
private var distribution: String? {
  let key = "PRETTY_NAME="
  let line = lines(of: "/etc/os-release").first { $0.hasPrefix(key) }
  return line.map { String($0.dropFirst(key.count).filter { $0 != "\"" }) }
}

/// Such as `glibc 2.36`.
var libraryVersion: String {
  var letters = [CChar](repeating: 0, count: 64)
  let count = confstr(Int32(_CS_GNU_LIBC_VERSION), &letters, letters.count)
  return String(
    decoding: letters.prefix(max(0, count - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// A field of a C struct, which Swift sees as a tuple of letters.
private func text<Letters>(_ letters: Letters) -> String {
  withUnsafeBytes(of: letters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}

/// Such as `EST, UTC-05:00`.
func zoneName(at instant: Int) -> String {
  var (seconds, local) = (instant, tm())
  localtime_r(&seconds, &local)
  let minutes = local.tm_gmtoff / 60
  let clock = [abs(minutes) / 60, abs(minutes) % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  let name = local.tm_zone.map { String(cString: $0) } ?? "?"
  return "\(name), UTC\(minutes < 0 ? "-" : "+")\(clock.joined(separator: ":"))"
}

/// Whether others than the owner may enter a folder or write to it.
func isOpenToOthers(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
}

extension DiskHealth {
  /// Of the disk that this folder is on.
  init(of path: String) {
    var disk = statvfs()
    _ = statvfs(path, &disk)
    let name = mountedFileSystem(of: path) ?? "?"
    self.init(
      fileSystem: name, kind: Self.kinds[name] ?? .unknown,
      megabytesFree: Int(disk.f_bavail) * Int(disk.f_frsize) / 1_000_000,
      // Some file systems count no names at all.
      isOutOfNames: disk.f_files > 0 && disk.f_favail == 0)
  }

  /// By the names that the kernel has for them.
  private static let kinds: [String: Kind] = [
    "ext4": .good, "ext3": .good, "xfs": .good,
    "nfs": .network, "nfs4": .network, "cifs": .network, "smb3": .network, "9p": .network,
    "ceph": .network, "fuse.sshfs": .network,
    "tmpfs": .memory, "ramfs": .memory,
    "vfat": .withoutLinks, "exfat": .withoutLinks, "msdos": .withoutLinks,
  ]
}

/// What the kernel calls the file system that a path is on: of the mounts above it the deepest, and of two in one
/// place the one that came last; nil where nobody can tell.
private func mountedFileSystem(of path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  let place = String(cString: real) + "/"
  // A line is: number, parent, device, root, place, options, some more, "-", the kind, and what is mounted.
  let mounts = lines(of: "/proc/self/mountinfo").map { $0.split(separator: " ") }
  let above = mounts.filter { $0.count > 4 && place.hasPrefix($0[4] == "/" ? "/" : $0[4] + "/") }
  let deepest = above.map { $0[4].count }.max()
  let own = above.last { $0[4].count == deepest }
  return own?.drop { $0 != "-" }.dropFirst().first.map(String.init)
}

/// The lines of a file of the system; none where it cannot be read.
private func lines(of path: String) -> [Substring] {
  guard let file = fopen(path, "re") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
}
