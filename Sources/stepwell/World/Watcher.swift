import Records

/// Hears of other screens' saves, and tries anew where the system could not tell of them.
@MainActor
final class Watcher {
  private let store: Store
  /// Nil while nothing is heard.
  private var watch: Watch?

  /// Whose account was looked for last, in which files, and whether it was gone.
  private var looked: (id: String, files: StaffFiles, isRemoved: Bool)?

  /// Begins at once, so that nothing is missed between now and the first look at the board.
  init(_ store: Store) {
    self.store = store
    watch = try? Watch(store)
  }

  /// Can be read from when something changed; nil while nothing is heard.
  var descriptor: Int32? { watch?.descriptor }

  /// Whether saves are heard of from now on; begins again if it can.
  func isListening() -> Bool {
    if watch == nil { watch = try? Watch(store) }
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
  func changed() -> Watch.Changed {
    let changed = watch?.changed() ?? .everything
    guard changed == .lost else { return changed }
    watch = nil
    return .everything
  }
}
