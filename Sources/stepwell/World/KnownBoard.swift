import Records

/// The board as it was last read, so that only what changed is read again.
@MainActor
final class KnownBoard {
  var board: Board?
  /// Stands for the checklists and the program that made the rows.
  private(set) lazy var fingerprint = Fingerprint.checklists(in: checklistsFolder)
  private let checklistsFolder: String

  init(checklistsFolder: String) {
    self.checklistsFolder = checklistsFolder
  }
}
