import Records

/// Hears of other screens' saves, and tries anew where the system could not tell of them.
@MainActor
final class Watcher {
  private let store: FileStore
  /// Nil while nothing is heard.
  private var watch: (any Watching)?

  /// Whose account was looked for last, in which files, and whether it was gone.
  private var looked: (id: String, files: StaffFiles, isRemoved: Bool)?

  /// Begins at once, so that nothing is missed between now and the first look at the board.
  init(_ store: FileStore) {
    self.store = store
    watch = try? store.watch()
  }

  /// Can be read from when something changed; nil while nothing is heard.
  var descriptor: Int32? { watch?.descriptor }

  /// Whether saves are heard of from now on; begins again if it can.
  func isListening() -> Bool {
    if watch == nil { watch = try? store.watch() }
    return watch != nil
  }

  /// Whether somebody's account was taken away; the accounts are read again only when their files changed.
  func isRemoved(_ id: String) -> Bool {
    guard let files = store.staffFiles() else { return false }
    if let looked, looked.id == id, looked.files == files { return looked.isRemoved }
    let isRemoved = store.isRemoved(id)
    looked = (id, files, isRemoved)
    return isRemoved
  }

  /// What changed since the last call; without a watch that could be anything.
  func changed() -> Changed {
    let changed = watch?.changed() ?? .everything
    guard changed == .lost else { return changed }
    watch = nil
    return .everything
  }
}
