import Care
import Glibc

/// What inotify(7) said of the journeys folder.
struct Notices {
  private(set) var codes: Set<Code> = []
  /// Whether something happened that it did not say.
  private(set) var areLost = false
  /// Whether nothing more will come.
  private(set) var areOver = false

  /// Saves, which move a file into place; what somebody does by hand; a damaged file that is moved
  /// away; and the end of the folder itself.
  static let wanted = UInt32(
    IN_MOVED_TO | IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)

  /// Files that are moved into the data folder, or out of it, as the accounts are.
  static let wantedOfAccounts = UInt32(IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR)

  /// Takes the bytes of whole notices.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    let headLength = MemoryLayout<inotify_event>.size
    var rest = bytes
    while rest.count >= headLength {
      let head = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      let name = rest.dropFirst(headLength).prefix(Int(head.len))
      rest = rest.dropFirst(headLength + Int(head.len))
      take(head.mask, String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
    }
  }

  private mutating func take(_ mask: UInt32, _ name: String) {
    if mask & Self.ends != 0 {
      areOver = true
    } else if mask & UInt32(IN_Q_OVERFLOW) != 0 {
      areLost = true
    } else if let code = Names.code(of: name), name == Names.newest(code) {
      codes.insert(code)
    }
  }

  /// The folder is no longer where it was.
  private static let ends =
    UInt32(IN_IGNORED) | UInt32(IN_UNMOUNT) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
}
